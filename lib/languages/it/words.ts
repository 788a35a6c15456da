import type { PronounForm } from '../language';
import { demonyms } from './demonyms';
import { femaleGivenNames, maleGivenNames } from './given-names';

export { demonyms, femaleGivenNames, maleGivenNames };

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' suo sua suoi " +
    'sue loro mio mia miei mie nostro nostra nostri nostre vostro vostra alcuni alcune diversi diverse molti molte tanti tante ' +
    'pochi poche parecchi ogni ciascun nessun nessuna qualche altri altre altro altra entrambi entrambe numerosi numerose tutti ' +
    "tutte tutto tutta due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cento un'altra",
);
export const pluralDeterminers = list(
  'i gli le questi queste quei quegli quelle suoi sue loro miei mie nostri nostre alcuni alcune diversi diverse molti molte tanti ' +
    'tante pochi poche parecchi altri altre entrambi entrambe numerosi numerose tutti tutte due tre quattro cinque sei sette otto ' +
    'nove dieci',
);
export const femaleDeterminers = list(
  "la una un' questa queste quella quelle sua sue alcune molte nessuna altra altre tutta tutte della alla dalla nella sulla",
);
export const maleDeterminers = list(
  'il lo gli uno questo questi quel quello quei quegli suo suoi alcuni molti nessun altro altri tutto tutti del dello dei ' +
    'degli al allo ai agli dal dallo nel nello sul sullo',
);
export const definiteArticles = list("il lo la i gli le l'");
export const indefiniteArticles = list("un uno una un'");
export const demonstratives = list("questo questa questi queste quest' quel quello quella quei quegli quelle quell'");
export const nominalDeterminers = list(
  'alcuni alcune molti molte altri altre tutti tutte entrambi entrambe questi quelli',
);
export const innerDeterminers = list(
  "suo sua suoi sue loro l' mio mia nostro nostra altro altra altri altre due tre quattro cinque sei sette otto nove dieci",
);
export const prepositions = list(
  "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle di d' del dello della dell' dei degli delle in nel " +
    "nello nella nell' nei negli nelle con col coi su sul sullo sulla sull' sui sugli sulle per tra fra senza sotto sopra dopo prima " +
    'durante contro verso presso entro oltre fino sino secondo tramite attraverso mediante nonostante malgrado davanti dietro ' +
    'dentro fuori accanto insieme circa riguardo vicino lungo salvo eccetto tranne stando causa grazie',
);
export const complementPrepositions = list("di d' del dello della dell' dei degli delle");
export const conjunctions = list('e ed o oppure ma però né quindi dunque perciò bensì');
export const additives = list('e ed');
export const adversatives = list('ma però bensì');
export const subordinators = list(
  "che quando mentre se come poiché perché giacché siccome benché sebbene affinché finché dopo purché anziché ch' com'",
);
export const relatives = list('che cui dove quale quali ove');
export const subjectRelatives = list('che');
export const reportingConjunctions = list("come com'");
export const complementizers = list("che ch' se come perché quanto quanti quante quale quali cosa dove");
export const adjacentComplementizers = list('se come perché quanto quanti quante quale quali cosa dove');
export const anaphoricOpeners: readonly (readonly string[])[] = [
  list('è quanto'),
  list('è quello che'),
  list('è ciò che'),
  list('questo è quanto'),
  list('questo è ciò che'),
];
export const cleftPronouns = list("c'");

const pronouns = (gender: PronounForm['gender'], number: PronounForm['number'], forms: string): PronounForm[] =>
  list(forms).map((form) => ({ form, gender, number }));

