import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { dutchVerb, type Forms, joinedVerb, splitVerb, strong, weak } from './conjugation';

/** Weak verbs by stem and infinitive, collected by reading Dutch and Flemish news; classes as at `VerbStrength`. */
const say =
  'verklaar/verklaren vertel/vertellen meld/melden antwoord/antwoorden benadruk/benadrukken waarschuw/waarschuwen meen/menen ' +
  'stel/stellen beweer/beweren erken/erkennen bevestig/bevestigen ontken/ontkennen concludeer/concluderen constateer/constateren ' +
  'bericht/berichten oordeel/oordelen beaam/beamen betoog/betogen verzeker/verzekeren verduidelijk/verduidelijken ' +
  'onderstreep/onderstrepen herhaal/herhalen reageer/reageren geloof/geloven vrees/vrezen verwacht/verwachten hoop/hopen eis/eisen ' +
  'beloof/beloven opper/opperen suggereer/suggereren argumenteer/argumenteren noteer/noteren schat/schatten voorspel/voorspellen ' +
  'rapporteer/rapporteren getuig/getuigen klaag/klagen mopper/mopperen relativeer/relativeren nuanceer/nuanceren repliceer/repliceren ' +
  'preciseer/preciseren specificeer/specificeren onthul/onthullen betreur/betreuren merk/merken twitter/twitteren tweet/tweeten ' +
  'redeneer/redeneren beklemtoon/beklemtonen vermoed/vermoeden bekritiseer/bekritiseren hekel/hekelen signaleer/signaleren ' +
  'resumeer/resumeren insinueer/insinueren garandeer/garanderen openbaar/openbaren verkondig/verkondigen bepleit/bepleiten ' +
  'verantwoord/verantwoorden herinner/herinneren motiveer/motiveren temper/temperen schets/schetsen becijfer/becijferen ' +
  'bereken/berekenen corrigeer/corrigeren preek/preken adviseer/adviseren pleit/pleiten';
const quote =
  'juich/juichen zucht/zuchten grap/grappen grijns/grijnzen mompel/mompelen fluister/fluisteren brom/brommen ' +
  'bries/briesen grom/grommen snik/snikken glunder/glunderen jubel/jubelen schamper/schamperen sneer/sneren foeter/foeteren ' +
  'mijmer/mijmeren peins/peinzen scherts/schertsen grinnik/grinniken giechel/giechelen gil/gillen brul/brullen ' +
  'schreeuw/schreeuwen stamel/stamelen vervolg/vervolgen titel/titelen kop/koppen rijm/rijmen ' +
  'citeer/citeren verzucht/verzuchten orakel/orakelen snauw/snauwen post/posten knik/knikken droom/dromen doceer/doceren ' +
  'filosofeer/filosoferen formuleer/formuleren troost/troosten smeek/smeken groet/groeten dicteer/dicteren sus/sussen';
const judge =
  'noem/noemen bestempel/bestempelen betitel/betitelen typeer/typeren kwalificeer/kwalificeren ' +
  'veroordeel/veroordelen verwelkom/verwelkomen beschuldig/beschuldigen feliciteer/feliciteren bedank/bedanken verdedig/verdedigen ' +
  'bekritiseer/bekritiseren loof/loven roem/roemen karakteriseer/karakteriseren beticht/betichten ' +
  'beoordeel/beoordelen bespot/bespotten dreig/dreigen waardeer/waarderen wens/wensen ervaar/ervaren ' +
  'beschouw/beschouwen praat/praten spot/spotten';

const irregular = {
  zeggen: strong('zeggen zegt zei zeiden gezegd'),
  schrijven: strong('schrijven schrijft schreef schreven geschreven'),
  denken: strong('denken denkt dacht dachten gedacht'),
  geven: strong('geven geeft gaf gaven gegeven'),
  laten: strong('laten laat liet lieten gelaten'),
  doen: strong('doen doet deed deden gedaan'),
  maken: weak('maak', 'maken'),
  leggen: weak('leg', 'leggen'),
  brengen: strong('brengen brengt bracht brachten gebracht'),
  wijzen: strong('wijzen wijst wees wezen gewezen'),
  houden: strong('houden houdt hield hielden gehouden'),
  roepen: strong('roepen roept riep riepen geroepen'),
  spreken: strong('spreken spreekt sprak spraken gesproken'),
  zien: strong('zien ziet zag zagen gezien'),
  werpen: strong('werpen werpt wierp wierpen geworpen'),
  nemen: strong('nemen neemt nam namen genomen'),
  gaan: strong('gaan gaat ging gingen gegaan'),
  vallen: strong('vallen valt viel vielen gevallen'),
  halen: weak('haal', 'halen'),
  kondigen: weak('kondig', 'kondigen'),
} satisfies Record<string, Forms>;

