import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { germanVerb, type Irregular, joinedVerb, separatedVerb } from './conjugation';

/** Collected by reading German news; the classes are explained at `VerbStrength`. */
const say =
  'sagen erklären äußern betonen bekräftigen behaupten meinen glauben versichern beteuern erläutern erwidern berichten melden ' +
  'warnen kritisieren fordern antworten bestätigen begründen schildern erzählen unterstreichen mutmaßen vermuten prophezeien ' +
  'prognostizieren konstatieren resümieren bilanzieren argumentieren präzisieren ergänzen entgegnen einwenden versprechen ' +
  'kommentieren urteilen dementieren bedauern hoffen befürchten fürchten schätzen rechnen klagen beklagen ' +
  'monieren bemängeln mahnen ermahnen spekulieren signalisieren verkünden verlautbaren offenbaren enthüllen gestehen rügen ' +
  'verdeutlichen wiederholen erinnern verraten schwören leugnen bezweifeln informieren twittern notieren plädieren ' +
  'verlangen kontern frohlocken schwärmen frotzeln witzeln scherzen spotten diagnostizieren suggerieren insistieren';
const quote =
  'fragen jubeln schimpfen rufen lachen fluchen seufzen stöhnen brummen flüstern lästern titeln lauten skandieren ' +
  'schmunzeln formulieren posten zetern poltern wettern toben wundern freuen ärgern trösten grüßen raunen strahlen grinsen ' +
  'zitieren bitten beschwören appellieren';
const judge =
  'nennen bezeichnen loben würdigen verurteilen begrüßen brandmarken geißeln rechtfertigen charakterisieren ' +
  'titulieren feiern preisen verspotten verhöhnen beschimpfen beschuldigen bezichtigen umschreiben werten bewerten einstufen ' +
  'erwarten wünschen wollen sehen fühlen verteidigen diffamieren bekunden attestieren bescheinigen beschreiben ' +
  'beurteilen bemühen versichern drohen vergleichen verdammen tadeln rühmen verwahren widersprechen sprechen reden ' +
  'danken gratulieren bedanken beschweren distanzieren warnen ablehnen empfehlen raten garantieren halten';

type Row = readonly [infinitive: string, strength: VerbStrength, irregular?: Irregular];

const strong: readonly Row[] = [
  ['schreiben', 'say', { past: 'schrieb', participle: 'geschrieben' }],
  ['finden', 'say', { past: 'fand', participle: 'gefunden' }],
  ['denken', 'say', { past: 'dachte', participle: 'gedacht' }],
  ['heißen', 'quote', { past: 'hieß', participle: 'geheißen' }],
  ['verlauten', 'say'],
];

const irregular: Readonly<Record<string, Irregular>> = {
  bitten: { past: 'bat', participle: 'gebeten' },
  rufen: { past: 'rief', participle: 'gerufen' },
  schreien: { past: 'schrie', participle: 'geschrien' },
  nennen: { past: 'nannte', participle: 'genannt' },
  sprechen: { present: 'spricht', past: 'sprach', participle: 'gesprochen' },
  widersprechen: { present: 'widerspricht', past: 'widersprach', participle: 'widersprochen' },
  versprechen: { present: 'verspricht', past: 'versprach', participle: 'versprochen' },
  sehen: { present: 'sieht', past: 'sah', participle: 'gesehen' },
  halten: { present: 'hält', past: 'hielt', participle: 'gehalten' },
  raten: { present: 'rät', past: 'riet', participle: 'geraten' },
  verraten: { present: 'verrät', past: 'verriet', participle: 'verraten' },
  empfehlen: { present: 'empfiehlt', past: 'empfahl', participle: 'empfohlen' },
  beschreiben: { past: 'beschrieb', participle: 'beschrieben' },
  umschreiben: { past: 'umschrieb', participle: 'umschrieben' },
  gestehen: { past: 'gestand', participle: 'gestanden' },
  schwören: { past: 'schwor', participle: 'geschworen' },
  einwenden: { past: 'einwandte', participle: 'eingewandt' },
  vergleichen: { past: 'verglich', participle: 'verglichen' },
  beschwören: { past: 'beschwor', participle: 'beschworen' },
  preisen: { past: 'pries', participle: 'gepriesen' },
  unterstreichen: { past: 'unterstrich', participle: 'unterstrichen' },
  wollen: { present: 'will', past: 'wollte', participle: 'gewollt' },
};

const geben: Irregular = { present: 'gibt', past: 'gab', participle: 'gegeben' };
const werfen: Irregular = { present: 'wirft', past: 'warf', participle: 'geworfen' };
const weisen: Irregular = { past: 'wies', participle: 'gewiesen' };
const sprechen: Irregular = { present: 'spricht', past: 'sprach', participle: 'gesprochen' };
const nehmen: Irregular = { present: 'nimmt', past: 'nahm', participle: 'genommen' };
const heben: Irregular = { past: 'hob', participle: 'gehoben' };
const lassen: Irregular = { present: 'lässt', past: 'ließ', participle: 'gelassen' };
const halten: Irregular = { present: 'hält', past: 'hielt', participle: 'gehalten' };

