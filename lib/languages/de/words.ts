import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen ' +
    'diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mein meine meinen meinem meiner sein seine seinen seinem seiner ' +
    'seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure mehrere einige einigen einiger viele ' +
    'vielen vieler wenige manche zahlreiche zahlreichen alle allen aller beide beiden beider sämtliche zwei drei vier fünf sechs ' +
    'sieben acht neun zehn elf zwölf hunderte tausende dutzende etliche andere anderen anderer',
);
export const definiteArticles = list('der die das den dem des');
export const indefiniteArticles = list('ein eine einen einem einer eines');
export const demonstratives = list('dieser diese dieses diesen diesem jener jene jenes');
export const pluralDeterminers = list(
  'mehrere einige einigen einiger viele vielen wenige manche zahlreiche alle allen aller beide beiden zwei drei vier fünf sechs sieben ' +
    'acht neun zehn hunderte tausende dutzende',
);
export const nominalDeterminers = list('einige viele manche alle beide andere dieser diese jener jene mehrere wenige');
export const femaleDeterminers = list('eine einer');
export const maleDeterminers = list('ein einen einem');
export const innerDeterminers = list('beiden anderen vielen zwei drei vier fünf');
export const prepositions = list(
  'in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur über unter hinter neben zwischen durch für gegen ' +
    'ohne um ums seit bis während wegen trotz statt anstatt laut gemäß zufolge gegenüber entgegen innerhalb außerhalb angesichts ' +
    'aufgrund hinsichtlich bezüglich mittels dank anlässlich infolge inklusive samt entlang ab binnen als per pro einschließlich ' +
    'zugunsten seitens nahe mithilfe unweit außer',
);
export const complementPrepositions = list(
  'der des eines einer seiner seines ihrer ihres dieser dieses von vom für im in am beim zum zur aus bei',
);
export const conjunctions = list('und oder aber sondern denn doch sowie jedoch');
export const additives = list('und sowie');
export const adversatives = list('aber doch jedoch');
export const subordinators = list(
  'dass daß ob weil wenn nachdem bevor obwohl obgleich während damit sodass falls sofern solange indem da bis ehe wie wo warum ' +
    'weshalb wieso wobei',
);
export const relatives = list('welcher welche welches dessen deren denen wonach worauf wozu woraus worin');
export const subjectRelatives: readonly string[] = list('welcher welche welches');
export const complementizers = list('dass daß ob wie warum weshalb wieso wann wo was wer');
export const adjacentComplementizers = list('wie warum weshalb wieso wann wo was wer');
export const reportingConjunctions = list('wie');

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'er', gender: 'masculine', number: 'singular' },
  { form: 'sie', gender: 'feminine', number: 'singular' },
  { form: 'es', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'man', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'ich', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'wir', gender: 'common', number: 'plural', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'ihm', gender: 'masculine', number: 'singular' },
  { form: 'ihr', gender: 'feminine', number: 'singular' },
  { form: 'ihnen', gender: 'common', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'dieser', gender: 'masculine', number: 'singular' },
  { form: 'letzterer', gender: 'masculine', number: 'singular' },
  { form: 'letztere', gender: 'feminine', number: 'singular' },
];
export const reflexives = list('sich');
export const clitics = list('sich ihn ihm ihnen uns mich mir euch');
export const hearers = list('ihm ihnen ihr uns mir ihn');
export const hearerPrepositions = list('gegenüber zu an');
export const adverbs = list(
  'nicht nie niemals auch noch schon bereits nun jetzt dann danach daraufhin damals zudem außerdem ferner weiter weiterhin überdies ' +
    'dabei dazu dagegen hingegen indes indessen inzwischen mittlerweile zugleich gleichzeitig allerdings jedoch dennoch trotzdem ' +
    'deshalb daher darum deswegen wörtlich sinngemäß unterdessen später früher zuvor vorher zunächst zuerst zuletzt schließlich ' +
    'abschließend anschließend erneut wieder wiederholt mehrfach oft häufig immer stets meist manchmal selten einmal erstmals ' +
    'öffentlich offiziell offenbar angeblich wohl sicherlich natürlich selbst sogar nur bloß lediglich insbesondere besonders ' +
    'vor allem etwa rund knapp sehr ganz so hier dort da heute gestern morgen vorgestern kürzlich neulich jüngst soeben eben ' +
    'gerade sofort umgehend prompt schriftlich mündlich telefonisch knapp kurz deutlich scharf heftig nachdrücklich ausdrücklich ' +
    'eindringlich bitter stolz trocken lapidar optimistisch skeptisch zuversichtlich verärgert enttäuscht erleichtert erfreut ' +
    'überrascht zufrieden sichtlich beispielsweise demnach somit hiermit ebenfalls ebenso gleichfalls einst seinerseits ihrerseits ' +
    'zusammen gemeinsam insgesamt vielmehr womöglich möglicherweise vermutlich tatsächlich gegenwärtig derzeit vorerst',
);
export const timeWords = list(
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend ' +
    'freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen ' +
    'sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag heute gestern morgen ' +
    'vormittag mittag nachmittag abend nacht mitternacht januar jänner februar märz april mai juni juli august september oktober november ' +
    'dezember woche wochen monat monate monats jahr jahre jahres tag tage tages stunde stunden minuten uhr vergangenen vergangene letzten ' +
    'letzte kommenden nächsten wochenende vortag abends morgens nachts mittags freitags anfang ende mitte',
);
export const auxiliaries = list(
  'hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wäre wären wird werden werde wurde wurden würde würden ' +
    'kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste soll sollen solle sollte sollten will ' +
    'wollen wolle wollte wollten darf dürfen dürfe durfte dürfte mag möge mochte möchte möchten sein worden gewesen',
);
export const copulas = list(
  'ist sind sei seien war waren wäre wird werden werde wurde wurden würde worden gewesen sein',
);
export const nonFiniteAuxiliaries = list('sein worden gewesen');
export const negations = list('nicht nie niemals kein keine keinen');
export const agentPrepositions = list('von vom durch');
export const infinitiveMarkers = list('zu');
export const pastEnding = 'te';
export const finiteEndings = list('te ten');
export const circumstantialPrepositions = list(
  'in im am an auf bei beim vor nach während seit zu zum zur gegenüber aus mit über anlässlich angesichts',
);
export const carryingOnVerbs = list('ergänzen hinzufügen fortfahren betonen resümieren anfügen');
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['laut'],
  ['gemäß'],
  ['nach', 'angaben'],
  ['nach', 'angaben', 'von'],
  ['nach', 'angaben', 'des'],
  ['nach', 'angaben', 'der'],
  ['nach', 'den', 'angaben', 'von'],
  ['nach', 'den', 'angaben', 'der'],
  ['nach', 'den', 'angaben', 'des'],
  ['nach', 'den', 'worten', 'von'],
  ['nach', 'den', 'worten', 'des'],
  ['nach', 'den', 'worten', 'der'],
  ['nach', 'worten', 'von'],
  ['nach', 'worten', 'des'],
  ['nach', 'worten', 'der'],
  ['nach', 'ansicht', 'von'],
  ['nach', 'ansicht', 'des'],
  ['nach', 'ansicht', 'der'],
  ['nach', 'meinung', 'von'],
  ['nach', 'meinung', 'des'],
  ['nach', 'meinung', 'der'],
  ['nach', 'auffassung', 'von'],
  ['nach', 'auffassung', 'des'],
  ['nach', 'auffassung', 'der'],
  ['nach', 'einschätzung', 'von'],
  ['nach', 'einschätzung', 'des'],
  ['nach', 'einschätzung', 'der'],
  ['nach', 'aussage', 'von'],
  ['nach', 'aussage', 'des'],
  ['nach', 'aussage', 'der'],
  ['nach', 'aussagen', 'von'],
  ['nach', 'aussagen', 'des'],
  ['nach', 'aussagen', 'der'],
  ['nach', 'darstellung', 'von'],
  ['nach', 'darstellung', 'des'],
  ['nach', 'darstellung', 'der'],
  ['nach', 'informationen', 'von'],
  ['nach', 'informationen', 'des'],
  ['nach', 'informationen', 'der'],
];
export const sourcePostpositions: readonly (readonly string[])[] = [['zufolge']];
export const weakSourcePrepositions: readonly (readonly string[])[] = [['für']];
export const closingSourcePrepositions: readonly (readonly string[])[] = [['so']];
export const reportiveForms = list(
  'sei seien habe werde müsse könne dürfe wolle solle möge gebe komme gehe stehe bleibe lasse wisse brauche sehe halte nehme finde liege ' +
    'bedeute bringe führe handele handle mache zeige bestehe gelte diene spreche trage ziele reiche drohe fehle gehöre',
);
export const citingVerbs = list('zitieren');
export const notSources = list(
  'gesetz gesetzes regel regeln plan plans bedingungen kriterien fahrplan vertrag grundgesetz art ansicht jahr jahren monat woche tag ' +
    'alter größe wunsch maßgabe möglichkeit dass',
);
export const phraseBreakers = list(
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen sollte will wollen muss müssen dass ob ' +
    'weil wenn während nachdem als dabei gegenüber heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'nicht sich es ihn ihm wie wo dort hier seit bis nach vor bei mit laut zu gegen über um auf an durch unter zwischen',
);
export const ageWords = list('jahre');
export const namingNouns = list(
  'film buch roman album lied song serie sendung programm artikel begriff wort ausdruck slogan motto titel projekt operation aktion ' +
    'hashtag zeitschrift magazin zeitung app spiel preis name namen spitzname beiname gruppe schiff fähre frachter konzept stück oper ' +
    'kampagne reihe ausstellung festival initiative verein hotel restaurant gasthaus tanker segelschiff sonde stichwort thema rubrik ' +
    'sturm hurrikan taifun tief hoch bezeichnung kategorie prädikat formel',
);
export const namingWords = list(
  'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten namens getauft betitelt alias so-genannte ' +
    'benannt',
);
export const femaleGivenNames = list(
  'angela ursula annegret andrea anna anne annalena barbara birgit brigitte britta christina christine claudia cornelia daniela doris ' +
    'elisabeth elke eva franziska gabriele gerda gisela hannelore heide heidemarie heike helga ilse inge ingrid iris jana janine johanna ' +
    'julia jutta karin katarina katharina katja katrin kerstin klara kristina laura lena lisa manuela maria marie marion martina ' +
    'melanie michaela monika nadine nicole nina petra renate ricarda sabine sahra sandra sarah silke simone sonja stefanie steffi ' +
    'susanne svenja sylvia tanja ulla ulrike ute vera verena hillary condoleezza theresa giorgia kamala',
);
export const maleGivenNames = list(
  'alexander alfred andreas anton armin arno axel benjamin bernd bernhard bruno carsten christian christoph daniel david dieter dietmar ' +
    'dirk edmund egon erich ernst erwin eugen felix ferdinand florian frank franz friedrich fritz georg gerd gerhard gregor guido ' +
    'günter günther hans harald heiko heiner heinrich heinz helmut herbert hermann holger horst hubert hubertus ingo jan jens joachim ' +
    'jochen johann johannes josef jürgen kai karl karl-heinz klaus konrad kurt lars lothar ludwig lukas manfred marco marcus mario markus ' +
    'martin matthias max michael norbert olaf oliver oskar otto patrick paul peter philipp rainer ralf reinhard reinhold robert roland ' +
    'rolf rudolf sascha sebastian sigmar stefan stephan steffen sven thomas thorsten tilo tim tobias torsten udo ulrich uwe volker ' +
    'walter werner wilhelm willi winfried wolf wolfgang george john david donald joe barack emmanuel wladimir',
);
export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['deutsch', 'deutschland'],
    ['österreichisch', 'österreich'],
    ['französisch', 'frankreich'],
    ['amerikanisch', 'usa'],
    ['us-amerikanisch', 'usa'],
    ['britisch', 'vereinigtes königreich'],
    ['russisch', 'russland'],
    ['ukrainisch', 'ukraine'],
    ['italienisch', 'italien'],
    ['spanisch', 'spanien'],
    ['polnisch', 'polen'],
    ['türkisch', 'türkei'],
    ['israelisch', 'israel'],
    ['iranisch', 'iran'],
    ['irakisch', 'irak'],
    ['syrisch', 'syrien'],
    ['chinesisch', 'china'],
    ['japanisch', 'japan'],
    ['nordkoreanisch', 'nordkorea'],
    ['südkoreanisch', 'südkorea'],
    ['indisch', 'indien'],
    ['tschechisch', 'tschechien'],
    ['ungarisch', 'ungarn'],
    ['griechisch', 'griechenland'],
    ['niederländisch', 'niederlande'],
    ['belgisch', 'belgien'],
    ['bayerisch', 'bayern'],
    ['hessisch', 'hessen'],
    ['sächsisch', 'sachsen'],
  ].flatMap(([stem = '', place = '']) => ['e', 'er', 'es', 'en', 'em'].map((ending) => [stem + ending, place])),
);
export const bodyNouns = list(
  'konzern unternehmen firma partei gewerkschaft bank agentur zeitung blatt sender organisation verband verein hersteller klub club',
);
