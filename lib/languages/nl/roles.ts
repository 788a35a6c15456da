import type { RoleNoun } from '../language';

/** Nouns for men and women alike, or that the press uses so. */
const common =
  'president vicepresident premier vicepremier minister minister-president oud-minister staatssecretaris kanselier bondskanselier leider ' +
  'partijleider fractieleider fractievoorzitter voorzitter oud-voorzitter ondervoorzitter secretaris secretaris-generaal ' +
  'directeur adjunct-directeur algemeen-directeur topman bestuurder bestuursvoorzitter ceo baas chef hoofd manager zaakvoerder eigenaar ' +
  'oprichter ondernemer uitbater burgemeester wethouder schepen gedeputeerde gouverneur kamerlid parlementslid europarlementariër senator ' +
  'raadslid fractiegenoot politicus kandidaat lijsttrekker commissaris eurocommissaris ambassadeur consul gezant diplomaat onderhandelaar ' +
  'bemiddelaar generaal kolonel commandant kapitein majoor luitenant admiraal militair soldaat agent politieagent wijkagent rechercheur ' +
  'speurder korpschef politiechef brandweerman officier procureur procureur-generaal rechter onderzoeksrechter advocaat raadsman jurist ' +
  'notaris curator deurwaarder griffier hoogleraar professor docent leraar leerkracht rector decaan onderzoeker wetenschapper econoom ' +
  'historicus socioloog filosoof expert specialist deskundige kenner analist adviseur consultant arts dokter huisarts chirurg psychiater ' +
  'psycholoog viroloog epidemioloog verpleegkundige apotheker dierenarts bioloog natuurkundige ingenieur architect kunstenaar zanger ' +
  'acteur komiek regisseur filmmaker producent schrijver auteur dichter journalist verslaggever redacteur hoofdredacteur columnist ' +
  'presentator correspondent fotograaf trainer coach bondscoach hoofdtrainer ploegleider manager spits speler verdediger middenvelder ' +
  'doelman keeper aanvoerder renner wielrenner schaatser tennisser zwemmer atleet coureur piloot kampioen scheidsrechter paus kardinaal ' +
  'bisschop aartsbisschop pastoor priester dominee predikant imam rabbijn afgevaardigde ambtenaar woordvoerder coördinator beheerder ' +
  'aandeelhouder investeerder bankier handelaar boer melkveehouder teler visser arbeider werknemer medewerker inwoner bewoner buurtbewoner ' +
  'buurman getuige voorbijganger automobilist reiziger passagier toerist burger kiezer student leerling scholier ouder ouders familielid ' +
  'collega vriend partner verdachte gedetineerde dader slachtoffer nabestaande miljardair voorganger opvolger assistent deelnemer ' +
  'organisator betoger activist actievoerder waarnemer redder onderzoeksleider inspecteur penningmeester boswachter weerman ombudsman ' +
  'topvrouw vakbondsleider vakbondsman bestuurslid jurylid kok chef-kok winkelier makelaar huurder verhuurder vrijwilliger rebel';
const female =
  'koningin prinses keizerin barones woordvoerster voorzitster directrice leidster zangeres actrice schrijfster dichteres presentatrice ' +
  'journaliste lerares verpleegster wielrenster schaatsster tennisster zwemster atlete speelster keepster trainster moeder zus zuster ' +
  'dochter tante nicht grootmoeder oma vrouw echtgenote meisje weduwe topvrouw buurvrouw politica kandidate advocate ' +
  'onderzoekster econome historica burgemeesteres zaakvoerster kunstenares studente bewoonster medewerkster organisatrice stewardess boerin';
const male =
  'koning prins keizer baron topman vader broer zoon oom neef grootvader opa man echtgenoot jongen weduwnaar buurman raadsman vakbondsman ' +
  'brandweerman weerman';

const females = new Set(female.split(' '));
const males = new Set(male.split(' '));

export const roleNouns: readonly RoleNoun[] = [
  ...common
    .split(' ')
    .filter((form) => !females.has(form) && !males.has(form))
    .map((form): RoleNoun => ({ form, gender: 'common' })),
  ...[...females].map((form): RoleNoun => ({ form, gender: 'feminine' })),
  ...[...males].map((form): RoleNoun => ({ form, gender: 'masculine' })),
];

export const collectiveNouns: readonly string[] = (
  'regering kabinet ministerie parlement kamer senaat congres gemeenteraad raad college commissie comité rechtbank gerechtshof hof politie ' +
  'leger administratie overheid autoriteiten oppositie meerderheid coalitie partij beweging vakbond bond federatie vereniging verbond ' +
  'organisatie organisaties ngo alliantie groep bedrijf firma onderneming concern bank fabrikant producent keten supermarktketen uitgever ' +
  'zender omroep radio televisie krant dagblad weekblad tijdschrift persbureau persdienst dienst website site media pers instituut ' +
  'universiteit hogeschool school ziekenhuis laboratorium team ploeg club competitie kerk communiqué mededeling persbericht verklaring ' +
  'rapport studie onderzoek peiling enquête bron bronnen brief document artikel campagne regime kamp instelling bureau departement ' +
  'ambtenaren getuigen experts deskundigen kamerleden senatoren advocaten rechters onderzoekers brandweer brandweerlieden hulpdiensten ' +
  'artsen wetenschappers analisten waarnemers vakbonden bewoners omwonenden buurtbewoners betogers buren critici tegenstanders ' +
  'voorstanders organisatoren rebellen mensen kiezers liberalen socialisten christendemocraten adviseurs leiders ambassade delegatie ' +
  'directie bestuur familie stichting centrum aanklager parket om justitie gemeente stad stadsbestuur provincie waterschap ' +
  'veiligheidsregio fractie werkgevers werknemers ouders nabestaanden medewerkers supporters fans economen historici activisten ' +
  'verdediging rederij maatschappij corporatie brouwerij uitgeverij ketens gezelschap clubs koepel luchtvaartmaatschappij verzekeraar vervoerder curatoren boeren sommigen anderen velen woordvoerders'
).split(' ');

export const honorifics: readonly RoleNoun[] = [
  ...['heer', 'meneer', 'dhr.', 'jhr.'].map((form): RoleNoun => ({ form, gender: 'masculine' })),
  ...['mevrouw', 'mevr.', 'mw.', 'mej.'].map((form): RoleNoun => ({ form, gender: 'feminine' })),
  ...['dr.', 'drs.', 'prof.', 'ir.', 'ing.', 'mr.', 'ds.'].map((form): RoleNoun => ({ form, gender: 'common' })),
];

export const kindredRoles: readonly (readonly string[])[] = [
  ['leider', 'president', 'premier', 'minister', 'kanselier', 'bondskanselier', 'koning', 'staatshoofd'],
  ['premier', 'minister-president', 'regeringsleider'],
  ['ceo', 'topman', 'topvrouw', 'directeur', 'directrice', 'bestuursvoorzitter', 'baas', 'hoofd', 'bestuurder'],
  ['kamerlid', 'parlementslid', 'senator', 'politicus', 'politica'],
  ['officier', 'procureur', 'aanklager'],
  ['advocaat', 'advocate', 'raadsman', 'jurist'],
  ['woordvoerder', 'woordvoerster'],
  ['trainer', 'coach', 'bondscoach', 'hoofdtrainer'],
  ['hoogleraar', 'professor', 'onderzoeker', 'onderzoekster', 'wetenschapper'],
  ['arts', 'dokter', 'huisarts'],
  ['miljardair', 'ondernemer', 'zakenman', 'zakenvrouw'],
];
