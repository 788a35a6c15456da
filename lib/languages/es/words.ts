import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis nuestro ' +
    'nuestra nuestros nuestras varios varias algunos algunas algún alguna muchos muchas numerosos numerosas cada ningún ninguna ' +
    'otro otra otros otras ambos ambas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte cien todo toda todos ' +
    'todas diversos diversas distintos distintas diferentes decenas cientos miles media medio mismo misma al del',
);
export const pluralDeterminers = list(
  'los las unos unas estos estas esos esas aquellos aquellas sus varios varias algunos algunas muchos muchas numerosos numerosas ' +
    'ambos ambas dos tres cuatro cinco seis siete ocho nueve diez',
);
export const femaleDeterminers = list(
  'la una esta esa aquella las unas estas esas alguna algunas varias otra otras toda todas',
);
export const maleDeterminers = list(
  'el un este ese aquel los unos estos esos algún algunos varios otro otros todo todos al del',
);
export const definiteArticles = list('el la los las');
export const indefiniteArticles = list('un una unos unas');
export const demonstratives = list('este esta estos estas ese esa esos esas aquel aquella');
export const innerDeterminers = list('todo toda mismo misma propio propia');
export const prepositions = list(
  'a al de del en por para con sin sobre tras ante bajo contra desde entre hacia hasta según durante mediante salvo excepto vía junto ' +
    'frente cerca acerca dentro fuera debido gracias pese',
);
export const complementPrepositions = list('de del');
export const conjunctions = list('y e o u ni pero sino mas pues aunque');
export const additives = list('y e');
export const adversatives = list('pero sino aunque mas');
export const subordinators = list(
  'que si cuando como porque aunque mientras pues puesto ya donde según conforme cuanto para apenas tras',
);
export const relatives = list('que quien quienes cuyo cuya cuyos cuyas cual cuales donde');
export const subjectRelatives = list('que quien quienes cual cuales');
export const reportingConjunctions = list('según como tal');
export const complementizers = list(
  'que si cómo cuándo cuánto cuánta cuántos cuántas qué quién quiénes cuál cuáles dónde',
);
export const adjacentComplementizers = list(
  'si cómo cuándo cuánto cuánta cuántos cuántas qué quién quiénes cuál cuáles dónde',
);
export const cleftPronouns = list('eso esto así');

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'él', gender: 'masculine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'ellos', gender: 'masculine', number: 'plural' },
  { form: 'ellas', gender: 'feminine', number: 'plural' },
  { form: 'usted', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'ustedes', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'yo', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'nosotros', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'nosotras', gender: 'feminine', number: 'plural', who: 'writer' },
  { form: 'uno', gender: 'common', number: 'singular', who: 'anybody' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'él', gender: 'masculine', number: 'singular' },
  { form: 'ella', gender: 'feminine', number: 'singular' },
  { form: 'ellos', gender: 'masculine', number: 'plural' },
  { form: 'ellas', gender: 'feminine', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'este', gender: 'masculine', number: 'singular' },
  { form: 'éste', gender: 'masculine', number: 'singular' },
  { form: 'esta', gender: 'feminine', number: 'singular' },
  { form: 'ésta', gender: 'feminine', number: 'singular' },
  { form: 'estos', gender: 'masculine', number: 'plural' },
  { form: 'aquel', gender: 'masculine', number: 'singular' },
  { form: 'aquella', gender: 'feminine', number: 'singular' },
  { form: 'último', gender: 'masculine', number: 'singular' },
  { form: 'última', gender: 'feminine', number: 'singular' },
];
export const clitics = list('no se me te le les lo la los las nos os');
export const reflexives = list('se me nos');
export const hearers = list('me te le les nos os');
export const hearerPrepositions = list('a al ante');
export const adverbs = list(
  'no ya también además así asimismo igualmente entonces luego después antes ahora hoy ayer anoche aún todavía siempre nunca jamás casi ' +
    'muy más menos bien mal mejor solo sólo incluso apenas tampoco quizá quizás pronto tarde temprano aquí allí ahí acá allá aparte ' +
    'encima cerca lejos bastante demasiado tan poco mucho tajante contundente',
);
/** Third person of the past of the verbs in -ar, -er and -ir; nouns hardly ever end so. */
export const pastEnding = 'ó';
export const adverbEnding = 'mente';
export const timeWords = list(
  'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche anteayer antier madrugada mediodía tarde noche medianoche ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre semana semanas mes meses año ' +
    'años día días jornada hora horas minutos pasado pasada próximo próxima último última fin principio inicio víspera',
);
export const auxiliaries = list(
  'ha han había habían habrá habrán habría habrían hubo haber habiendo es son era eran fue fueron será serán sería serían sido siendo ser ' +
    'está están estaba estaban estuvo estuvieron estará estado estar haya hayan tiene tienen tenía ' +
    'tenían tuvo tuvieron tendrá tendrán tendría puede pueden podía podían podrá podrán podría podrían debe deben debía debían ' +
    'debería deberían va van iba iban',
);
export const copulas = list(
  'es son era eran fue fueron será serán sería serían ser siendo sido está están estaba estaban',
);
export const nonFiniteAuxiliaries = list('haber ser estar habiendo siendo sido estado');
export const negations = list('no nunca jamás tampoco ni');
export const agentPrepositions = list('por');
export const linkingWords = list('a de que en');
export const infinitiveEndings = list('ar er ir ír');
export const participleEnding = 'ndo';
export const nounEnding = 'a';
export const ageWords = list('años');
export const dropsSubject = true;
export const joinsContinuation = false;
export const circumstantialPrepositions = list('en durante tras ante desde hasta por con mediante a al sobre hacia');
export const carryingOnVerbs = list(
  'añadir agregar proseguir continuar concluir insistir recalcar remachar apostillar zanjar rematar abundar matizar precisar puntualizar ' +
    'acotar recordar subrayar',
);
export const governingVerbs = list(
  'quiso quiere quieren querido pudo puede pueden podido debe deben debió debido va van iba llegó llegaron llegado volvió vuelve ' +
    'volvieron vuelto quedó dudó duda dudado empezó empezaron comenzó comenzaron suele suelen solía tuvo prefirió prefiere preferido ' +
    'evitó evita rehusó logró decidió limitó limita limitado aprovechó aprovecha alcanzó acaba acabó acabado atrevió sigue siguen ' +
    'siguió viene terminó pasó',
);
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['según'],
  ['según', 'palabras', 'de'],
  ['según', 'palabras', 'del'],
  ['en', 'palabras', 'de'],
  ['en', 'palabras', 'del'],
  ['a', 'juicio', 'de'],
  ['a', 'juicio', 'del'],
  ['en', 'opinión', 'de'],
  ['en', 'opinión', 'del'],
  ['de', 'acuerdo', 'con'],
  ['de', 'acuerdo', 'a'],
  ['de', 'acuerdo', 'al'],
  ['al', 'decir', 'de'],
  ['conforme', 'a'],
];
export const weakSourcePrepositions: readonly (readonly string[])[] = [
  ['para'],
  ['a', 'ojos', 'de'],
  ['a', 'ojos', 'del'],
];
export const notSources = list(
  'medidas reglas ley leyes criterio criterios condiciones caso casos normas norma medios necesidades plan calendario tipo tipos ' +
    'principio orden tradición uso naturaleza que donde momento fecha hora edad sexo temporada parece convenga proceda sea se establece corresponda doctrina tendencia previsiones ' +
    'prevé marca avanza avance convenio lo previsto estipulado',
);
export const phraseBreakers = list(
  'es son era eran fue fueron ha han había habían será serán sería no se lo cuando entonces en sobre ante desde durante tras hacia hasta ' +
    'según mediante por con sin bajo ayer hoy lunes martes miércoles jueves viernes sábado domingo que quien quienes donde si como ' +
    'porque aunque mientras pero sino pues ya preguntado preguntada interrogado interrogada también además está están tiene tienen',
);
export const namingNouns = list(
  'película libro novela disco álbum canción tema serie programa obra espectáculo ensayo sección expresión palabra término lema título ' +
    'proyecto operación operativo caso hashtag etiqueta fórmula movimiento seudónimo alias nombre apodo mote exposición muestra ' +
    'colección grupo banda asociación buque barco velero revista magacín aplicación juego premio sello concepto noción documental ' +
    'cortometraje campaña plan iniciativa poemario cuento ópera zarzuela podcast concierto charla conferencia taller curso ' +
    'plataforma canal blog bar café local restaurante llamado llamada',
);
export const namingWords = list(
  'apodado apodada apodados apodadas titulado titulada titulados tituladas denominado denominada denominados denominadas bautizado ' +
    'bautizada conocido conocida conocidos conocidas llamado llamada llamados llamadas alias supuesto supuesta presunto presunta ' +
    'autodenominado autodenominada',
);
export const femaleGivenNames = list(
  'maría ana carmen isabel dolores pilar teresa rosa josefa cristina laura marta lucía elena sara paula raquel silvia patricia mónica ' +
    'beatriz rocío nuria eva alicia susana yolanda margarita ángela sonia sandra inés irene julia esther verónica lorena ' +
    'victoria amparo mercedes gloria montserrat miriam carolina claudia gabriela alejandra valeria camila sofía daniela natalia ' +
    'andrea fernanda ximena cecilia lidia leticia noelia olga begoña ainhoa amaia leire nerea itziar neus mireia yésica ' +
    'guadalupe xiomara dilma cristiana kamala hillary giorgia angela ursula michelle delcy keiko dina',
);
export const maleGivenNames = list(
  'josé juan antonio manuel francisco luis javier carlos jesús miguel ángel pedro alejandro rafael fernando daniel pablo sergio jorge ' +
    'alberto david diego andrés ramón enrique vicente raúl santiago joaquín eduardo víctor roberto jaime ignacio alfonso salvador ' +
    'ricardo emilio julio guillermo gustavo hugo gabriel nicolás óscar mario iván rubén tomás felipe álvaro adrián gonzalo ' +
    'martín mariano mateo emmanuel donald joe vladímir vladimir xavier jordi josep marc oriol iñaki mikel jon ander xabier ' +
    'esteban hernán rodrigo sebastián cristian matías facundo ezequiel evo nayib gustavo lenín axel patxi benito ernesto',
);
export const demonyms: Readonly<Record<string, string>> = {
  español: 'españa',
  española: 'españa',
  francés: 'francia',
  francesa: 'francia',
  estadounidense: 'estados unidos',
  norteamericano: 'estados unidos',
  norteamericana: 'estados unidos',
  ruso: 'rusia',
  rusa: 'rusia',
  alemán: 'alemania',
  alemana: 'alemania',
  británico: 'reino unido',
  británica: 'reino unido',
  italiano: 'italia',
  italiana: 'italia',
  portugués: 'portugal',
  portuguesa: 'portugal',
  chino: 'china',
  china: 'china',
  japonés: 'japón',
  japonesa: 'japón',
  turco: 'turquía',
  turca: 'turquía',
  israelí: 'israel',
  palestino: 'palestina',
  palestina: 'palestina',
  ucraniano: 'ucrania',
  ucraniana: 'ucrania',
  sirio: 'siria',
  siria: 'siria',
  iraní: 'irán',
  iraquí: 'irak',
  marroquí: 'marruecos',
  argelino: 'argelia',
  argelina: 'argelia',
  belga: 'bélgica',
  suizo: 'suiza',
  suiza: 'suiza',
  canadiense: 'canadá',
  brasileño: 'brasil',
  brasileña: 'brasil',
  argentino: 'argentina',
  argentina: 'argentina',
  mexicano: 'méxico',
  mexicana: 'méxico',
  colombiano: 'colombia',
  colombiana: 'colombia',
  venezolano: 'venezuela',
  venezolana: 'venezuela',
  chileno: 'chile',
  chilena: 'chile',
  peruano: 'perú',
  peruana: 'perú',
  ecuatoriano: 'ecuador',
  ecuatoriana: 'ecuador',
  boliviano: 'bolivia',
  boliviana: 'bolivia',
  uruguayo: 'uruguay',
  uruguaya: 'uruguay',
  paraguayo: 'paraguay',
  paraguaya: 'paraguay',
  cubano: 'cuba',
  cubana: 'cuba',
  dominicano: 'república dominicana',
  dominicana: 'república dominicana',
  guatemalteco: 'guatemala',
  guatemalteca: 'guatemala',
  hondureño: 'honduras',
  hondureña: 'honduras',
  salvadoreño: 'el salvador',
  salvadoreña: 'el salvador',
  nicaragüense: 'nicaragua',
  costarricense: 'costa rica',
  panameño: 'panamá',
  panameña: 'panamá',
  polaco: 'polonia',
  polaca: 'polonia',
  húngaro: 'hungría',
  húngara: 'hungría',
  checo: 'república checa',
  checa: 'república checa',
  griego: 'grecia',
  griega: 'grecia',
  indio: 'india',
  india: 'india',
  norcoreano: 'corea del norte',
  norcoreana: 'corea del norte',
  surcoreano: 'corea del sur',
  surcoreana: 'corea del sur',
};
export const bodyNouns = list(
  'grupo empresa compañía sociedad firma asociación sindicato partido formación periódico diario cadena agencia banco organización ong ' +
    'oenegé federación entidad institución club',
);
