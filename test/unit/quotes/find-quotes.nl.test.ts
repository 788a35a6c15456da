import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const cases: readonly QuoteCase[] = [
  {
    reason: 'straight double marks, inversion behind the quote',
    text: '"We zijn opgelucht", zei Ann Peeters na de zitting.',
    people: ['Ann Peeters'],
    quotes: ['direct | We zijn opgelucht | zei | Ann Peeters'],
  },
  {
    reason: 'straight single marks, the comma inside',
    text: "'We gaan door,' zegt Jan de Vries.",
    people: ['Jan de Vries'],
    quotes: ['direct | We gaan door, | zegt | Jan de Vries'],
  },
  {
    reason: 'curly single marks, and "aldus" with an office',
    text: '‘Dit had nooit mogen gebeuren’, aldus burgemeester Ann Peeters.',
    people: ['Ann Peeters'],
    quotes: ['direct | Dit had nooit mogen gebeuren | aldus | Ann Peeters | burgemeester'],
  },
  {
    reason: 'low opening marks, a day and a hearer behind the speaker',
    text: '„Het is klaar”, vertelde Jan de Vries dinsdag aan deze krant.',
    people: ['Jan de Vries'],
    quotes: ['direct | Het is klaar | vertelde | Jan de Vries'],
  },
  {
    reason: 'curly double marks behind a name and a colon',
    text: 'Ann Peeters: “We moeten nu handelen.”',
    people: ['Ann Peeters'],
    quotes: ['direct | We moeten nu handelen. | – | Ann Peeters'],
  },
  {
    reason: 'subject, verb, day and colon',
    text: 'Jan de Vries zei dinsdag: ‘Ik stap op.’',
    people: ['Jan de Vries'],
    quotes: ['direct | Ik stap op. | zei | Jan de Vries'],
  },
  {
    reason: 'the verb second behind a day, then its subject',
    text: 'Dinsdag zei Jan de Vries: ‘Ik stap op.’',
    people: ['Jan de Vries'],
    quotes: ['direct | Ik stap op. | zei | Jan de Vries'],
  },
  {
    reason: 'a verb in two parts around its subject, then a colon',
    text: 'Vandaag liet Jan de Vries weten: ‘Ik kom terug.’',
    people: ['Jan de Vries'],
    quotes: ['direct | Ik kom terug. | liet weten | Jan de Vries'],
  },
  {
    reason: '"volgens", and the verb before the subject of what is said',
    text: 'Volgens Jan de Vries is het plan ‘niet uitvoerbaar’.',
    people: ['Jan de Vries'],
    quotes: ['mixed | is het plan ‘niet uitvoerbaar’ [niet uitvoerbaar] | Volgens | Jan de Vries'],
  },
  {
    reason: '"volgens" a body without name, the past without auxiliary',
    text: 'Volgens de politie raakte niemand gewond.',
    quotes: ['indirect | raakte niemand gewond | Volgens | politie'],
  },
  {
    reason: '"volgens" inside what is said',
    text: 'De brug blijft volgens Jan de Vries zeker een jaar dicht.',
    people: ['Jan de Vries'],
    quotes: ['indirect | De brug blijft // zeker een jaar dicht | volgens | Jan de Vries'],
  },
  {
    reason: 'an object partly quoted',
    text: 'Minister Ann Peeters noemt het voorstel ‘onverantwoord’.',
    people: ['Ann Peeters'],
    quotes: ['mixed | het voorstel ‘onverantwoord’ [onverantwoord] | noemt | Ann Peeters | Minister'],
  },
  {
    reason: 'a demonstrative before the object is no subject',
    text: 'Ann Peeters noemt die wet ‘een gedrocht’.',
    people: ['Ann Peeters'],
    quotes: ['mixed | die wet ‘een gedrocht’ [een gedrocht] | noemt | Ann Peeters'],
  },
  {
    reason: 'an object quoted before the verb, the other half behind',
    text: '‘Een schande’, noemt directeur Ann Peeters het besluit.',
    people: ['Ann Peeters'],
    quotes: ['direct | Een schande | noemt | Ann Peeters | directeur'],
  },
  {
    reason: '"laten weten" with a day between, and a clause with the verb last',
    text: 'Ann Peeters liet donderdag weten dat ze ‘zeer teleurgesteld’ is.',
    people: ['Ann Peeters'],
    quotes: ['mixed | dat ze ‘zeer teleurgesteld’ is [zeer teleurgesteld] | liet weten | Ann Peeters'],
  },
  {
    reason: '"laten weten" around a subject without name behind the quote',
    text: '‘We hebben gedaan wat we konden’, laat een woordvoerder van Fluvius weten.',
    bodies: ['Fluvius'],
    quotes: ['direct | We hebben gedaan wat we konden | laat weten | een woordvoerder van Fluvius'],
  },
  {
    reason: 'a pronoun behind the verb',
    text: 'Jan de Vries kwam als laatste aan. ‘Ik ben moe’, zei hij.',
    people: ['Jan de Vries'],
    quotes: ['direct | Ik ben moe | zei | Jan de Vries'],
  },
  {
    reason: "a woman's pronoun, by her given name",
    text: 'Ann Peeters kwam als laatste aan. ‘Ik ben moe’, zei ze.',
    people: ['Ann Peeters'],
    quotes: ['direct | Ik ben moe | zei | Ann Peeters'],
  },
  {
    reason: 'split by its reporting clause',
    text: '‘Als het regent,’ zegt Ann Peeters, ‘gaat het feest niet door.’',
    people: ['Ann Peeters'],
    quotes: ['direct | Als het regent, // gaat het feest niet door. | zegt | Ann Peeters'],
  },
  {
    reason: 'a second sentence that belongs to the first',
    text: '‘Er is geen plan B’, benadrukte Jan de Vries. ‘En dat weet iedereen.’',
    people: ['Jan de Vries'],
    quotes: ['direct | Er is geen plan B // En dat weet iedereen. | benadrukte | Jan de Vries'],
  },
  {
    reason: 'a verb in two parts, its second behind the subject',
    text: '‘We hebben gewonnen’, voegde Jan de Vries eraan toe.',
    people: ['Jan de Vries'],
    quotes: ['direct | We hebben gewonnen | voegde toe | Jan de Vries'],
  },
  {
    reason: 'a verb in two parts around an office and a name',
    text: '‘We gaan in beroep’, kondigde advocaat Ann Peeters aan.',
    people: ['Ann Peeters'],
    quotes: ['direct | We gaan in beroep | kondigde aan | Ann Peeters | advocaat'],
  },
  {
    reason: 'a body tells, with a clause partly quoted',
    text: 'De regering deelde maandag mee dat de grens ‘tot nader order’ dicht blijft.',
    quotes: ['mixed | dat de grens ‘tot nader order’ dicht blijft [tot nader order] | deelde mee | regering'],
  },
  {
    reason: 'an apposition between name and verb',
    text: 'Jan de Vries, voorzitter van de bond, verklaarde dat het akkoord ‘een vodje papier’ is.',
    people: ['Jan de Vries'],
    quotes: [
      'mixed | dat het akkoord ‘een vodje papier’ is [een vodje papier] | verklaarde | Jan de Vries | voorzitter van de bond',
    ],
  },
  {
    reason: 'the office in front of the name, set off by commas',
    text: 'De burgemeester van Gent, Ann Peeters, sprak van ‘een ramp voor de stad’.',
    people: ['Ann Peeters'],
    quotes: ['direct | een ramp voor de stad | sprak van | Ann Peeters | burgemeester van Gent'],
  },
  {
    reason: 'an apposition behind the name',
    text: '‘Dit is winst voor iedereen’, zegt Ann Peeters, directeur van Natuurpunt.',
    people: ['Ann Peeters'],
    bodies: ['Natuurpunt'],
    quotes: ['direct | Dit is winst voor iedereen | zegt | Ann Peeters | directeur van Natuurpunt'],
  },
  {
    reason: 'an age in brackets and a place behind the name',
    text: '‘Ik was bang. Ik rende weg’, vertelt Ann Peeters (34) uit Aalst.',
    people: ['Ann Peeters'],
    quotes: ['direct | Ik was bang. Ik rende weg | vertelt | Ann Peeters'],
  },
  {
    reason: 'a speaker without name, of a body',
    text: '‘Dat klopt niet’, reageert een woordvoerder van de NS.',
    bodies: ['NS'],
    quotes: ['direct | Dat klopt niet | reageert | een woordvoerder van de NS'],
  },
  {
    reason: 'a question before the clause',
    text: '‘Wie heeft dit gedaan?’ vroeg Ann Peeters.',
    people: ['Ann Peeters'],
    quotes: ['direct | Wie heeft dit gedaan? | vroeg | Ann Peeters'],
  },
  {
    reason: 'an exclamation, a man without name',
    text: '‘Ga weg!’ riep de man.',
    quotes: ['direct | Ga weg! | riep | man'],
  },
  {
    reason: 'the perfect with its participle last, and a clause',
    text: 'Jan de Vries heeft dinsdag gezegd dat hij ‘niet van plan is te vertrekken’.',
    people: ['Jan de Vries'],
    quotes: [
      'mixed | dat hij ‘niet van plan is te vertrekken’ [niet van plan is te vertrekken] | heeft gezegd | Jan de Vries',
    ],
  },
  {
    reason: 'an infinitive that says what one wants to say or not',
    text: 'Jan de Vries wilde niet zeggen of hij ‘opnieuw kandidaat’ is.',
    people: ['Jan de Vries'],
    quotes: ['mixed | of hij ‘opnieuw kandidaat’ is [opnieuw kandidaat] | wilde niet zeggen | Jan de Vries'],
  },
  {
    reason: '"zei te" with an infinitive',
    text: 'Ann Peeters zei te hopen op ‘een snelle oplossing’.',
    people: ['Ann Peeters'],
    quotes: ['mixed | te hopen op ‘een snelle oplossing’ [een snelle oplossing] | zei | Ann Peeters'],
  },
  {
    reason: 'a judgement of a thing',
    text: 'Jan de Vries vindt het ‘jammer’ dat de club verhuist.',
    people: ['Jan de Vries'],
    quotes: ['mixed | het ‘jammer’ dat de club verhuist [jammer] | vindt | Jan de Vries'],
  },
  {
    reason: "a judge's word about a fine",
    text: 'De rechter oordeelde dat de boete ‘buitensporig’ was.',
    quotes: ['mixed | dat de boete ‘buitensporig’ was [buitensporig] | oordeelde | rechter'],
  },
  {
    reason: '"spreken van" with a body that has a name',
    text: 'Het Openbaar Ministerie spreekt van ‘een uiterst ernstig feit’.',
    bodies: ['Openbaar Ministerie'],
    quotes: ['direct | een uiterst ernstig feit | spreekt van | Openbaar Ministerie'],
  },
  {
    reason: `nobody's words: "klinkt het"`,
    text: '‘Er is geen plan B’, klinkt het.',
    quotes: ['direct | Er is geen plan B | klinkt | –'],
  },
  {
    reason: 'a clause without marks',
    text: 'De politie meldt dat de weg dicht is.',
    quotes: ['indirect | dat de weg dicht is | meldt | politie'],
  },
  {
    reason: 'a main clause closed by its source',
    text: 'De weg blijft dicht, meldt de politie.',
    quotes: ['indirect | De weg blijft dicht | meldt | politie'],
  },
  {
    reason: 'a headline in capitals with an office',
    text: 'PREMIER JAN DE VRIES: ‘GEEN CENT ERBIJ’',
    people: ['JAN DE VRIES'],
    quotes: ['direct | GEEN CENT ERBIJ | – | JAN DE VRIES | PREMIER'],
  },
  {
    reason: 'the first name and the surname are one speaker',
    text: 'Ann Peeters zucht. ‘Het is op’, zegt Peeters.',
    people: ['Ann Peeters', 'Peeters'],
    quotes: ['direct | Het is op | zegt | Ann Peeters'],
  },
  {
    reason: 'a surname with a particle',
    text: '‘Ik had pijn’, aldus Van der Poel bij Sporza.',
    people: ['Van der Poel'],
    bodies: ['Sporza'],
    quotes: ['direct | Ik had pijn | aldus | Van der Poel'],
  },
  {
    reason: 'two speakers in a row',
    text: 'Jan de Vries: ‘Ik ga door.’ Ann Peeters: ‘Ik niet.’',
    people: ['Jan de Vries', 'Ann Peeters'],
    quotes: ['direct | Ik ga door. | – | Jan de Vries', 'direct | Ik niet. | – | Ann Peeters'],
  },
  {
    reason: 'quoted words inside quoted speech stay inside',
    text: '“Hij riep ‘kom mee’ en weg was hij”, zegt Ann Peeters.',
    people: ['Ann Peeters'],
    quotes: ['direct | Hij riep ‘kom mee’ en weg was hij | zegt | Ann Peeters'],
  },
  {
    reason: 'who hears is not who says',
    text: '‘De cijfers zijn slecht’, zei Jan de Vries tegen Ann Peeters.',
    people: ['Jan de Vries', 'Ann Peeters'],
    quotes: ['direct | De cijfers zijn slecht | zei | Jan de Vries'],
  },
  {
    reason: 'whom it is about is not who says',
    text: '‘Hij liegt’, zegt advocaat Jan de Vries over Ann Peeters.',
    people: ['Jan de Vries', 'Ann Peeters'],
    quotes: ['direct | Hij liegt | zegt | Jan de Vries | advocaat'],
  },
  {
    reason: 'rumour of sources without name',
    text: 'De premier zou dat volgens bronnen hebben geweigerd.',
    quotes: ['indirect | De premier zou dat // hebben geweigerd | volgens | bronnen'],
  },
  {
    reason: 'a pronoun behind "volgens"',
    text: 'Ann Peeters kent het dossier. Volgens haar is er ‘geen reden tot paniek’.',
    people: ['Ann Peeters'],
    quotes: ['mixed | is er ‘geen reden tot paniek’ [geen reden tot paniek] | Volgens | Ann Peeters'],
  },
  {
    reason: 'not speech: the title of a book',
    text: 'Het boek ‘De donkere kamer’ verscheen in mei.',
    quotes: [],
  },
  {
    reason: 'not speech: the title of a film',
    text: 'In de film ‘Zwart water’ speelt Jan de Vries de vader.',
    people: ['Jan de Vries'],
    quotes: [],
  },
  {
    reason: 'not speech: a term behind "zogenoemde"',
    text: 'De zogenoemde ‘spookrijders’ reden de hele nacht door.',
    quotes: [],
  },
  {
    reason: 'not speech: scare quotes in a clause',
    text: 'De minister, die ‘geen commentaar’ had, vertrok.',
    quotes: [],
  },
  {
    reason: 'not a source: a law',
    text: 'Volgens de wet mag dat niet.',
    quotes: [],
  },
  {
    reason: 'an apostrophe is no mark',
    text: "In 's-Hertogenbosch zei Ann Peeters: 'De foto's van de auto's zijn zoek.'",
    people: ['Ann Peeters'],
    quotes: ["direct | De foto's van de auto's zijn zoek. | zei | Ann Peeters"],
  },
  {
    reason: 'a verb in two parts that an adverbial follows',
    text: '‘De mannen zijn op’, geeft Jan de Vries toe na de nederlaag in Gent.',
    people: ['Jan de Vries'],
    quotes: ['direct | De mannen zijn op | geeft toe | Jan de Vries'],
  },
  {
    reason: 'a noun joined of two, the last of which speaks',
    text: '‘Dit had jaren eerder gemoeten’, vindt de studentenraad.',
    quotes: ['direct | Dit had jaren eerder gemoeten | vindt | studentenraad'],
  },
  {
    reason: 'the head of a body is not the body',
    text: 'De directeur van rederij Noordvaart zei dat de boot ‘veel te oud’ is.',
    bodies: ['Noordvaart'],
    quotes: ['mixed | dat de boot ‘veel te oud’ is [veel te oud] | zei | directeur van rederij Noordvaart'],
  },
  {
    reason: '"willen weten" around its subject, and a second question',
    text: '‘Wie tekende dat?’ wilde Ann Peeters weten. ‘En wie betaalt?’',
    people: ['Ann Peeters'],
    quotes: ['direct | Wie tekende dat? // En wie betaalt? | wilde weten | Ann Peeters'],
  },
];

describe('Dutch', () => {
  test.each(cases)('$reason', ({ quotes, ...article }) => {
    expect(describeQuotes({ ...article, lang: 'nl' })).toEqual(quotes);
  });
});
