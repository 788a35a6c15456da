import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { type Reporting, regularVerb, strongVerb, verb } from './conjugation';

/** Collected from what Italian newsrooms write; the classes are explained at `VerbStrength`. */
const say =
  'osservare notare rilevare sottolineare evidenziare rimarcare ricordare rammentare segnalare puntualizzare argomentare ' +
  'obiettare replicare ribattere ipotizzare raccontare narrare testimoniare rivelare svelare specificare ironizzare lamentare ' +
  'constatare commentare riassumere sintetizzare suggerire sentenziare pronosticare calcolare ragionare ripetere ribadire ' +
  'twittare insistere avvisare ammonire precisare certificare riepilogare motivare denunciare chiosare profetizzare ' +
  'informare';
const sayWithInfinitive =
  'affermare dichiarare assicurare confessare confidare confermare garantire giurare negare smentire spiegare stimare pensare ' +
  'reputare giudicare sperare supporre chiarire riferire precisare minacciare';
const announcing = 'annunciare comunicare preannunciare anticipare';
const quote =
  'attaccare sbottare esclamare gridare urlare scherzare sospirare sussurrare mormorare tuonare incalzare proseguire continuare ' +
  'esordire domandare ordinare consigliare raccomandare implorare invocare sfogarsi lamentarsi rallegrarsi complimentarsi ' +
  'interrogarsi giustificarsi difendersi indignarsi stupirsi congratularsi recitare cantare scandire titolare postare pubblicare ' +
  'esultare rincarare glissare minimizzare tagliare liquidare bollare bacchettare stigmatizzare rassicurare avvisare protestare ' +
  'applaudire reagire intervenire chiamare sintetizzare completare rilanciare frenare avanzare plaudire salutare sperare invitare ' +
  'esortare auspicare esagerare riflettere esprimere mandare aprire chiosare balbettare sogghignare predicare scusarsi ' +
  'vantarsi augurarsi dettare elencare confortare ringraziare borbottare gongolare rammaricarsi dispiacersi compiacersi disperarsi entusiasmarsi inorgoglirsi allarmarsi';
const judge =
  'criticare condannare accusare bocciare contestare respingere rivendicare elogiare lodare apprezzare definire considerare ' +
  'qualificare etichettare giudicare temere paventare auspicare invocare rifiutare rigettare esigere pretendere evocare citare ' +
  'menzionare ritrattare valutare descrivere parlare denominare stigmatizzare deplorare biasimare incolpare ' +
  'proporre chiedere';

const irregular: readonly ReportingVerb[] = [
  ...(['dire', 'ridire', 'contraddire'] as const).map((infinitive) => {
    const head = infinitive.slice(0, -4);
    const strength: VerbStrength = infinitive === 'contraddire' ? 'judge' : 'say';
    return verb(
      infinitive,
      { strength, takesInfinitive: true },
      {
        present: [`${head}dice`, `${head}dicono`],
        past: [`${head}disse`, `${head}dissero`],
        future: `${head}dir`,
        imperfect: `${head}dice`,
        participle: `${head}dett`,
      },
    );
  }),
  ...(['sostenere', 'ritenere', 'mantenere'] as const).map((infinitive) => {
    const head = infinitive.slice(0, -6);
    const strength: VerbStrength = infinitive === 'mantenere' ? 'quote' : 'say';
    return verb(
      infinitive,
      { strength, takesInfinitive: true },
      {
        present: [`${head}tiene`, `${head}tengono`],
        past: [`${head}tenne`, `${head}tennero`],
        future: `${head}terr`,
        imperfect: `${head}tene`,
        participle: `${head}tenut`,
      },
    );
  }),
  ...(['proporre', 'esporre', 'supporre', 'opporre'] as const).map((infinitive) => {
    const head = infinitive.slice(0, -5);
    const strength: VerbStrength = infinitive === 'supporre' ? 'say' : 'judge';
    return verb(
      infinitive,
      { strength },
      {
        present: [`${head}pone`, `${head}pongono`],
        past: [`${head}pose`, `${head}posero`],
        future: `${head}porr`,
        imperfect: `${head}pone`,
        participle: `${head}post`,
      },
    );
  }),
  strongVerb('rispondere', 'rispos', 'rispost', { strength: 'say', takesInfinitive: true }),
  strongVerb('aggiungere', 'aggiuns', 'aggiunt', { strength: 'say' }),
  strongVerb('concludere', 'conclus', 'conclus', { strength: 'say' }),
  strongVerb('scrivere', 'scriss', 'scritt', { strength: 'say' }),
  strongVerb('descrivere', 'descriss', 'descritt', { strength: 'judge' }),
  strongVerb('ammettere', 'ammis', 'ammess', { strength: 'say', takesInfinitive: true }),
  strongVerb('promettere', 'promis', 'promess', { strength: 'say', takesInfinitive: true }),
  strongVerb('scommettere', 'scommis', 'scommess', { strength: 'quote' }),
  strongVerb('riconoscere', 'riconobb', 'riconosciut', { strength: 'say', takesInfinitive: true }),
  strongVerb('premettere', 'premis', 'premess', { strength: 'say', takesInfinitive: true }),
  strongVerb('insistere', 'insistett', 'insistit', { strength: 'say' }),
  strongVerb('leggere', 'less', 'lett', { strength: 'quote' }),
  strongVerb('chiedere', 'chies', 'chiest', { strength: 'judge' }),
  strongVerb('respingere', 'respins', 'respint', { strength: 'judge' }),
  strongVerb('concedere', 'concess', 'concess', { strength: 'quote' }),
  strongVerb('sorridere', 'sorris', 'sorris', { strength: 'quote' }),
  strongVerb('ridere', 'ris', 'ris', { strength: 'quote' }),
  strongVerb('riprendere', 'ripres', 'ripres', { strength: 'quote' }),
  strongVerb('difendere', 'difes', 'difes', { strength: 'judge' }),
  strongVerb('esigere', 'esigett', 'esatt', { strength: 'judge' }),
  strongVerb('chiudere', 'chius', 'chius', { strength: 'quote' }),
  strongVerb('riflettere', 'riflettett', 'riflettut', { strength: 'quote' }),
  strongVerb('esprimere', 'espress', 'espress', { strength: 'quote' }),
  verb(
    'avvertire',
    { strength: 'say' },
    {
      present: ['avverte', 'avvertono'],
      past: ['avvertì', 'avvertirono'],
      future: 'avvertir',
      imperfect: 'avverti',
      participle: 'avvertit',
    },
  ),
  verb(
    'aprire',
    { strength: 'quote' },
    {
      present: ['apre', 'aprono'],
      past: ['aprì', 'aprirono'],
      future: 'aprir',
      imperfect: 'apri',
      participle: 'apert',
    },
  ),
  verb(
    'intervenire',
    { strength: 'quote' },
    {
      present: ['interviene', 'intervengono'],
      past: ['intervenne', 'intervennero'],
      future: 'interverr',
      imperfect: 'interveni',
      participle: 'intervenut',
    },
  ),
  verb(
    'proseguire',
    { strength: 'quote' },
    {
      present: ['prosegue', 'proseguono'],
      past: ['proseguì', 'proseguirono'],
      future: 'proseguir',
      imperfect: 'prosegui',
      participle: 'proseguit',
    },
  ),
];

