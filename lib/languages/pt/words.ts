import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');
const phrases = (...written: readonly string[]): readonly (readonly string[])[] => written.map(list);
/** "na opinião de", "do", "da" …: Portuguese contracts its prepositions with the article behind them. */
const contracted = (...written: readonly string[]): readonly (readonly string[])[] =>
  written.flatMap((phrase) => ['de', 'do', 'da', 'dos', 'das'].map((word) => [...list(phrase), word]));

export const determiners = list(
  'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas meu minha ' +
    'meus minhas nosso nossa nossos nossas algum alguma alguns algumas vário vários várias muito muitos muitas pouco poucos poucas ' +
    'cada qualquer nenhum nenhuma outro outra outros outras ambos ambas todo toda todos todas dois duas três quatro cinco seis ' +
    'sete oito nove dez onze doze quinze vinte trinta cem mesmo mesma mesmos mesmas próprio própria',
);
export const definiteArticles = list('o a os as');
export const indefiniteArticles = list('um uma uns umas');
export const demonstratives = list('este esta estes estas esse essa esses essas aquele aquela aqueles aquelas');
export const pluralDeterminers = list(
  'os as uns umas estes estas esses essas aqueles aquelas seus suas nossos nossas alguns algumas vários várias muitos muitas ' +
    'poucos poucas outros outras ambos ambas todos todas dois duas três quatro cinco seis sete oito nove dez',
);
export const femaleDeterminers = list(
  'a as uma umas esta estas essa essas aquela aquelas sua suas minha nossa alguma algumas outra outras toda todas da das na nas ' +
    'pela pelas à às',
);
export const maleDeterminers = list(
  'o os um uns este estes esse esses aquele aqueles seu seus meu nosso algum alguns outro outros todo todos do dos no nos pelo ' +
    'pelos ao aos',
);
export const nominalDeterminers = list(
  'alguns algumas muitos muitas poucos poucas outros outras ambos ambas todos todas',
);
export const innerDeterminers = list('o a os as seu sua seus suas próprio própria mesmo mesma');
export const prepositions = list(
  "de d' do da dos das dum duma deste desta destes destas desse dessa desses dessas daquele daquela em no na nos nas num numa nuns " +
    'numas neste nesta nestes nestas nesse nessa nesses nessas naquele naquela a ao à aos às para por pelo pela pelos pelas com ' +
    'sem sob sobre entre até desde após ante contra durante mediante perante segundo conforme consoante exceto salvo via ' +
    'perto junto através',
);
export const complementPrepositions = list("de d' do da dos das");
export const conjunctions = list('e ou mas nem porém todavia contudo pois');
export const additives = list('e');
export const adversatives = list('mas porém');
export const subordinators = list('que quando se como porque enquanto embora caso quanto onde pois');
export const relatives = list('que quem cujo cuja cujos cujas onde qual quais');
export const subjectRelatives = list('que quem');
export const complementizers = list('que se como quanto quantos quantas quem qual quais');
export const adjacentComplementizers = list('se como quanto quantos quantas quem qual quais');
export const reportingConjunctions = list('como conforme segundo');
export const anaphoricOpeners = phrases('é o que', 'foi o que', 'é isso que', 'foi isso que', 'é isto que');

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'ele', gender: 'masculine', number: 'singular' },
  { form: 'ela', gender: 'feminine', number: 'singular' },
  { form: 'eles', gender: 'masculine', number: 'plural' },
  { form: 'elas', gender: 'feminine', number: 'plural' },
  { form: 'eu', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'nós', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'você', gender: 'common', number: 'singular', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'ele', gender: 'masculine', number: 'singular' },
  { form: 'ela', gender: 'feminine', number: 'singular' },
  { form: 'eles', gender: 'masculine', number: 'plural' },
  { form: 'elas', gender: 'feminine', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'último', gender: 'masculine', number: 'singular' },
  { form: 'última', gender: 'feminine', number: 'singular' },
];
export const reflexives = list('se -se me -me');
export const clitics = list('não se me te lhe lhes nos vos -se -me -lhe -lhes -nos');
export const hearers = list('lhe lhes me nos -lhe -lhes -me -nos');
export const hearerPrepositions = list('a ao à aos às para');
export const adverbs = list(
  'ainda também já depois antes então apenas só sempre agora assim aliás enfim inclusive mesmo porém contudo entretanto todavia ' +
    'finalmente logo bem mal mais menos muito pouco quase talvez novamente ontem hoje aqui ali lá cá nunca jamais não aparte ' +
    'depressa devagar cedo tarde tão demais igualmente tampouco',
);
export const adverbEnding = 'mente';
export const timeWords = list(
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje amanhã ' +
    'anteontem manhã tarde noite madrugada semana mês ano anos dia dias hora horas minutos janeiro fevereiro março abril maio junho ' +
    'julho agosto setembro outubro novembro dezembro passado passada próximo próxima último última início fim véspera feira',
);
export const circumstantialPrepositions = list(
  'em no na nos nas num numa neste nesta nesse nessa durante após antes depois desde perante sob ao à aos às para até junto via',
);
export const auxiliaries = list(
  'tem têm teve tiveram tinha tinham terá terão teria teriam tenha tenham havia haviam haverá haveria foi foram é são era eram será ' +
    'serão seria seriam seja sejam está estão estava estavam esteve estiveram ter tendo tido ser sendo sido haver havendo estar',
);
export const copulas = list('é são era eram foi foram será serão seria seriam seja sejam ser sendo sido');
export const nonFiniteAuxiliaries = list('ter tendo tido ser sendo sido haver havendo estar');
export const negations = list('não nunca jamais nem');
export const agentPrepositions = list('por pelo pela pelos pelas');
export const governingVerbs = list(
  'vai vão ia iam irá iria quer querem quis queria pode podem podia poderia pôde deve devem devia deveria chegou chegaram chega passou ' +
    'passaram voltou voltaram volta voltam voltará tornou tornaram começou começaram continua continuou continuam limitou ' +
    'limitaram preferiu preferiram aproveitou aproveitaram acabou acabaram tentou tentaram veio vieram hesitou evitou recusou ' +
    'gosta costuma costumava insistiu apressou decidiu fez',
);
export const linkingWords = list('a de por em para também -se questão');
export const infinitiveEndings = list('ar er ir or arem erem irem');
export const pastEnding = 'ou';
export const participleEnding = 'ndo';
export const ageWords = list('anos');
export const dropsSubject = true;
export const carryingOnVerbs = list(
  'acrescentar prosseguir continuar concluir completar finalizar rematar insistir sublinhar frisar reforçar emendar arrematar ' +
    'adiantar explicar lembrar recordar terminar ressalvar',
);
export const sourcePrepositions = [
  ...phrases('segundo', 'conforme', 'consoante', 'de acordo com', 'a crer em', 'citando'),
  ...contracted(
    'nas palavras',
    'no dizer',
    'nas contas',
    'pelas contas',
    'segundo palavras',
    'segundo dados',
    'segundo fontes',
  ),
];
export const weakSourcePrepositions = [
  ...phrases('para'),
  ...contracted(
    'na opinião',
    'na avaliação',
    'na visão',
    'no entender',
    'no entendimento',
    'aos olhos',
    'na ótica',
    'na perspetiva',
  ),
];
/** "Segundo" is also the second. */
export const notSources = list(
  'lei leis regra regras norma normas critério critérios medida medidas tradição costume calendário plano que quem qual onde ' +
    'turno tempo set golo gol lugar semestre trimestre mandato mundo filho dia ano andar grau jogo pior melhor maior menor caso ' +
    'colocado round posto título mês idade sexo',
);
/** Words that end a noun phrase though no mark does: common verbs and what cannot stand in one. */
export const phraseBreakers = list(
  'é são era eram foi foram será serão seria está estão estava estavam tem têm tinha tinham teve terá há havia não se que quem quando ' +
    'onde porque embora enquanto como com sem sob sobre após antes depois desde durante até por pelo pela pelos pelas para ontem ' +
    'hoje amanhã segundo conforme segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo mas pois já nesta ' +
    'neste ao vai vão pode podem deve devem fez disse diz',
);
export const namingNouns = list(
  'filme livro romance álbum disco canção música série novela programa espetáculo espectáculo peça ensaio coluna expressão palavra ' +
    'termo slogan título projeto projecto operação caso hashtag fórmula movimento pseudónimo pseudônimo nome apelido alcunha exposição ' +
    'mostra coleção grupo associação navio revista faixa cartaz site aplicativo aplicação jogo prêmio prémio selo conceito noção ' +
    'documentário enredo quadro poema conto',
);
export const namingWords = list(
  'apelidado apelidada apelidados intitulado intitulada intitulados batizado batizada batizados baptizado baptizada denominado ' +
    'denominada chamado chamada chamados chamadas dito dita ditos ditas nomeado alcunhado alcunhada vulgo pretenso suposto suposta',
);
export const femaleGivenNames = list(
  'maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia ' +
    'júlia luciana vanessa mariana gabriela vera rita inês joana catarina sofia beatriz marta helena isabel teresa margarida paula ' +
    'carla cristina sónia sônia cláudia susana mónica mônica raquel sara filipa andreia rosa lúcia regina dilma marina simone ' +
    'tereza luíza luiza heloísa renata carolina ângela graça elisa lurdes fátima rosângela eliane',
);
export const maleGivenNames = list(
  'josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe ' +
    'filipe raimundo rodrigo manuel manoel mateus andré fernando fábio leonardo gustavo guilherme leandro tiago thiago anderson ' +
    'ricardo márcio jorge sebastião alexandre roberto edson diego vítor vitor sérgio cláudio miguel rui nuno hugo diogo gonçalo ' +
    'duarte henrique joaquim mário álvaro vasco bernardo afonso geraldo jair michel',
);
export const demonyms: Readonly<Record<string, string>> = {
  brasileiro: 'brasil',
  brasileira: 'brasil',
  português: 'portugal',
  portuguesa: 'portugal',
  angolano: 'angola',
  angolana: 'angola',
  moçambicano: 'moçambique',
  moçambicana: 'moçambique',
  americano: 'estados unidos',
  americana: 'estados unidos',
  'norte-americano': 'estados unidos',
  'norte-americana': 'estados unidos',
  argentino: 'argentina',
  francês: 'frança',
  francesa: 'frança',
  alemão: 'alemanha',
  alemã: 'alemanha',
  espanhol: 'espanha',
  espanhola: 'espanha',
  italiano: 'itália',
  italiana: 'itália',
  britânico: 'reino unido',
  britânica: 'reino unido',
  russo: 'rússia',
  russa: 'rússia',
  ucraniano: 'ucrânia',
  ucraniana: 'ucrânia',
  chinês: 'china',
  chinesa: 'china',
  japonês: 'japão',
  japonesa: 'japão',
  turco: 'turquia',
  turca: 'turquia',
  israelita: 'israel',
  israelense: 'israel',
  palestino: 'palestina',
  palestiniano: 'palestina',
  iraniano: 'irão',
  venezuelano: 'venezuela',
  'norte-coreano': 'coreia do norte',
  'norte-coreana': 'coreia do norte',
  'sul-coreano': 'coreia do sul',
  'sul-coreana': 'coreia do sul',
};
export const bodyNouns = list(
  'grupo empresa sociedade companhia construtora associação sindicato partido jornal diário canal agência banco organização ong ' +
    'federação clube',
);
