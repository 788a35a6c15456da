import type { NameWords } from '../name-words';
import { territories } from './territories';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Portuguese words around and inside names, of Brazil and of Portugal; facts of grammar and of ISO 3166, collected by hand. */
export const portugueseNames: NameWords = {
  titles: set(
    'sr sr. sra sra. srs. sras. seu senhor senhora dr dr. dra dra. doutor doutora prof prof. profa. professor professora dom ' +
      'd. dona dona. eng. engenheiro engenheira arquiteto arquiteta padre frei irmão irmã monsenhor pastor pastora bispo ' +
      'arcebispo cardeal papa santo santa são mestre mãe pai tia tio cacique pajé presidente presidenta ex-presidente ' +
      'vice-presidente ministro ministra ex-ministro ex-ministra premiê primeiro-ministro primeira-ministra chanceler ' +
      'secretário secretária governador governadora ex-governador prefeito prefeita ex-prefeito vereador vereadora autarca ' +
      'deputado deputada eurodeputado eurodeputada senador senadora embaixador embaixadora general coronel tenente-coronel ' +
      'tenente major capitão sargento cabo soldado almirante comandante delegado delegada juiz juíza desembargador ' +
      'desembargadora procurador procuradora promotor promotora advogado advogada rei rainha príncipe princesa duque xeque ' +
      'imã rabino diretor diretora director directora reitor reitora técnico técnica treinador treinadora selecionador ' +
      'seleccionador atacante zagueiro goleiro goleira volante lateral avançado médio defesa guarda-redes piloto cantor ' +
      'cantora ator actor atriz actriz escritor escritora poeta cineasta jornalista economista historiador historiadora ' +
      'empresário empresária porta-voz líder dirigente sir lady lord camarada',
  ),
  honorifics: set('sr sr. sra sra. srs. sras. seu dr dr. dra dra. prof prof. profa. dom d. dona senhor senhora'),
  portfolioOffices: set(
    'ministro ministra ministros ministras vice-ministro vice-ministra ex-ministro ex-ministra secretário secretária ' +
      'ex-secretário ex-secretária subsecretário subsecretária vereador vereadora comissário comissária',
  ),
  officeDegrees: set(
    'adjunto adjunta delegado delegada interino interina executivo executiva municipal estadual estado de',
  ),
  particles: set(
    "de do da dos das e em no na nos nas para por pelo pela com sem a o ao à as os sobre contra d' " +
      'van von der den di del della la las los le el al bin ben ibn y',
  ),
  conjunctions: set('e'),
  organisationWords: set(
    'ministério secretaria banco conselho comissão comissao parlamento assembleia assembléia senado câmara prefeitura junta ' +
      'tribunal supremo corte procuradoria promotoria defensoria delegacia agência universidade faculdade instituto escola ' +
      'colégio liceu hospital federação associação fundação sindicato partido frente movimento união aliança liga ' +
      'organização autoridade autarquia comité comitê grupo sociedade companhia empresa cooperativa confederação central ' +
      'centro observatório polícia exército marinha guarda bombeiros corpo clube esporte sport sporting atlético fc ac ec sc ' +
      'academia gabinete direção direcção direção-geral direcção-geral diretoria departamento ordem igreja diocese ' +
      'arquidiocese santa-casa rede rádio tv televisão jornal diário folha correio editora orquestra companhia coletivo ' +
      'consórcio construtora laboratório',
  ),
  placePrepositions: set('em no na nos nas desde até'),
  stateForms: set(
    'república reino federação confederação principado sultanato emirado emirados estado estados grão-ducado união ' +
      'comunidade território',
  ),
  territories,
  officialNames: {
    AE: ['EAU'],
    AM: ['Arménia'],
    BA: ['Bósnia', 'Bósnia-Herzegovina', 'Bósnia-Herzegóvina'],
    BD: ['Bangladeche', 'Bangladexe'],
    BF: ['Burquina Fasso', 'Burkina Faso'],
    BH: ['Barém', 'Bahrein'],
    BJ: ['Benim'],
    BO: ['Estado Plurinacional da Bolívia'],
    BR: ['República Federativa do Brasil'],
    BS: ['Baamas', 'Bahamas'],
    BW: ['Botsuana'],
    CD: ['RDC', 'RD Congo', 'República Democrática do Congo', 'Congo-Kinshasa', 'Zaire'],
    CF: ['RCA'],
    CG: ['Congo-Brazzaville', 'República do Congo'],
    CH: ['Confederação Suíça', 'Confederação Helvética'],
    CN: ['República Popular da China', 'RPC'],
    CZ: ['Chéquia', 'República Checa', 'República Tcheca'],
    DE: ['República Federal da Alemanha', 'RFA'],
    EE: ['Estónia'],
    EH: ['República Árabe Saharaui Democrática', 'Sara Ocidental', 'Saara Ocidental'],
    GB: ['Reino Unido', 'Grã-Bretanha'],
    GL: ['Gronelândia'],
    IR: ['Irão', 'República Islâmica do Irã', 'República Islâmica do Irão'],
    KE: ['Quénia'],
    KP: ['República Popular Democrática da Coreia', 'RPDC'],
    KR: ['República da Coreia'],
    KW: ['Koweit', 'Kuwait'],
    LK: ['Sri Lanca'],
    LV: ['Letónia'],
    MC: ['Mónaco'],
    MG: ['Madagáscar'],
    MK: ['Macedónia do Norte', 'Macedônia', 'Macedónia'],
    MM: ['Mianmar', 'Birmânia', 'Myanmar'],
    MU: ['Maurícia', 'Ilhas Maurício'],
    NL: ['Países Baixos', 'Holanda'],
    PL: ['Polónia'],
    PS: ['Palestina', 'Estado da Palestina', 'Territórios palestinianos'],
    PT: ['República Portuguesa'],
    RO: ['Roménia'],
    RU: ['Federação Russa', 'Federação da Rússia'],
    SI: ['Eslovénia'],
    SZ: ['Essuatíni', 'Suazilândia', 'Eswatini'],
    TL: ['Timor', 'Timor Leste', 'República Democrática de Timor-Leste'],
    TM: ['Turquemenistão'],
    TT: ['Trindade e Tobago'],
    US: ['Estados Unidos da América', 'Estados Unidos', 'EUA', 'E.U.A.', 'USA', 'US'],
    UZ: ['Usbequistão'],
    VA: ['Vaticano', 'Santa Sé'],
    VN: ['Vietname', 'Vietnã', 'Vietnam'],
    YE: ['Iémen', 'Iêmen'],
    ZW: ['Zimbabué', 'Zimbábue'],
  },
  sameName: new Set([
    ...ofForms(['é o nome oficial', 'é o nome', 'é o antigo nome', 'é a sigla', 'é o acrônimo', 'é o acrónimo']),
    ...ofForms([', nome oficial', ', antigo nome', '(antigo nome', ', sigla', '(sigla']),
    ...[', antigo', ', antiga', '(antigo', '(antiga', '(ex-', ', ex-', ', vulgo', '(vulgo', ', dito', ', alcunhado'],
    ...[', apelidado', ', apelidada', ', também chamado', ', também chamada', ', também conhecido como'],
    ...[', mais conhecido como', ', mais conhecida como', ', conhecido como', ', conhecida como'],
  ]),
};

function ofForms(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => ['de', 'do', 'da', 'dos', 'das'].map((word) => `${phrase} ${word}`));
}
