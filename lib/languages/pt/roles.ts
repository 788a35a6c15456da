import type { RoleNoun } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

/** By what people do, in the spellings of Brazil and of Portugal. */
const masculine =
  'presidente vice-presidente ex-presidente dirigente chefe ministro ex-ministro vice-ministro primeiro-ministro premiê chanceler ' +
  'secretário ex-secretário secretário-geral subsecretário diretor director diretor-geral diretor-executivo presidente-executivo ' +
  'administrador patrão fundador cofundador governador ex-governador prefeito ex-prefeito vice-prefeito autarca vereador deputado ' +
  'ex-deputado eurodeputado senador conselheiro candidato opositor militante líder número comissário embaixador cônsul enviado ' +
  'negociador mediador general coronel comandante capitão tenente tenente-coronel major almirante marechal oficial soldado cabo ' +
  'sargento policial polícia agente delegado procurador procurador-geral promotor juiz desembargador advogado magistrado relator ' +
  'defensor notário tabelião professor docente pesquisador investigador cientista economista economista-chefe historiador ' +
  'sociólogo politólogo filósofo antropólogo perito especialista analista consultor médico cirurgião enfermeiro virologista ' +
  'infectologista epidemiologista psicólogo psiquiatra biólogo físico químico astrônomo astrónomo meteorologista engenheiro ' +
  'arquiteto artista cantor ator actor comediante realizador cineasta produtor escritor romancista autor poeta jornalista ' +
  'repórter redator editor colunista apresentador fotógrafo treinador técnico selecionador jogador atacante avançado zagueiro ' +
  'defesa goleiro guarda-redes meia médio volante lateral futebolista ciclista piloto campeão atleta árbitro capitão membro ' +
  'monarca rei príncipe duque imperador emir sultão papa cardeal bispo arcebispo padre pároco pastor imã rabino monge ' +
  'sindicalista representante responsável porta-voz coordenador coordenador-geral gerente proprietário dono sócio acionista ' +
  'empresário empreendedor investidor banqueiro agricultor produtor pecuarista pescador operário empregado trabalhador ' +
  'funcionário servidor morador habitante vizinho testemunha transeunte motorista condutor passageiro turista residente cidadão ' +
  'eleitor estudante aluno pai irmão filho tio primo avô marido amigo colega companheiro suspeito acusado arguido réu preso ' +
  'recluso detido homem rapaz menino garoto jovem político bilionário milionário homólogo antecessor sucessor colaborador ' +
  'assistente assessor participante organizador manifestante observador diplomata bombeiro socorrista tesoureiro reitor inspetor ' +
  'inspector comerciante vendedor criador inventor influenciador rapper músico compositor maestro técnico aposentado reformado ' +
  'sobrevivente refugiado refém ativista activista cacique pajé bastonário provedor curador corregedor auditor ministro-chefe ceo';
const feminine =
  'presidente presidenta vice-presidente ex-presidente dirigente chefe ministra ex-ministra primeira-ministra primeira-dama ' +
  'secretária secretária-geral diretora directora diretora-geral administradora fundadora governadora prefeita vice-prefeita ' +
  'autarca vereadora deputada eurodeputada senadora conselheira candidata opositora militante líder comissária embaixadora ' +
  'cônsul enviada coronel comandante capitã tenente major sargenta policial agente delegada procuradora procuradora-geral ' +
  'promotora juíza desembargadora advogada magistrada relatora defensora professora docente pesquisadora investigadora ' +
  'cientista economista historiadora socióloga filósofa antropóloga perita especialista analista consultora médica cirurgiã ' +
  'enfermeira infectologista epidemiologista psicóloga psiquiatra bióloga física química engenheira arquiteta artista cantora ' +
  'atriz actriz comediante realizadora cineasta produtora escritora romancista autora poetisa poeta jornalista repórter redatora ' +
  'editora colunista apresentadora fotógrafa treinadora técnica selecionadora jogadora atacante goleira campeã atleta árbitra ' +
  'rainha princesa duquesa imperatriz freira irmã pastora sindicalista representante responsável porta-voz coordenadora gerente ' +
  'proprietária dona sócia empresária agricultora pescadora operária empregada trabalhadora funcionária servidora moradora ' +
  'habitante vizinha testemunha motorista passageira turista estudante aluna mãe filha tia prima avó mulher esposa amiga colega ' +
  'companheira suspeita acusada arguida ré detida menina garota jovem política bilionária antecessora sucessora assistente ' +
  'assessora organizadora manifestante diplomata tesoureira reitora inspetora comerciante vendedora criadora influenciadora ' +
  'compositora maestrina aposentada reformada sobrevivente refugiada ativista activista cacica bastonária provedora curadora ' +
  'auditora vítima pessoa fonte diarista doméstica costureira';

