import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { type Irregular, type Reporting, verb } from './conjugation';

/** Collected by knowing the Spanish and Latin American press; the classes are explained at `VerbStrength`. */
const say =
  'advertir agregar acotar aclarar alegar añadir apostillar apuntar argumentar aventurar avisar comentar concretar concluir ' +
  'conjeturar constatar contar corroborar declarar deducir deslizar destacar detallar enfatizar especificar espetar evaluar ' +
  'ironizar incidir indicar informar inquirir insistir juzgar lamentar manifestar matizar mencionar notar notificar objetar opinar ' +
  'observar pensar precisar prevenir proclamar predecir pronosticar puntualizar razonar recalcar recordar reiterar relatar remarcar ' +
  'remachar repetir replicar reportar responder contestar resaltar resumir retrucar revelar sentenciar señalar significar sostener ' +
  'subrayar suponer testificar vaticinar explicar narrar contradecir referir rebatir tuitear adelantar aseverar avanzar calcular confiar criticar ' +
  'defender denunciar descartar dictaminar entender exponer expresar insinuar interpretar mantener plantear postular ratificar ' +
  'reafirmar augurar sugerir trasladar transmitir valorar alertar esperar';
const sayWithInfinitive =
  'afirmar asegurar admitir aducir confesar confirmar considerar creer decir desmentir estimar garantizar jurar negar prometer ' +
  'reconocer asumir atestiguar';
const announcing = 'anunciar comunicar confirmar';
const quote =
  'bromear clamar corear cantar chillar balbucear bramar criticar cuestionar cuestionarse continuar conminar dudar exclamar escribir ' +
  'exhortar gritar ironizar interrogar interpelar invitar lanzar leer murmurar musitar ordenar pedir preguntar preguntarse presumir ' +
  'proseguir protestar publicar quejarse reflexionar reír rematar reprochar retar rogar sollozar soltar susurrar suspirar titular ' +
  'tronar terciar zanjar ahondar abundar arremeter celebrar congratularse felicitarse alarmarse sorprenderse indignarse ' +
  'enorgullecerse sincerarse explayarse defenderse excusarse justificarse despedirse presentarse recomendar aconsejar sugerir ' +
  'aplaudir agradecer alertar urgir instar exigir reclamar reivindicar describir definir evocar rememorar vociferar filosofar ' +
  'improvisar arengar prorrumpir recitar rezar parafrasear citar instruir rugir bramar ampliar';
const judge =
  'acusar achacar alabar atribuir avalar calificar catalogar censurar condenar criticar culpar cuestionar defender denunciar ' +
  'deplorar descalificar describir definir desear despreciar elogiar esgrimir exigir evocar ensalzar evidenciar expresar ' +
  'fustigar invocar llamar lamentar mostrar pedir plantear ponderar prever proponer rechazar reclamar recriminar recomendar reprobar ' +
  'reprochar repudiar reivindicar saludar señalar solicitar tachar tildar temer tratar valorar vaticinar aplaudir agradecer ' +
  'celebrar alertar apelar abogar hablar urgir instar aludir comprometerse sugerir bautizar apodar retratar ofrecer';

const ie = (present: string, past?: string): Irregular => (past === undefined ? { present } : { present, past });

const irregular: Readonly<Record<string, Irregular>> = {
  advertir: ie('adviert', 'advirt'),
  sugerir: ie('sugier', 'sugir'),
  desmentir: ie('desmient', 'desmint'),
  referir: ie('refier', 'refir'),
  repetir: ie('repit', 'repit'),
  pedir: ie('pid', 'pid'),
  despedir: ie('despid', 'despid'),
  reír: { present: 'rí', past: 'r', gerund: 'riendo', participle: 'reído' },
  proseguir: ie('prosigu', 'prosigu'),
  confesar: ie('confies'),
  contar: ie('cuent'),
  recomendar: ie('recomiend'),
  negar: ie('nieg'),
  pensar: ie('piens'),
  recordar: ie('recuerd'),
  rogar: ie('rueg'),
  soltar: ie('suelt'),
  tronar: ie('truen'),
  defender: ie('defiend'),
  concluir: ie('concluy'),
  atribuir: ie('atribuy'),
  instruir: ie('instruy'),
  escribir: { participle: 'escrito' },
  describir: { participle: 'descrito' },
  creer: { participle: 'creído' },
  leer: { participle: 'leído' },
  continuar: ie('continú'),
  evaluar: ie('evalú'),
  ampliar: ie('amplí'),
  deducir: { strongPast: 'deduj' },
  aducir: { strongPast: 'aduj' },
  mantener: { present: 'mantien', strongPast: 'mantuv', future: 'mantendr' },
  exponer: { strongPast: 'expus', future: 'expondr', participle: 'expuesto' },
  entender: ie('entiend'),
  confiar: ie('confí'),
  insinuar: ie('insinú'),
  sostener: { present: 'sostien', strongPast: 'sostuv', future: 'sostendr' },
  prevenir: { present: 'previen', strongPast: 'previn', future: 'prevendr', gerund: 'previniendo' },
  suponer: { strongPast: 'supus', future: 'supondr', participle: 'supuesto' },
  proponer: { strongPast: 'propus', future: 'propondr', participle: 'propuesto' },
  decir: { present: 'dic', strongPast: 'dij', future: 'dir', participle: 'dicho', gerund: 'diciendo' },
  contradecir: { present: 'contradic', strongPast: 'contradij', participle: 'contradicho', gerund: 'contradiciendo' },
  predecir: { present: 'predic', strongPast: 'predij', participle: 'predicho', gerund: 'prediciendo' },
  prever: { past: 'prev', participle: 'previsto', also: ['prevé', 'prevén', 'preveía', 'preveían'] },
};