/** Verbs in two parts. */
const separable: readonly (readonly [prefix: string, base: string, strength: VerbStrength, irregular?: Irregular])[] = [
  ['mit', 'teilen', 'say'],
  ['aus', 'führen', 'say'],
  ['hinzu', 'fügen', 'say'],
  ['an', 'fügen', 'say'],
  ['an', 'kündigen', 'say'],
  ['bekannt', 'geben', 'say', geben],
  ['ein', 'räumen', 'say'],
  ['zu', 'geben', 'say', geben],
  ['klar', 'stellen', 'say'],
  ['fest', 'stellen', 'say'],
  ['heraus', 'stellen', 'say'],
  ['hervor', 'heben', 'say', heben],
  ['zurück', 'weisen', 'judge', weisen],
  ['hin', 'weisen', 'say', weisen],
  ['vor', 'werfen', 'say', werfen],
  ['ein', 'wenden', 'say', { past: 'wandte', participle: 'gewandt' }],
  ['zu', 'sichern', 'say'],
  ['aus', 'sagen', 'say'],
  ['an', 'prangern', 'judge'],
  ['ab', 'lehnen', 'judge'],
  ['an', 'mahnen', 'judge'],
  ['heraus', 'streichen', 'say', { past: 'strich', participle: 'gestrichen' }],
  ['auf', 'rufen', 'judge', { past: 'rief', participle: 'gerufen' }],
  ['aus', 'rufen', 'quote', { past: 'rief', participle: 'gerufen' }],
  ['zu', 'rufen', 'quote', { past: 'rief', participle: 'gerufen' }],
  ['auf', 'fordern', 'judge'],
  ['an', 'merken', 'say'],
  ['ein', 'schätzen', 'say'],
  ['ein', 'gestehen', 'say', { past: 'gestand', participle: 'gestanden' }],
  ['dar', 'legen', 'say'],
  ['nahe', 'legen', 'say'],
  ['zurück', 'fragen', 'quote'],
  ['nach', 'fragen', 'quote'],
  ['zusammen', 'fassen', 'say'],
  ['voraus', 'sagen', 'say'],
  ['zu', 'gestehen', 'say', { past: 'gestand', participle: 'gestanden' }],
  ['auf', 'nehmen', 'judge', nehmen],
  ['an', 'klagen', 'judge'],
  ['aus', 'sprechen', 'judge', sprechen],
  ['zu', 'schreiben', 'judge', { past: 'schrieb', participle: 'geschrieben' }],
  ['an', 'geben', 'say', geben],
  ['wieder', 'geben', 'judge', geben],
  ['vor', 'schlagen', 'say', { present: 'schlägt', past: 'schlug', participle: 'geschlagen' }],
  ['entgegen', 'halten', 'say', halten],
  ['fest', 'halten', 'say', halten],
  ['nach', 'legen', 'quote'],
  ['dagegen', 'halten', 'say', halten],
  ['ab', 'tun', 'judge', { present: 'tut', past: 'tat', participle: 'getan' }],
  ['an', 'greifen', 'judge', { past: 'griff', participle: 'gegriffen' }],
  ['ein', 'stufen', 'judge'],
  ['zurück', 'melden', 'quote'],
  ['zu', 'stimmen', 'quote'],
  ['durch', 'blicken', 'say'],
];

export const reportingVerbs: readonly ReportingVerb[] = distinct([
  ...strong.map(([infinitive, strength, odd]) => germanVerb(infinitive, { strength }, odd)),
  ...ofStrength(say, 'say'),
  ...ofStrength(quote, 'quote'),
  ...ofStrength(judge, 'judge'),
  ...separable.map(([prefix, base, strength, odd]) => joinedVerb(prefix, base, { strength }, odd)),
]);

export const lightVerbs: readonly LightVerb[] = [
  ...separable.map(([prefix, base, strength, odd]) => separatedVerb(prefix, base, { strength }, odd)),
  ...['verlauten', 'wissen', 'erklären', 'mitteilen', 'durchblicken', 'ausrichten', 'verbreiten'].map((infinitive) =>
    phrase(lassen, 'lassen', [infinitive], 'say'),
  ),
  phrase(undefined, 'machen', ['klar'], 'say'),
  phrase(undefined, 'machen', ['deutlich'], 'say'),
  phrase({ present: 'bringt', past: 'brachte', participle: 'gebracht' }, 'bringen', ['zum', 'ausdruck'], 'say'),
  phrase(geben, 'geben', ['zu', 'protokoll'], 'say'),
  phrase(geben, 'geben', ['zu', 'bedenken'], 'say'),
  phrase(geben, 'geben', ['zu', 'verstehen'], 'say'),
  phrase(geben, 'geben', ['zur', 'antwort'], 'say'),
  phrase(undefined, 'stellen', ['in', 'frage'], 'judge'),
  phrase(undefined, 'stellen', ['in', 'aussicht'], 'judge'),
  phrase({ past: 'ging', participle: 'gegangen' }, 'gehen', ['davon', 'aus'], 'say'),
  phrase({ present: 'nimmt', past: 'nahm', participle: 'genommen' }, 'nehmen', ['stellung'], 'quote'),
];

function phrase(
  odd: Irregular | undefined,
  infinitive: string,
  after: readonly string[],
  strength: VerbStrength,
): LightVerb {
  const { finite, pastParticiples = [] } = germanVerb(infinitive, { strength }, odd);
  return { verbForms: [...finite, ...pastParticiples], after, strength, apart: true };
}

function ofStrength(words: string, strength: VerbStrength): ReportingVerb[] {
  return words.split(' ').map((lemma) => germanVerb(lemma, { strength }, irregular[lemma]));
}

/** The strongest of the classes a verb is listed in comes first. */
function distinct(verbs: readonly ReportingVerb[]): ReportingVerb[] {
  return [...new Map([...verbs].reverse().map((verb) => [verb.lemma, verb])).values()].reverse();
}