export const roleNouns: readonly RoleNoun[] = [
  ...list(masculine).map((form): RoleNoun => ({ form, gender: 'masculine' })),
  ...list(feminine).map((form): RoleNoun => ({ form, gender: 'feminine' })),
];

/** Bodies and groups that speak. */
export const collectiveNouns = list(
  'governo executivo ministério parlamento senado assembleia congresso câmara conselho comissão comitê comité corte tribunal justiça ' +
    'procuradoria promotoria defensoria polícia exército marinha prefeitura secretaria município autarquia junta estado república ' +
    'presidência diplomacia administração autoridade autoridades oposição maioria partido movimento sindicato federação ' +
    'confederação associação organização ong coletivo colectivo coligação coalizão aliança união grupo empresa sociedade companhia ' +
    'banco concessionária construtora operadora fabricante emissora rádio televisão jornal diário semanário revista agência ' +
    'portal site imprensa instituto observatório universidade escola hospital laboratório equipe equipa clube liga igreja vaticano ' +
    'comunicado nota relatório estudo inquérito pesquisa sondagem fontes fonte texto carta documento artigo regime instância ' +
    'instituição gabinete direção direcção diretoria serviço serviços responsáveis testemunhas especialistas deputados senadores ' +
    'advogados juízes investigadores pesquisadores policiais bombeiros médicos cientistas analistas observadores sindicatos ' +
    'associações moradores habitantes vizinhos manifestantes dirigentes ministros diplomatas militantes jornalistas críticos ' +
    'opositores organizadores rebeldes militares país capital embaixada delegação família familiares pais plataforma blog centro ' +
    'fundação procuradores economistas leitores internautas usuários utilizadores passageiros agricultores professores estudantes ' +
    'trabalhadores funcionários servidores inquilinos cidadãos defesa acusação direção-geral consultora consultoria corretora',
);

const senhora = ['sra', 'sra.', 'senhora', 'dona', 'd.', 'dra', 'dra.', 'lady'];
const senhor = ['sr', 'sr.', 'senhor', 'seu', 'dom', 'dr', 'dr.', 'sir'];
export const honorifics: readonly RoleNoun[] = [
  ...senhora.map((form): RoleNoun => ({ form, gender: form === 'd.' ? 'common' : 'feminine' })),
  ...senhor.map((form): RoleNoun => ({ form, gender: 'masculine' })),
];

export const kindredRoles: readonly (readonly string[])[] = [
  list(
    'dirigente líder presidente presidenta chefe ministro ministra chanceler rei monarca primeiro-ministro primeira-ministra premiê',
  ),
  list('ceo presidente-executivo presidente diretor diretora director directora patrão dirigente administrador'),
  list('parlamentar deputado deputada senador senadora vereador vereadora conselheiro conselheira'),
  list('magistrado magistrada juiz juíza procurador procuradora desembargador desembargadora ministro ministra'),
  list('prefeito prefeita autarca presidente'),
  list('técnico técnica treinador treinadora selecionador selecionadora'),
  list('responsável chefe diretor diretora secretário secretária'),
  list('bilionário empresário empresária investidor fundador'),
];