const strongVerbs: readonly (readonly [forms: Forms, strength: VerbStrength])[] = [
  [irregular.zeggen, 'say'],
  [irregular.schrijven, 'say'],
  [irregular.denken, 'say'],
  [strong('begrijpen begrijpt begreep begrepen begrepen'), 'judge'],
  [strong('bezweren bezweert bezwoer bezwoeren bezworen'), 'say'],
  [strong('zweren zweert zwoer zwoeren gezworen'), 'say'],
  [strong('houden houdt hield hielden gehouden'), 'judge'],
  [strong('klinken klinkt klonk klonken geklonken'), 'quote'],
  [strong('beginnen begint begon begonnen begonnen'), 'quote'],
  [strong('besluiten besluit besloot besloten besloten'), 'quote'],
  [strong('bijten bijt beet beten gebeten'), 'quote'],
  [strong('roepen roept riep riepen geroepen'), 'quote'],
  [strong('schelden scheldt schold scholden gescholden'), 'quote'],
  [strong('lezen leest las lazen gelezen'), 'quote'],
  [strong('vragen vraagt vroeg vroegen gevraagd'), 'quote'],
  [strong('lachen lacht lachte lachten gelachen'), 'quote'],
  [strong('bekennen bekent bekende bekenden bekend'), 'say'],
  [strong('luiden luidt luidde luidden geluid'), 'quote'],
  [strong('spreken spreekt sprak spraken gesproken'), 'judge'],
  [strong('weerspreken weerspreekt weersprak weerspraken weersproken'), 'judge'],
  [strong('prijzen prijst prees prezen geprezen'), 'judge'],
  [strong('verwijten verwijt verweet verweten verweten'), 'say'],
  [strong('omschrijven omschrijft omschreef omschreven omschreven'), 'judge'],
  [strong('beschrijven beschrijft beschreef beschreven beschreven'), 'judge'],
  [strong('verwerpen verwerpt verwierp verwierpen verworpen'), 'judge'],
  [strong('vergelijken vergelijkt vergeleek vergeleken vergeleken'), 'judge'],
  [strong('zien ziet zag zagen gezien'), 'judge'],
  [strong('verzwijgen verzwijgt verzweeg verzwegen verzwegen'), 'judge'],
  [strong('vernemen verneemt vernam vernamen vernomen'), 'judge'],
];

/** Verbs in two parts. */
const separable: readonly (readonly [prefix: string, base: Forms, strength: VerbStrength])[] = [
  ['toe', weak('voeg', 'voegen'), 'say'],
  ['toe', weak('licht', 'lichten'), 'say'],
  ['toe', irregular.geven, 'say'],
  ['toe', strong('zeggen zegt zei zeiden gezegd'), 'say'],
  ['mee', weak('deel', 'delen'), 'say'],
  ['uit', irregular.leggen, 'say'],
  ['aan', irregular.geven, 'say'],
  ['aan', irregular.kondigen, 'say'],
  ['aan', irregular.halen, 'quote'],
  ['aan', weak('voer', 'voeren'), 'say'],
  ['aan', weak('stip', 'stippen'), 'say'],
  ['aan', weak('klaag', 'klagen'), 'judge'],
  ['aan', irregular.vallen, 'judge'],
  ['op', weak('merk', 'merken'), 'say'],
  ['op', irregular.roepen, 'judge'],
  ['op', irregular.werpen, 'say'],
  ['op', weak('som', 'sommen'), 'quote'],
  ['op', weak('biecht', 'biechten'), 'say'],
  ['op', irregular.geven, 'quote'],
  ['af', irregular.doen, 'judge'],
  ['af', irregular.wijzen, 'judge'],
  ['af', weak('keur', 'keuren'), 'judge'],
  ['af', strong('vragen vraagt vroeg vroegen gevraagd'), 'quote'],
  ['vast', weak('stel', 'stellen'), 'say'],
  ['vast', irregular.houden, 'judge'],
  ['voor', weak('stel', 'stellen'), 'say'],
  ['voor', weak('reken', 'rekenen'), 'say'],
  ['tegen', irregular.spreken, 'judge'],
  ['tegen', irregular.werpen, 'say'],
  ['in', irregular.brengen, 'say'],
  ['vol', irregular.houden, 'say'],
  ['uit', irregular.roepen, 'quote'],
  ['uit', weak('haal', 'halen'), 'judge'],
  ['uit', irregular.spreken, 'judge'],
  ['samen', weak('vat', 'vatten'), 'say'],
  ['terug', weak('blik', 'blikken'), 'quote'],
  ['uit', weak('daag', 'dagen'), 'quote'],
  ['toe', weak('juich', 'juichen'), 'judge'],
  ['in', irregular.zien, 'say'],
  ['bij', irregular.vallen, 'quote'],
  ['na', weak('vertel', 'vertellen'), 'say'],
  ['neer', weak('zet', 'zetten'), 'judge'],
  ['weg', weak('wuif', 'wuiven'), 'judge'],
  ['door', irregular.geven, 'say'],
];

