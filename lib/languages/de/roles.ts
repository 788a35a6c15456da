import type { RoleNoun } from '../language';

/** Masculine nouns that take -in for a woman. */
const paired =
  'präsident vizepräsident minister ministerpräsident premierminister kanzler bundeskanzler staatssekretär senator abgeordneter ' +
  'bürgermeister oberbürgermeister landrat stadtrat gemeinderat nationalrat ständerat bundesrat sprecher pressesprecher politiker ' +
  'vorsitzender chef direktor generaldirektor geschäftsführer manager leiter gründer inhaber besitzer unternehmer investor ' +
  'sekretär generalsekretär kommissar beauftragter botschafter diplomat gesandter unterhändler vermittler berater experte ' +
  'general offizier kommandant soldat polizist ermittler staatsanwalt richter anwalt rechtsanwalt verteidiger kläger jurist ' +
  'professor lehrer forscher wissenschaftler ökonom volkswirt historiker soziologe politologe politikwissenschaftler psychologe ' +
  'arzt mediziner chirurg virologe epidemiologe biologe physiker chemiker ingenieur architekt künstler sänger schauspieler ' +
  'regisseur produzent schriftsteller autor dichter journalist reporter redakteur chefredakteur moderator korrespondent ' +
  'kommentator fotograf trainer spieler stürmer torhüter torwart kapitän fahrer pilot weltmeister olympiasieger athlet ' +
  'schiedsrichter sportler könig kaiser fürst herzog prinz graf bischof erzbischof pfarrer pastor priester imam rabbi ' +
  'delegierter teilnehmer vertreter funktionär gewerkschafter aktivist demonstrant besucher zuschauer zeuge augenzeuge nachbar ' +
  'anwohner bewohner bürger wähler kandidat gegner kritiker amtsinhaber nachfolger vorgänger kollege freund partner student ' +
  'schüler absolvent rentner bauer landwirt winzer fischer händler analyst banker verkäufer angestellter mitarbeiter arbeiter ' +
  'beamter angeklagter beschuldigter verdächtiger täter opfer überlebender retter helfer sanitäter feuerwehrmann amerikaner ' +
  'franzose deutscher österreicher schweizer brite russe chinese italiener spanier musiker komponist dirigent intendant ' +
  'kurator verleger entwickler gutachter prüfer inspekteur inspektor kanzleramtschef parteichef fraktionschef ministerialrat ' +
  'vize stellvertreter koordinator manager berichterstatter obmann liberaler sozialdemokrat christdemokrat ' +
  'chefökonom chefvolkswirt tierschützer umweltschützer verbraucherschützer datenschützer meteorologe geologe klimaforscher ' +
  'archäologe philosoph theologe therapeut pfleger patient kunde nutzer tester insider kenner beobachter insasse passagier';
const male =
  'mann vater sohn bruder onkel großvater ehemann junge papst kardinal mönch kaufmann scheich emir mullah ayatollah ajatollah dalai-lama bub';
const female =
  'frau mutter tochter schwester tante großmutter ehefrau mädchen königin nonne hebamme witwe kanzlerin ministerin präsidentin';
const common =
  'person kind zeugen leute ombudsfrau führungskraft lehrkraft geisel führer anführer oberhaupt staatsoberhaupt mitglied';

const adjectival =
  /(?:abgeordnet|vorsitzend|beauftragt|gesandt|delegiert|angestellt|beamt|angeklagt|beschuldigt|verdächtig|überlebend|liberal|deutsch)er$/u;
const umlauted: Readonly<Record<string, string>> = {
  arzt: 'ärzt',
  anwalt: 'anwält',
  staatsanwalt: 'staatsanwält',
  rechtsanwalt: 'rechtsanwält',
  landrat: 'landrät',
  stadtrat: 'stadträt',
  gemeinderat: 'gemeinderät',
  nationalrat: 'nationalrät',
  ständerat: 'ständerät',
  bundesrat: 'bundesrät',
  bauer: 'bäuer',
  franzos: 'französ',
  graf: 'gräf',
  torwart: 'torwart',
};