const fare = 'fa fanno fece fecero faceva facevano farà faranno fatto fare facendo'.split(' ');
const rendere = 'rende rendono rese resero rendeva rendevano reso rendere rendendo'.split(' ');
const mettere = 'mette mettono mise misero metteva mettevano messo mettere mettendo'.split(' ');
const lasciare = 'lascia lasciano lasciò lasciarono lasciava lasciato lasciare lasciando'.split(' ');
const puntare = 'punta puntano puntò puntava puntato puntando'.split(' ');
const andare = 'va vanno andava andavano'.split(' ');

export const lightVerbs: readonly LightVerb[] = [
  ...'sapere notare presente presagire intendere osservare capire'
    .split(' ')
    .map((after): LightVerb => ({ verbForms: fare, after: [after], strength: 'say' })),
  ...['noto', 'nota'].map((after): LightVerb => ({ verbForms: rendere, after: [after], strength: 'say' })),
  ...['intendere', 'trapelare', 'capire'].map(
    (after): LightVerb => ({ verbForms: lasciare, after: [after], strength: 'say' }),
  ),
  { verbForms: mettere, after: ['in', 'guardia'], strength: 'quote' },
  { verbForms: fare, after: ['eco'], strength: 'quote' },
  { verbForms: mettere, after: ['in', 'chiaro'], strength: 'say' },
  { verbForms: puntare, after: ['il', 'dito'], strength: 'quote' },
  { verbForms: ['taglia', 'tagliano', 'tagliato'], after: ['corto'], strength: 'quote' },
  { verbForms: ['allarga', 'allargano', 'allargato'], after: ['le', 'braccia'], strength: 'quote' },
  { verbForms: ['rincara', 'rincarano', 'rincarato'], after: ['la', 'dose'], strength: 'quote' },
  { verbForms: ['tiene', 'tengono', 'tenuto'], after: ['a', 'precisare'], strength: 'say' },
  { verbForms: andare, after: ["all'", 'attacco'], strength: 'quote' },
];

function build(): readonly ReportingVerb[] {
  const byInfinitive = new Map<string, ReportingVerb>(irregular.map((special) => [special.lemma, special]));
  const announces = new Set(announcing.split(' '));
  const add = (list: string, strength: VerbStrength, takesInfinitive: boolean) => {
    for (const written of list.split(' ')) {
      // "sfogarsi" stands in the text as "si sfoga": its pronoun is a clitic of its own.
      const infinitive = written.replace(/rsi$/u, 're');
      if (byInfinitive.has(infinitive)) continue;
      const reporting: Reporting = { strength, announces: announces.has(infinitive), takesInfinitive };
      byInfinitive.set(infinitive, regularVerb(infinitive, reporting));
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
