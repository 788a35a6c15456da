import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  "de het een 't geen dit dat deze die zijn haar hun mijn ons onze jouw uw elke elk ieder iedere alle beide verschillende enkele sommige " +
    'veel vele weinig meerdere andere twee drie vier vijf zes zeven acht negen tien elf twaalf honderden duizenden tientallen dertig twintig ' +
    'honderd duizend menig menige heel',
);
export const definiteArticles = list("de het 't");
export const indefiniteArticles = list('een');
export const demonstratives = list('dit dat deze die');
export const pluralDeterminers = list(
  'beide verschillende enkele sommige veel vele weinig meerdere twee drie vier vijf zes zeven acht negen tien honderden duizenden tientallen alle',
);
export const nominalDeterminers = list('sommige andere beide alle deze die enkele vele dat dit');
export const innerDeterminers = list('beide andere vele twee drie vier vijf');
export const prepositions = list(
  'van in op aan bij met voor naar uit over om door tegen tot na sinds tijdens onder tussen zonder binnen buiten achter naast boven langs ' +
    'volgens vanaf vanuit wegens ondanks via per rond rondom omtrent jegens namens dankzij inzake gedurende ter te ten behalve aldus als ' +
    'vlakbij nabij qua inclusief richting tegenover omwille niettegenstaande krachtens halverwege dichtbij vóór',
);
export const complementPrepositions = list('van voor in bij uit op over ter ten');
export const conjunctions = list('en of maar want dus doch alsook noch');
export const additives = list('en');
export const adversatives = list('maar terwijl hoewel doch');
export const subordinators = list(
  'dat of omdat als toen terwijl hoewel nadat voordat totdat zodat indien wanneer sinds aangezien doordat tenzij mits zolang zodra waarom waar hoe',
);
export const relatives = list('die dat wie wiens wier waarvan waarop waarin waarbij waarmee waarmede welke hetgeen');
export const subjectRelatives = list('die dat');
export const complementizers = list('dat of hoe waarom wanneer wat wie waar');
export const adjacentComplementizers = list('hoe waarom wanneer wat wie waar of');
export const reportingConjunctions = list('zoals');

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'hij', gender: 'masculine', number: 'singular' },
  { form: 'zij', gender: 'feminine', number: 'singular' },
  { form: 'ze', gender: 'feminine', number: 'singular' },
  { form: 'het', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'men', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'ik', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'wij', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'we', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'je', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'jij', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'u', gender: 'common', number: 'singular', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'hem', gender: 'masculine', number: 'singular' },
  { form: 'haar', gender: 'feminine', number: 'singular' },
  { form: 'hen', gender: 'common', number: 'plural' },
  { form: 'hun', gender: 'common', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'die', gender: 'common', number: 'singular' },
  { form: 'deze', gender: 'common', number: 'singular' },
  { form: 'laatstgenoemde', gender: 'common', number: 'singular' },
  { form: 'eerstgenoemde', gender: 'common', number: 'singular' },
];
export const reflexives = list('zich zichzelf');
export const clitics = list('zich hem haar hen hun ons mij me je er');
export const hearers = list('hem haar hen hun ons mij me');
export const hearerPrepositions = list('tegen tegenover aan');
export const adverbs = list(
  'niet nooit ook nog al reeds nu dan toen daarna daarop vervolgens eerder later vroeger onlangs zopas net pas weer opnieuw nogmaals ' +
    'herhaaldelijk vaak dikwijls altijd steeds meestal soms ooit eens eerst ten slotte tenslotte uiteindelijk eindelijk bovendien daarnaast ' +
    'verder evenwel echter nochtans toch wel immers namelijk overigens trouwens intussen ondertussen inmiddels tegelijk tegelijkertijd ' +
    'daarom dus daarbij daarmee daarover hierover daarop hiermee letterlijk zelf zelfs alleen enkel slechts vooral zeker natuurlijk ' +
    'uiteraard blijkbaar kennelijk vermoedelijk mogelijk waarschijnlijk misschien duidelijk openlijk publiek schriftelijk mondeling ' +
    'telefonisch kort bondig scherp fel boos trots droog lachend zuchtend stellig nadrukkelijk uitdrukkelijk voorzichtig optimistisch ' +
    'tevreden teleurgesteld opgelucht verbaasd verheugd eerlijk onder meer ongeveer ruim bijna heel zeer erg zo hier daar er meteen ' +
    'direct onmiddellijk prompt snel samen gezamenlijk achteraf vooraf destijds indertijd voorlopig vandaag gisteren morgen eergisteren ' +
    'vanochtend vanmorgen vanmiddag vanavond vannacht ondanks alles even gewoon zowat hoe dan ook beslist zonder meer formeel officieel',
);
export const timeWords = list(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend woensdagochtend donderdagochtend ' +
    'vrijdagochtend zaterdagochtend zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag ' +
    'zondagmiddag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond vandaag gisteren morgen ' +
    'eergisteren gisteravond gistermiddag gisterochtend vanochtend vanmorgen vanmiddag vanavond vannacht ochtend middag avond nacht ' +
    'middernacht januari februari maart april mei juni juli augustus september oktober november december week weken maand maanden jaar ' +
    'jaren dag dagen uur uren minuten weekend weekeinde vorige afgelopen volgende komende laatste geleden begin eind einde ' +
    "'s ochtends avonds middags nachts morgens",
);
export const auxiliaries = list(
  'heeft hebben heb had hadden is zijn was waren ben bent wordt worden word werd werden zal zullen zou zouden kan kunnen kon konden moet ' +
    'moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou wouden geweest gehad geworden dient dienden hoeft hoeven',
);
export const copulas = list('is zijn was waren ben bent wordt worden word werd werden geweest geworden');
export const nonFiniteAuxiliaries = list('geweest gehad geworden zijn hebben worden');
export const negations = list('niet nooit geen');
export const agentPrepositions = list('door');
export const infinitiveMarkers = list('te');
export const infinitiveVerbs = list(
  'zeggen beloven verklaren denken hopen dreigen beweren verwachten ontkennen menen zweren eisen vragen vrezen erkennen toegeven weigeren',
);
export const infinitiveEndings = list('en');
export const finiteEndings = list('te ten de den');
export const finiteForms = list(
  'gaat gaan ging gingen komt kwam kwamen staat stond doet deed ziet zag krijgt kreeg neemt nam geeft gaf blijft bleef ligt lag loopt ' +
    'liep weet wist vindt vond houdt hield laat liet maakt werkt leeft speelt betekent vraagt zoekt brengt bracht denkt dacht voelt lijkt ' +
    'leek blijkt bleek begint begon wint won verliest verloor valt viel rijdt reed',
);
export const circumstantialPrepositions = list(
  'in op aan bij na tijdens voor tegen tegenover sinds met uit via over ter vanuit namens naar aldus rond',
);
export const carryingOnVerbs = list(
  'toevoegen vervolgen besluiten benadrukken concluderen doorgaan verzuchten aanvullen',
);
export const governingVerbs = list(
  'wil wilde wilden wenst wenste probeert probeerde weigert weigerde blijft bleef bleven gaat ging kwam begon begonnen durft durfde hoeft ' +
    'kan kon moet moest mag mocht zal zou weet wist lijkt leek',
);
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['volgens'],
  ['aldus'],
  ['in', 'de', 'woorden', 'van'],
  ['bij', 'monde', 'van'],
  ['naar', 'de', 'mening', 'van'],
];
export const weakSourcePrepositions: readonly (readonly string[])[] = [['voor'], ['in', 'de', 'ogen', 'van']];
export const notSources = list(
  'wet wetten regel regels afspraak plan plannen planning schema criteria voorwaarden contract traditie jaar maand week dag leeftijd ' +
    'methode recept norm normen principe wat wie hoe die waarvan waar reglement grondwet',
);
export const phraseBreakers = list(
  'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon zal zullen zou zouden moet moeten wil willen dat of ' +
    'omdat als toen terwijl nadat waarbij vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag niet zich hij zij ze ' +
    'waar hoe daar hier sinds tot na voor bij met volgens aldus tegen over om op aan door onder tussen en maar ' +
    'gaat gaan ging gingen komt kwam kwamen staat stond doet deed krijgt kreeg neemt nam geeft gaf blijft bleef ligt lag loopt liep maakte raakt ' +
    'raakte raakten lijkt leek blijkt bleek begint begon wint won verliest verloor valt viel rijdt reed gebeurt gebeurde overleed stierf ontstond ' +
    'vertrok telt duurt stijgt daalt volgt kost botste',
);
export const ageWords = list('jaar');
export const namingNouns = list(
  'film boek roman album lied liedje nummer serie reeks programma artikel begrip woord term uitdrukking slogan leuze motto titel project ' +
    'operatie actie hashtag tijdschrift blad krant app spel prijs naam bijnaam concept stuk toneelstuk opera campagne tentoonstelling ' +
    'expo festival initiatief vereniging hotel restaurant café schip tanker rubriek storm orkaan single documentaire podcast hit musical ' +
    'theaterstuk voorstelling dichtbundel bundel schilderij label keurmerk',
);
export const namingWords = list(
  'zogenaamde zogenoemde zogeheten zgn zgn. genaamd geheten getiteld bijgenaamd genoemd gedoopt heet heette alias oftewel',
);
export const femaleGivenNames = list(
  'anna anne anja annelies annemie an angela astrid barbara bente bianca birgit brigitte carla caroline carolien charlotte chantal christine ' +
    'claudia conny daphne debbie denise diana diane dilan dina dorien eefje ellen elke els emma esther eva evelien fatima femke fien fleur ' +
    'floor freya fatma geertje gerda greet greta griet hanna hanne hannelore hanneke heidi heleen helena helga hilde hilda ilse ina inge ingrid ' +
    'irene iris isabel janneke jeannine jessica jet joke jolanda josefien judith julia karen karin karlien katja katrien kim kirsten klaartje ' +
    'kristel kristien laura lena lien lies liesbeth lieve lilian linda lisa lize loes lotte lucia maaike machteld maria marie marieke marijke ' +
    'marjan marjolein marleen marta martine mia mieke mirjam monique nadia nancy naomi natalie nele nicole nina nora noor olga patricia paula ' +
    'petra ria rita roos sabine samira sandra sanne sara sarah saskia sigrid silvia simone sofie sonja sophie susan suzanne sylvia tamara tanja ' +
    'tineke tine truus ursula vera veerle wendy wilma yasmina yvonne zoë zuhal giorgia ursula kamala hillary',
);
export const maleGivenNames = list(
  'aad abdel ahmed alexander andré arie arjan arne axel bart bas ben benjamin bert bilal bob boris bram bruno carl cees chris christiaan ' +
    'coen cor daan daniel dave david dennis dick diederik dieter dirk dries eddy edwin emiel eric erik erwin evert felix ferdinand filip frank ' +
    'frans fred frederik freek geert geoffrey gerard gerrit gert gijs guido guy hans harm harry hassan hein hendrik henk henri herman hugo huub ' +
    'ivo jaap jacob jan jasper jean jef jelle jeroen jesse joep johan john joost joris jos jozef julian jurgen karel karim kees kevin klaas ' +
    'koen koenraad kris kurt lars leo lieven louis luc lucas ludo maarten marc marcel marco mario mark martijn martin mathias matthias max ' +
    'maxim menno michael michel michiel mohamed nico niels olaf olivier omar oscar otto pascal patrick paul peter philip philippe pierre piet ' +
    'pieter raf ralph ramses raymond rené reinier richard rik rob robbert robert robin roel roger rogier ronald ruben rudi rudy ruud sam ' +
    'sander sebastiaan servais sjoerd stan stefaan stefan stephan steven stijn sven theo thierry thijs thomas tijs tim tom ton tony ' +
    'toon vincent walter ward wesley wilfried willem wim wouter yves youssef emmanuel donald joe barack vladimir volodymyr benjamin',
);
export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['nederlands', 'nederland'],
      ['belgisch', 'belgië'],
      ['vlaams', 'vlaanderen'],
      ['waals', 'wallonië'],
      ['brussels', 'brussel'],
      ['duits', 'duitsland'],
      ['frans', 'frankrijk'],
      ['brits', 'verenigd koninkrijk'],
      ['engels', 'engeland'],
      ['schots', 'schotland'],
      ['iers', 'ierland'],
      ['amerikaans', 'verenigde staten'],
      ['russisch', 'rusland'],
      ['oekraïens', 'oekraïne'],
      ['pools', 'polen'],
      ['italiaans', 'italië'],
      ['spaans', 'spanje'],
      ['portugees', 'portugal'],
      ['grieks', 'griekenland'],
      ['turks', 'turkije'],
      ['israëlisch', 'israël'],
      ['iraans', 'iran'],
      ['iraaks', 'irak'],
      ['syrisch', 'syrië'],
      ['chinees', 'china'],
      ['japans', 'japan'],
      ['noord-koreaans', 'noord-korea'],
      ['zuid-koreaans', 'zuid-korea'],
      ['indiaas', 'india'],
      ['hongaars', 'hongarije'],
      ['zweeds', 'zweden'],
      ['deens', 'denemarken'],
      ['noors', 'noorwegen'],
      ['fins', 'finland'],
      ['zwitsers', 'zwitserland'],
      ['oostenrijks', 'oostenrijk'],
      ['surinaams', 'suriname'],
      ['congolees', 'congo-kinshasa'],
      ['marokkaans', 'marokko'],
      ['canadees', 'canada'],
      ['mexicaans', 'mexico'],
      ['braziliaans', 'brazilië'],
    ] as const
  ).flatMap(([stem, place]) => [
    [stem, place],
    [stem.endsWith('ees') ? `${stem.slice(0, -2)}se` : `${stem}e`, place],
  ]),
);
export const bodyNouns = list(
  'bedrijf concern onderneming partij vakbond bond bank persbureau krant zender omroep organisatie vereniging stichting club groep keten',
);