/** A noun with its genitive, weak form, plurals and feminine: "Präsident", "Präsidenten", "Präsidentin". */
function forms(form: string): RoleNoun[] {
  if (adjectival.test(form)) {
    const stem = form.slice(0, -2);
    return ['er', 'e', 'en'].map((ending) => ({
      form: stem + ending,
      gender: ending === 'er' ? 'masculine' : 'common',
    }));
  }
  const base = form.replace(/e$/u, '');
  const changed = umlauted[base] ?? base;
  const masculine = new Set([form, `${form}s`, `${form}n`, `${base}en`, `${base}e`, `${changed}e`]);
  return [
    ...[...masculine].map((one): RoleNoun => ({ form: one, gender: 'masculine' })),
    ...['in', 'innen'].map((ending): RoleNoun => ({ form: changed + ending, gender: 'feminine' })),
  ];
}

export const roleNouns: readonly RoleNoun[] = [
  ...paired.split(' ').flatMap(forms),
  ...male.split(' ').map((form): RoleNoun => ({ form, gender: 'masculine' })),
  ...female.split(' ').map((form): RoleNoun => ({ form, gender: 'feminine' })),
  ...common.split(' ').map((form): RoleNoun => ({ form, gender: 'common' })),
];

export const collectiveNouns: readonly string[] = (
  'regierung bundesregierung ministerium parlament senat kongress kammer rat kommission ausschuss gericht polizei armee militär ' +
  'verwaltung behörde behörden opposition mehrheit partei fraktion koalition bewegung gewerkschaft gewerkschaften verband verein ' +
  'organisation bund bündnis allianz gruppe konzern unternehmen firma gesellschaft bank hersteller betreiber verlag sender ' +
  'fernsehen radio zeitung tageszeitung magazin nachrichtenmagazin boulevardblatt blatt illustrierte agentur nachrichtenagentur ' +
  'website portal medien presse institut universität hochschule schule krankenhaus klinik labor team mannschaft klub club liga ' +
  'kirche erklärung mitteilung pressemitteilung bericht studie umfrage quellen quelle kreise schreiben brief dokument artikel ' +
  'kampagne regime lager institution amt büro abteilung dienst stelle vertreter zeugen augenzeugen experten fachleute beobachter ' +
  'anwohner demonstranten kritiker anhänger gegner verbündete rebellen menschen wähler grüne republikaner demokraten ' +
  'konservative familie stiftung zentrum einrichtung direktion botschaft delegation leitung staatsanwaltschaft feuerwehr ' +
  'gemeinde stadt land kreis bezirk kanton vorstand betriebsrat aufsichtsrat präsidium zentrale kanzleramt weißes haus ' +
  'redaktion jury forscher wissenschaftler ärzte ermittler politiker abgeordnete minister sprecher teilnehmer angehörige ' +
  'eltern bewohner geheimdienst bundeswehr luftwaffe marine miliz fluggesellschaft versicherung börse airline bundesamt'
).split(' ');

export const honorifics: readonly RoleNoun[] = [
  { form: 'herr', gender: 'masculine' },
  { form: 'herrn', gender: 'masculine' },
  { form: 'frau', gender: 'feminine' },
  ...['dr.', 'dr', 'prof.', 'prof'].map((form): RoleNoun => ({ form, gender: 'common' })),
];

export const kindredRoles: readonly (readonly string[])[] = [
  ['regierungschef', 'kanzler', 'bundeskanzler', 'ministerpräsident', 'premierminister', 'premier'],
  ['regierungschefin', 'kanzlerin', 'bundeskanzlerin', 'ministerpräsidentin', 'premierministerin'],
  ['staatschef', 'präsident', 'staatsoberhaupt', 'bundespräsident', 'staatspräsident'],
  ['chef', 'vorsitzender', 'vorsitzende', 'geschäftsführer', 'direktor', 'präsident', 'leiter'],
  ['parteichef', 'vorsitzender', 'vorsitzende', 'parteivorsitzende', 'parteivorsitzender'],
  ['anwalt', 'verteidiger', 'rechtsanwalt'],
  ['trainer', 'coach', 'nationaltrainer', 'bundestrainer'],
];
