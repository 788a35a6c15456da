import type { NameWords } from '../name-words';
import { territories } from './territories';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Dutch words around and inside names; facts of grammar and of ISO 3166, collected by hand. */
export const dutchNames: NameWords = {
  titles: set(
    'de heer meneer dhr. mevrouw mevr. mw. mej. mr. dr. drs. ir. ing. prof. professor president minister premier minister-president ' +
      'staatssecretaris vicepremier vicepresident oud-premier oud-minister ex-premier ex-minister oud-president ex-president ' +
      'kanselier bondskanselier gouverneur senator kamerlid parlementslid europarlementariër raadslid schepen wethouder gedeputeerde ' +
      'burgemeester loco-burgemeester commissaris generaal kolonel kapitein majoor luitenant admiraal sergeant korpschef paus ' +
      'kardinaal bisschop aartsbisschop pastoor pater zuster dominee ds. imam rabbijn koning koningin prins prinses keizer keizerin ' +
      'graaf gravin baron barones hertog sjeik emir rechter officier procureur advocaat advocate meester woordvoerder woordvoerster ' +
      'voorzitter voorzitster directeur directrice topman topvrouw ceo bestuurder leider leidster partijleider fractieleider ' +
      'fractievoorzitter trainer coach bondscoach doelman spits verdediger middenvelder aanvoerder renner wielrenner wielrenster ' +
      'tennisser tennisster schaatser schaatsster zanger zangeres acteur actrice regisseur schrijver schrijfster dichter auteur ' +
      'historicus econoom analist hoogleraar onderzoeker arts dokter journalist journaliste correspondent sint',
  ),
  honorifics: set('heer meneer dhr. mevrouw mevr. mw. mej. mr. dr. drs. ir. ing. prof. ds.'),
  portfolioOffices: set(
    'minister ministers viceminister oud-minister ex-minister staatssecretaris staatssecretarissen commissaris gedeputeerde schepen ' +
      'wethouder',
  ),
  officeDegrees: set('belast bevoegd'),
  particles: set(
    "de den der het 't te ten ter van voor vander vande en in op aan bij uit over om tot met tegen zonder onder 's la le du des di da " +
      'del della dos el al bin ben ibn von zu',
  ),
  conjunctions: set('en'),
  organisationWords: set(
    'ministerie bank raad commissie parlement kamer senaat congres rechtbank gerechtshof hof arbeidshof arbeidsrechtbank ' +
      'ondernemingsrechtbank correctionele parket universiteit hogeschool instituut academie school college lyceum gymnasium atheneum ' +
      'ziekenhuis kliniek bond vakbond federatie vereniging verbond verband stichting unie partij front beweging alliantie liga ' +
      'organisatie dienst inspectie autoriteit agentschap bureau groep holding maatschappij coöperatie corporatie nv bv vzw politie ' +
      'politiezone brandweer veiligheidsregio omgevingsdienst waterschap hoogheemraadschap leger marine club fc sc sv vv kv kvc ksk rsc ' +
      'krc kaa voetbalclub hockeyclub wielerploeg krant dagblad omroep zender theater orkest ensemble museum bisdom parochie kerk fonds ' +
      'pensioenfonds gilde genootschap comité kring platform centrum fractie loge studio uitgeverij brouwerij',
  ),
  placePrepositions: set('in nabij uit naar bij vanuit'),
  stateForms: set(
    'republiek koninkrijk volksrepubliek federatie confederatie vorstendom sultanaat emiraat staat unie groothertogdom',
  ),
  territories,
  officialNames: {
    AE: ['VAE', 'Emiraten'],
    BA: ['Bosnië', 'Bosnië-Herzegovina'],
    BY: ['Wit-Rusland', 'Belarus'],
    CD: ['DR Congo', 'Democratische Republiek Congo', 'Congo-Kinshasa', 'Oost-Congo'],
    CG: ['Republiek Congo', 'Congo-Brazzaville'],
    CH: ['Zwitserse Confederatie', 'Zwitserse Bondsstaat'],
    CI: ['Ivoorkust'],
    CN: ['Volksrepubliek China'],
    CZ: ['Tsjechische Republiek', 'Tsjechië'],
    DE: ['Bondsrepubliek Duitsland', 'Bondsrepubliek', 'Duitsland'],
    FR: ['Franse Republiek'],
    GB: ['Groot-Brittannië', 'Verenigd Koninkrijk', 'VK'],
    KP: ['Democratische Volksrepubliek Korea', 'Noord-Korea'],
    KR: ['Republiek Korea', 'Zuid-Korea'],
    MK: ['Macedonië', 'Noord-Macedonië'],
    MM: ['Birma', 'Myanmar'],
    NL: ['Koninkrijk der Nederlanden', 'Nederland', 'Holland'],
    PS: ['Palestina', 'Palestijnse gebieden'],
    RU: ['Russische Federatie'],
    SZ: ['Swaziland', 'Eswatini'],
    TL: ['Oost-Timor', 'Timor-Leste'],
    US: ['VS', 'V.S.', 'Verenigde Staten', 'Verenigde Staten van Amerika', 'Amerika', 'USA'],
    VA: ['Vaticaan', 'Vaticaanstad'],
  },
  sameName: new Set([
    ...['is de officiële naam van', 'is de vroegere naam van', 'is de afkorting van', 'staat voor', ', officieel'],
    ...[', kortweg', '(kortweg', ', afgekort', ', afgekort tot', ', voorheen', '(voorheen', ', vroeger', ', ook wel'],
    ...[', ook bekend als', ', beter bekend als', ', bekend als', ', alias', '(alias', ', bijgenaamd', ', oftewel'],
    ...[', tegenwoordig', ', intussen', '(ook', ', voluit', '(voluit', ', het vroegere', ', de vroegere', ', nu'],
  ]),
};