export const subjectPronouns: readonly PronounForm[] = [
  ...pronouns('masculine', 'singular', 'lui egli'),
  ...pronouns('feminine', 'singular', 'lei ella'),
  ...pronouns('common', 'plural', 'loro'),
  { form: 'io', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'noi', gender: 'common', number: 'plural', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  ...pronouns('masculine', 'singular', 'lui'),
  ...pronouns('feminine', 'singular', 'lei'),
  ...pronouns('common', 'plural', 'loro'),
];
export const demonstrativePronouns: readonly PronounForm[] = [
  ...pronouns('masculine', 'singular', "quest'ultimo costui quegli"),
  ...pronouns('feminine', 'singular', "quest'ultima costei"),
  ...pronouns('masculine', 'plural', 'costoro'),
  ...pronouns('masculine', 'singular', 'ultimo'),
  ...pronouns('feminine', 'singular', 'ultima'),
];

export const reflexives = list("si s' mi m' ci");
export const clitics = list(
  "si s' lo la l' li le gli ne n' ci c' vi v' mi m' ti t' ce ve se me te gliel' glielo gliela",
);
export const adverbs = list(
  'non più mai anche così invece tuttavia comunque infatti poi quindi ancora già ora allora inoltre infine dapprima subito ' +
    'pure perfino persino stesso stessa sempre bene ben solo soltanto appena quasi molto poco tanto troppo abbastanza altresì ' +
    'intanto spesso talvolta forse davvero proprio addirittura oggi ieri domani stamattina stamani stasera ' +
    'stanotte recentemente giustamente peraltro piuttosto volentieri insieme presto tardi prima dopo lì là qui qua adesso',
);
export const adverbEnding = 'mente';
export const timeWords = list(
  'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani mattina mattino mattinata pomeriggio sera serata ' +
    'notte mezzogiorno mezzanotte gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
    'settimana mese anno anni giorno giorni giornata ore ora minuti scorso scorsa prossimo prossima stamattina stamani stasera ' +
    "stanotte weekend alba vigilia indomani inizio fine dopodomani l'altro",
);
export const auxiliaries = list(
  'ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano è sono era erano sarà saranno sarebbe ' +
    'sarebbero fu furono sia siano stato stata stati state essere avere avendo essendo viene vengono veniva venivano venne ' +
    'vennero sta stanno stava stavano avesse avessero fosse fossero',
);
export const copulas = list(
  'è sono era erano sarà saranno sarebbe sarebbero fu furono sia siano stato stata stati state essere essendo viene vengono ' +
    'veniva venivano venne vennero sta stanno stava stavano fosse fossero',
);
export const nonFiniteAuxiliaries = list('avere essere avendo essendo stato stata stati state');
export const negations = list('non mai né');
export const hearers = list('gli le ci mi vi loro');
export const hearerPrepositions = list("a ad al allo alla all' ai agli alle con");
export const agentPrepositions = list("da dal dallo dalla dall' dai dagli dalle");
export const linkingWords = list('a ad di per');
export const infinitiveMarkers = list("di d'");
export const infinitiveVerbs = list(
  'promettere chiedere minacciare negare rifiutare proporre consigliare raccomandare invitare',
);
export const infinitiveEndings = list('are ere ire rre rsi');
export const participleEnding = 'ndo';
export const ageWords = list('anni');
export const circumstantialPrepositions = list(
  "in nel nello nella nell' nei negli nelle su sul sullo sulla sull' a ad al allo alla all' ai agli alle dopo prima durante con " +
    'davanti presso tramite verso da via entro',
);
export const carryingOnVerbs = list(
  'aggiungere proseguire concludere continuare riprendere rincarare precisare insistere ricordare chiudere completare ribadire chiosare',
);
export const governingVerbs = list(
  'tiene tengono tenuto viene vuole vogliono voluto voleva può possono poteva potuto deve devono doveva dovuto va vanno preferisce ' +
    'preferito cessa smette smesso desidera tenta tentato limita limitano limitato continua continuato comincia cominciato finisce ' +
    'finito sembra esita esitato permesso affretta affrettato torna tornano tornato tornata arriva arrivato provato prova intende ' +
    'intendono',
);

const contracted = list("di del dello della dell' dei degli delle");
const withDi = (words: string): string[][] => contracted.map((preposition) => [...list(words), preposition]);
const withA = (words: string): string[][] =>
  list("a ad al allo alla all' ai agli alle").map((preposition) => [...list(words), preposition]);

export const sourcePrepositions: readonly (readonly string[])[] = [
  ['secondo'],
  ['dixit'],
  ...withA('stando'),
  ...withA('in base'),
  ...['secondo le parole', 'stando alle parole', 'a detta', 'a dire', 'a giudizio', 'a parere', 'ad avviso'].flatMap(
    withDi,
  ),
  ...['per ammissione', 'per bocca'].flatMap(withDi),
  ['a', 'sentire'],
];
export const weakSourcePrepositions: readonly (readonly string[])[] = [['per'], ...withDi('agli occhi')];
export const notSources = list(
  'misure regole legge leggi criteri condizioni norme norma esigenze modalità piano calendario tipo tipi principio ordine tradizione ' +
    'usanza natura che chi cui dove quanto momento data ora età sesso stagione necessità consuetudine prassi programma copione posto tempo gol turno set round piano grado mandato anno giorno giro semestre trimestre',
);
/** Words that end a noun phrase though no mark does: common verbs and what cannot stand in one. */
export const phraseBreakers = list(
  "è sono era erano ha hanno aveva avevano sarà sarebbe non ne n' si s' ci vi allora dopo prima davanti durante contro verso presso " +
    'secondo affinché per tramite lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani che cui dove se come ' +
    'poiché perché con senza sotto mentre quando ma però entro fino va vanno fa fanno può possono deve devono viene vengono sta ' +
    'stanno parlando intervistato intervistata interpellato interpellata',
);
export const namingNouns = list(
  'film libro romanzo album canzone brano serie trasmissione programma opera spettacolo commedia saggio rubrica espressione parola ' +
    'termine slogan titolo progetto operazione caso hashtag formula movimento pseudonimo nome soprannome mostra collezione gruppo ' +
    'associazione nave rivista giornale settimanale squadra club striscione cartello scritta sito applicazione app gioco premio ' +
    'marchio concetto nozione festival rassegna iniziativa evento podcast documentario',
);
export const namingWords = list(
  'soprannominato soprannominata soprannominati intitolato intitolata intitolati intitolate battezzato battezzata ribattezzato ' +
    'ribattezzata denominato denominata detto detta cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata chiamati chiamate ' +
    'alias titolato titolata',
);
export const bodyNouns = list(
  'gruppo impresa azienda società compagnia ditta costruttore associazione sindacato partito giornale quotidiano emittente agenzia ' +
    'banca organizzazione ong federazione fondazione club consorzio cooperativa ente istituto',
);
export const dropsSubject = true;