/** A verb and the words that make it report. */
const phrases: readonly (readonly [base: Forms, after: string, strength: VerbStrength])[] = [
  [irregular.laten, 'weten', 'say'],
  [irregular.laten, 'optekenen', 'say'],
  [irregular.laten, 'verstaan', 'say'],
  [irregular.laten, 'ontvallen', 'say'],
  [irregular.laten, 'horen', 'say'],
  [irregular.laten, 'doorschemeren', 'say'],
  [irregular.maken, 'duidelijk', 'say'],
  [irregular.maken, 'bekend', 'say'],
  [irregular.maken, 'kenbaar', 'say'],
  [irregular.leggen, 'de nadruk op', 'judge'],
  [irregular.brengen, 'naar voren', 'say'],
  [irregular.geven, 'te kennen', 'say'],
  [irregular.geven, 'te verstaan', 'say'],
  [irregular.geven, 'als reactie', 'quote'],
  [irregular.gaan, 'verder', 'quote'],
  [irregular.wijzen, 'van de hand', 'judge'],
  [irregular.wijzen, 'erop', 'say'],
  [irregular.wijzen, 'er op', 'say'],
  [irregular.spreken, 'van', 'judge'],
  [irregular.spreken, 'over', 'judge'],
  [irregular.nemen, 'het op voor', 'judge'],
  [irregular.vallen, 'in de rede', 'quote'],
  [irregular.houden, 'het op', 'judge'],
  [strong('willen wil wilde wilden gewild'), 'weten', 'quote'],
];

function listed(words: string, strength: VerbStrength): ReportingVerb[] {
  return words.split(' ').map((pair) => {
    const [stem = '', infinitive = ''] = pair.split('/');
    return dutchVerb(weak(stem, infinitive), strength);
  });
}

/** Of verbs listed twice, the one listed first. */
function distinct(verbs: readonly ReportingVerb[]): ReportingVerb[] {
  return [...new Map([...verbs].reverse().map((verb) => [verb.lemma, verb])).values()].reverse();
}

export const reportingVerbs: readonly ReportingVerb[] = distinct([
  ...strongVerbs.map(([forms, strength]) => dutchVerb(forms, strength)),
  // Without participles: "heeft gevonden dat" is no opinion.
  { lemma: 'vinden', strength: 'say', finite: ['vindt', 'vinden', 'vond', 'vonden'] },
  // Not its infinitive, which is half of "laten weten".
  { lemma: 'weten', strength: 'quote', finite: ['weet', 'wist', 'wisten'] },
  ...listed(say, 'say'),
  ...listed(quote, 'quote'),
  ...listed(judge, 'judge'),
  { ...joinedVerb('aan', irregular.kondigen, 'say'), announces: true },
  ...separable.map(([prefix, base, strength]) => joinedVerb(prefix, base, strength)),
]);

export const lightVerbs: readonly LightVerb[] = [
  ...separable.map(([prefix, base, strength]) => splitVerb(base, [prefix], strength)),
  ...phrases.map(([base, after, strength]) => splitVerb(base, after.split(' '), strength)),
];
