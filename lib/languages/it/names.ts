import type { NameWords } from '../name-words';
import { territories } from './territories';

const list = (words: string): readonly string[] => words.split(' ');

/** Italian words around and inside names; facts of grammar and of ISO 3166, collected by hand. */
export const italianNames: NameWords = {
  titles: new Set([
    ...list(
      'sig. sig.ra sig.na signor signora signorina dott. dott.ssa dottor dottore dottoressa prof. prof.ssa professor',
    ),
    ...list(
      'professore professoressa avv. avvocato avvocata avvocatessa ing. ingegner ingegnere ingegnera geom. geometra',
    ),
    ...list(
      'on. onorevole sen. senatore senatrice deputato deputata eurodeputato eurodeputata don padre suor fra frate',
    ),
    ...list('mons. monsignor monsignore papa cardinale cardinal vescovo arcivescovo imam rabbino'),
    ...list('re regina principe principessa duca duchessa conte contessa marchese barone sir lord lady donna'),
    ...list('presidente presidentessa vicepresidente premier cancelliere cancelliera ministro ministra viceministro'),
    ...list(
      'viceministra sottosegretario sottosegretaria governatore governatrice sindaco sindaca vicesindaco assessore',
    ),
    ...list('assessora consigliere consigliera prefetto prefetta questore questora commissario commissaria segretario'),
    ...list(
      'segretaria generale colonnello maggiore capitano capitana tenente maresciallo ammiraglio comandante brigadiere',
    ),
    ...list(
      'giudice procuratore procuratrice pm gip magistrato magistrata rettore rettrice preside direttore direttrice',
    ),
    ...list('allenatore allenatrice tecnico mister coach ct ds portiere attaccante difensore centrocampista capitano'),
    ...list('regista attore attrice cantante cantautore cantautrice scrittore scrittrice storico storica economista'),
    ...list('maestro maestra portavoce architetto architetta notaio imprenditore imprenditrice patron chef arbitro'),
  ]),
  honorifics: new Set(
    list(
      'sig. sig.ra sig.na signor signora signorina dott. dott.ssa dottor dottoressa prof. prof.ssa avv. ing. geom. on. sen. ' +
        'mons. monsignor don suor',
    ),
  ),
  portfolioOffices: new Set(
    list(
      'ministro ministra ministri viceministro viceministra sottosegretario sottosegretaria ex-ministro assessore assessora',
    ),
  ),
  officeDegrees: new Set(list('delegato delegata aggiunto aggiunta incaricato incaricata regionale comunale')),
  particles: new Set([
    ...list(
      "di del della dei degli delle dello dell' d' da dal dalla de e ed il lo la i gli le l' a al alla ai per in su",
    ),
    ...list("con san nel nella sul sulla all' nell' van von der den do dos das el al bin ben ibn abu"),
  ]),
  conjunctions: new Set(['e', 'ed']),
  organisationWords: new Set([
    ...list(
      'ministero banca consiglio commissione parlamento assemblea senato camera corte tribunale procura questura',
    ),
    ...list(
      'prefettura comune provincia regione municipio circoscrizione cantone agenzia università politecnico ateneo',
    ),
    ...list(
      'istituto scuola liceo conservatorio accademia ospedale policlinico clinica azienda asl ulss ausl federazione',
    ),
    ...list(
      'confederazione associazione fondazione sindacato partito movimento fronte unione alleanza lega organizzazione',
    ),
    ...list(
      'autorità garante comitato collettivo coordinamento cooperativa consorzio gruppo società compagnia impresa',
    ),
    ...list(
      'centro osservatorio polizia guardia carabinieri capitaneria soprintendenza museo biblioteca teatro orchestra',
    ),
    ...list('club fc ac as us ss calcio basket volley pallacanestro polisportiva virtus pro real atletico sporting'),
    ...list('camera confraternita comunità diocesi curia caritas croce cassa ufficio dipartimento direzione tar ente'),
  ]),
  placePrepositions: new Set(['a', 'ad', 'in', 'verso', 'presso', 'da']),
  stateForms: new Set(
    list(
      'repubblica regno federazione confederazione principato sultanato emirato stato stati granducato unione territorio',
    ),
  ),
  territories,
  officialNames: {
    AE: ['Emirati', 'EAU'],
    BA: ['Bosnia'],
    CD: ['RDC', 'RD Congo', 'Congo-Kinshasa', 'Repubblica Democratica del Congo', 'Repubblica democratica del Congo'],
    CF: ['Centrafrica'],
    CG: ['Congo-Brazzaville', 'Repubblica del Congo'],
    CH: ['Confederazione elvetica', 'Confederazione Elvetica'],
    CI: ["Costa d'Avorio"],
    CN: ['Repubblica Popolare Cinese', 'Repubblica popolare cinese'],
    CZ: ['Cechia', 'Repubblica Ceca', 'Repubblica ceca'],
    DE: ['Repubblica federale tedesca', 'Repubblica Federale di Germania'],
    GB: ['Regno Unito', 'Gran Bretagna', 'UK'],
    IT: ['Repubblica Italiana', 'Repubblica italiana'],
    KP: ['Corea del Nord', 'RPDC'],
    KR: ['Corea del Sud', 'Repubblica di Corea'],
    MK: ['Macedonia del Nord', 'Macedonia'],
    MM: ['Birmania', 'Myanmar'],
    NL: ['Paesi Bassi', 'Olanda'],
    PS: ['Palestina', 'Stato di Palestina'],
    RU: ['Federazione Russa', 'Federazione russa'],
    SZ: ['Swaziland', 'eSwatini'],
    TL: ['Timor Est'],
    TR: ['Turchia', 'Türkiye'],
    US: ["Stati Uniti d'America", 'Usa', 'USA', 'U.S.A.', 'Stati uniti', 'US'],
    VA: ['Vaticano', 'Città del Vaticano'],
  },
  sameName: new Set([
    ...ofForms([
      'è il nome ufficiale',
      'è il nome',
      'è il vecchio nome',
      "è l'acronimo",
      'è la sigla',
      'è lo pseudonimo',
    ]),
    ...[
      ', ex',
      '(ex',
      '(già',
      ', già',
      ', alias',
      '(alias',
      ', detto',
      ', detta',
      '(detto',
      '(detta',
      ', soprannominato',
    ],
    ...[', soprannominata', ', in arte', '(in arte', ', al secolo', '(al secolo', ', noto come', ', nota come'],
    ...[', meglio noto come', ', meglio nota come', ', conosciuto come', ', conosciuta come', ', ribattezzato'],
    ...[', ribattezzata', ', oggi', '(oggi', ', ora', '(acronimo', ', sigla', '(sigla', ', diventato', ', diventata'],
  ]),
};

function ofForms(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    list("di del dello della dell' dei degli delle").map((word) => `${phrase} ${word}`),
  );
}
