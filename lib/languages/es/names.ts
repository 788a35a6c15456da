import type { NameWords } from '../name-words';
import { territories } from './territories';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Spanish words around and inside names; facts of grammar and of ISO 3166, collected by hand. */
export const spanishNames: NameWords = {
  titles: set(
    'sr. sra. srta. sres. d. dña. dr. dra. lic. ing. arq. prof. mons. fr. señor señora señorita don doña doctor doctora ' +
      'licenciado licenciada ingeniero ingeniera profesor profesora maestro maestra monseñor fray sor padre madre hermano hermana ' +
      'presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra ' +
      'canciller senador senadora diputado diputada alcalde alcaldesa intendente intendenta gobernador gobernadora concejal concejala ' +
      'consejero consejera regidor regidora edil delegado delegada secretario secretaria portavoz vocero vocera director directora ' +
      'general coronel comandante capitán teniente sargento cabo almirante comisario comisaria inspector inspectora mariscal ' +
      'papa cardenal obispo arzobispo párroco rabino imán jeque rey reina príncipe princesa infanta duque duquesa conde condesa emir ' +
      'sultán lord lady sir juez jueza magistrado magistrada fiscal abogado abogada notario embajador embajadora cónsul ' +
      'entrenador entrenadora seleccionador técnico delantero defensa portero arquero volante árbitro piloto ciclista tenista ' +
      'cantante actor actriz escritor escritora poeta novelista cineasta periodista historiador historiadora economista empresario ' +
      'empresaria líder dirigente sindicalista activista rector rectora decano decana médico médica vecino vecina',
  ),
  honorifics: set(
    'sr. sra. srta. sres. d. dña. dr. dra. lic. ing. prof. mons. señor señora señorita don doña monseñor fray sor',
  ),
  portfolioOffices: set(
    'ministro ministra ministros exministro exministra viceministro viceministra secretario secretaria subsecretario subsecretaria ' +
      'consejero consejera conseller consellera conselleiro concejal concejala edil seremi',
  ),
  officeDegrees: set('delegado delegada adjunto adjunta encargado encargada de estado general'),
  particles: set(
    'de del la las el los lo y e a al en para por con sobre d i do da dos das di van von der den bin ben ibn al-',
  ),
  conjunctions: set('y e'),
  organisationWords: set(
    'ministerio banco consejo consejería comisión parlamento asamblea senado congreso corte cortes tribunal juzgado audiencia ' +
      'fiscalía agencia universidad instituto escuela colegio liceo hospital federación asociación fundación sindicato partido ' +
      'frente movimiento unión alianza liga organización oficina autoridad comité grupo sociedad compañía empresa confederación ' +
      'centro observatorio policía guardia ejército armada ayuntamiento municipalidad alcaldía gobernación intendencia diputación ' +
      'junta generalitat xunta cabildo mancomunidad club deportivo atlético real racing cámara academia secretaría dirección ' +
      'superintendencia defensoría contraloría procuraduría gobierno cooperativa hermandad cofradía plataforma caja televisión ' +
      'radio diario editorial concello consell',
  ),
  placePrepositions: set('en desde hacia hasta'),
  stateForms: set(
    'república reino federación confederación principado sultanato emirato emiratos estado estados ducado unión mancomunidad',
  ),
  territories,
  officialNames: {
    AE: ['EAU'],
    BA: ['Bosnia'],
    BD: ['Bangladés', 'Bangladesh'],
    BO: ['Estado Plurinacional de Bolivia'],
    BW: ['Botsuana', 'Botswana'],
    CD: ['RDC', 'RD Congo', 'República Democrática del Congo', 'Congo-Kinshasa'],
    CG: ['Congo-Brazzaville', 'República del Congo'],
    CH: ['Confederación Suiza', 'Confederación Helvética'],
    CN: ['República Popular China', 'RPC'],
    CZ: ['República Checa'],
    DE: ['República Federal de Alemania', 'RFA'],
    DO: ['Dominicana'],
    EH: ['República Árabe Saharaui Democrática', 'RASD'],
    ES: ['Reino de España'],
    FR: ['República Francesa'],
    GB: ['Gran Bretaña', 'Reino Unido'],
    GR: ['República Helénica'],
    IQ: ['Irak', 'Iraq'],
    KE: ['Kenia', 'Kenya'],
    KP: ['República Popular Democrática de Corea', 'RPDC'],
    KR: ['República de Corea'],
    LK: ['Ceilán'],
    MK: ['Macedonia'],
    MM: ['Birmania', 'Myanmar'],
    MX: ['Estados Unidos Mexicanos', 'Méjico'],
    NL: ['Holanda'],
    PS: ['Palestina', 'Estado de Palestina'],
    QA: ['Qatar', 'Catar'],
    RU: ['Federación Rusa', 'Federación de Rusia'],
    SA: ['Arabia Saudita', 'Arabia Saudí'],
    SZ: ['Suazilandia', 'Esuatini'],
    TL: ['Timor Oriental'],
    TR: ['Türkiye'],
    US: ['Estados Unidos', 'Estados Unidos de América', 'EE. UU.', 'EE.UU.', 'EEUU', 'EE UU', 'EUA', 'USA', 'US'],
    UY: ['República Oriental del Uruguay'],
    VA: ['Vaticano', 'Santa Sede'],
    VE: ['República Bolivariana de Venezuela'],
  },
  sameName: new Set([
    ...ofForms(['es el nombre oficial', 'es el nombre', 'es el antiguo nombre', 'es el otro nombre', 'son las siglas']),
    ...ofForms([', nombre oficial', ', antiguo nombre', ', siglas', '(siglas', ', acrónimo', '(acrónimo']),
    ...[', antigua', ', antiguo', '(antigua', '(antiguo', '(ex-', ', ex-', ', alias', '(alias'],
    ...[', apodado', ', apodada', ', conocido como', ', conocida como', ', más conocido como', ', más conocida como'],
    ...[', también llamado', ', también llamada', ', también conocido como', ', también conocida como'],
    ...[', también conocido por', ', también conocida por', ', rebautizado como', ', rebautizada como'],
  ]),
};

function ofForms(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => ['de', 'del', 'de la', 'de los', 'de las'].map((word) => `${phrase} ${word}`));
}