const hacer = ['hace', 'hacen', 'hizo', 'hicieron', 'hacía', 'hacían', 'hará', 'harán', 'hecho', 'hacer', 'haciendo'];
const dar = ['da', 'dan', 'dio', 'dieron', 'daba', 'daban', 'dado', 'dar', 'dando'];
const dejar = ['deja', 'dejan', 'dejó', 'dejaron', 'dejaba', 'dejado', 'dejar', 'dejando'];
const poner = ['pone', 'ponen', 'puso', 'pusieron', 'ponía', 'puesto', 'poner', 'poniendo'];
const tomar = ['toma', 'tomó', 'tomaron', 'tomado'];
const llamar = ['llama', 'llaman', 'llamó', 'llamaron', 'llamado'];
const mostrarse = ['muestra', 'muestran', 'mostró', 'mostraron', 'mostrado'];

export const lightVerbs: readonly LightVerb[] = [
  { verbForms: hacer, after: ['saber'], strength: 'say' },
  { verbForms: hacer, after: ['notar'], strength: 'say' },
  { verbForms: hacer, after: ['constar'], strength: 'say' },
  { verbForms: hacer, after: ['hincapié', 'en'], strength: 'say' },
  { verbForms: hacer, after: ['ver'], strength: 'say' },
  { verbForms: hacer, after: ['énfasis', 'en'], strength: 'say' },
  { verbForms: dar, after: ['a', 'conocer'], strength: 'say' },
  { verbForms: dar, after: ['a', 'entender'], strength: 'say' },
  { verbForms: dar, after: ['por', 'hecho'], strength: 'say' },
  { verbForms: dar, after: ['las', 'gracias'], strength: 'quote' },
  { verbForms: dejar, after: ['claro'], strength: 'say' },
  { verbForms: dejar, after: ['caer'], strength: 'say' },
  { verbForms: dejar, after: ['entrever'], strength: 'say' },
  { verbForms: dejar, after: ['escrito'], strength: 'quote' },
  { verbForms: dejar, after: ['dicho'], strength: 'say' },
  { verbForms: poner, after: ['de', 'manifiesto'], strength: 'say' },
  { verbForms: poner, after: ['de', 'relieve'], strength: 'say' },
  { verbForms: poner, after: ['en', 'duda'], strength: 'judge' },
  { verbForms: poner, after: ['como', 'ejemplo'], strength: 'judge' },
  { verbForms: tomar, after: ['la', 'palabra'], strength: 'quote' },
  { verbForms: llamar, after: ['la', 'atención', 'sobre'], strength: 'judge' },
  { verbForms: mostrarse, after: ['su', 'preocupación', 'por'], strength: 'judge' },
];

function build(): readonly ReportingVerb[] {
  const byInfinitive = new Map<string, ReportingVerb>();
  const add = (list: string, strength: VerbStrength, takesInfinitive: boolean) => {
    for (const cited of list.split(' ')) {
      const infinitive = cited.replace(/se$/u, '');
      if (byInfinitive.has(infinitive)) continue;
      const announces = announcing.split(' ').includes(infinitive);
      const reporting: Reporting = { strength, announces, takesInfinitive };
      byInfinitive.set(infinitive, verb(infinitive, reporting, irregular[infinitive]));
    }
  };
  add(announcing, 'say', true);
  add(sayWithInfinitive, 'say', true);
  add(say, 'say', false);
  add(judge, 'judge', false);
  add(quote, 'quote', false);
  return [...byInfinitive.values()];
}

export const reportingVerbs: readonly ReportingVerb[] = build();
