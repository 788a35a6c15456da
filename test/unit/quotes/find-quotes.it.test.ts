import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const cases: readonly QuoteCase[] = [
  {
    reason: 'inversion, with a role and an apposition',
    text: '«Nessun accordo», ha dichiarato venerdì il portavoce del Cremlino, Dmitrij Peskov.',
    people: ['Dmitrij Peskov'],
    bodies: ['Cremlino'],
    quotes: ['direct | Nessun accordo | ha dichiarato | Dmitrij Peskov | portavoce del Cremlino'],
  },
  {
    reason: 'by way of an agency',
    text: '«Nessun accordo», ha detto Dmitrij Peskov, secondo l’agenzia Tass.',
    people: ['Dmitrij Peskov'],
    bodies: ['Tass'],
    quotes: ['direct | Nessun accordo | ha detto | Dmitrij Peskov | via Tass'],
  },
  {
    reason: 'the reporting clause inside, in the present',
    text: '«Io quella buca», racconta Mario Rossi, «l’ho segnalata sei volte».',
    people: ['Mario Rossi'],
    quotes: ['direct | Io quella buca // l’ho segnalata sei volte | racconta | Mario Rossi'],
  },
  {
    reason: 'the speaker before a colon and no verb',
    text: 'Il presidente Mario Rossi: «Un equivoco contabile».',
    people: ['Mario Rossi'],
    quotes: ['direct | Un equivoco contabile | – | Mario Rossi | presidente'],
  },
  {
    reason: 'a verb before the colon',
    text: 'Anna Bianchi spiega: «Le tariffe ci costeranno due punti».',
    people: ['Anna Bianchi'],
    quotes: ['direct | Le tariffe ci costeranno due punti | spiega | Anna Bianchi'],
  },
  {
    reason: 'a headline with the quotation first',
    text: 'Anna Bianchi: «Restate ai piani alti»',
    people: ['Anna Bianchi'],
    quotes: ['direct | Restate ai piani alti | – | Anna Bianchi'],
  },
  {
    reason: 'a reported clause',
    text: 'Il ministro Mario Rossi ha detto che la riforma arriverà in aula a settembre.',
    people: ['Mario Rossi'],
    quotes: ['indirect | che la riforma arriverà in aula a settembre | ha detto | Mario Rossi | ministro'],
  },
  {
    reason: 'quoted words in a reported clause',
    text: 'Anna Bianchi ha affermato che la misura è «giusta» e «utile».',
    people: ['Anna Bianchi'],
    quotes: ['mixed | che la misura è «giusta» e «utile» [giusta] [utile] | ha affermato | Anna Bianchi'],
  },
  {
    reason: 'a definition with quoted words',
    text: 'Mario Rossi ha definito la proposta «una trappola».',
    people: ['Mario Rossi'],
    quotes: ['mixed | la proposta «una trappola» [una trappola] | ha definito | Mario Rossi'],
  },
  {
    reason: 'secondo before the sentence, whose second word is a name',
    text: 'Secondo Anna Bianchi, la strada riaprirà a giugno.',
    people: ['Anna Bianchi'],
    quotes: ['indirect | la strada riaprirà a giugno | Secondo | Anna Bianchi'],
  },
  {
    reason: 'secondo behind what is said',
    text: 'La strada riaprirà a giugno, secondo la prefettura.',
    quotes: ['indirect | La strada riaprirà a giugno | secondo | prefettura'],
  },
  {
    reason: 'the ordinal is no source',
    text: 'Il secondo gol di Mario Rossi ha chiuso la partita. Nel secondo tempo è entrato Luca Verdi.',
    people: ['Mario Rossi', 'Luca Verdi'],
    quotes: [],
  },
  {
    reason: 'per at the head of a sentence with quoted words',
    text: 'Per Mario Rossi, «i numeri parlano da soli».',
    people: ['Mario Rossi'],
    quotes: ['direct | i numeri parlano da soli | Per | Mario Rossi'],
  },
  {
    reason: 'a body closes a clause without marks',
    text: 'Il ponte resterà chiuso fino a giugno, fa sapere il Comune.',
    bodies: ['Comune'],
    quotes: ['indirect | Il ponte resterà chiuso fino a giugno | fa sapere | Comune'],
  },
  {
    reason: 'a light verb with its auxiliary',
    text: 'Il Comune ha fatto sapere che il ponte resterà chiuso.',
    bodies: ['Comune'],
    quotes: ['indirect | che il ponte resterà chiuso | ha fatto sapere | Comune'],
  },
  {
    reason: 'a dropped subject goes on with the speaker before',
    text: 'Mario Rossi è tornato in aula. «Non lascio», ha aggiunto. «Resto fino alla fine», ha concluso.',
    people: ['Mario Rossi'],
    quotes: [
      'direct | Non lascio | ha aggiunto | Mario Rossi',
      'direct | Resto fino alla fine | ha concluso | Mario Rossi',
    ],
  },
  {
    reason: 'a pronoun',
    text: 'Anna Bianchi è arrivata tardi. «C’era traffico», ha detto lei.',
    people: ['Anna Bianchi'],
    quotes: ['direct | C’era traffico | ha detto | Anna Bianchi'],
  },
  {
    reason: 'the name behind the quotation, a passato remoto',
    text: '«Torneremo», disse Luca Verdi.',
    people: ['Luca Verdi'],
    quotes: ['direct | Torneremo | disse | Luca Verdi'],
  },
  {
    reason: 'English marks, as many sites write',
    text: '“Siamo pronti a parlare”, ha assicurato Luca Verdi ai giornalisti.',
    people: ['Luca Verdi'],
    quotes: ['direct | Siamo pronti a parlare | ha assicurato | Luca Verdi'],
  },
  {
    reason: 'typewriter marks, as agencies write',
    text: '"Siamo pronti a parlare", ha detto all\'Ansa Luca Verdi.',
    people: ['Luca Verdi'],
    bodies: ['Ansa'],
    quotes: ['direct | Siamo pronti a parlare | ha detto | Luca Verdi'],
  },
  {
    reason: 'a reflexive verb',
    text: '«Ci hanno rubato la partita», si sfoga Mario Rossi.',
    people: ['Mario Rossi'],
    quotes: ['direct | Ci hanno rubato la partita | sfoga | Mario Rossi'],
  },
  {
    reason: 'a gerund takes the subject before it',
    text: 'Mario Rossi ha lasciato l’aula, sottolineando che «il tempo è scaduto».',
    people: ['Mario Rossi'],
    quotes: ['mixed | che «il tempo è scaduto» [il tempo è scaduto] | sottolineando | Mario Rossi'],
  },
  {
    reason: 'an infinitive with di',
    text: 'Luca Verdi ha detto di avere ricevuto minacce.',
    people: ['Luca Verdi'],
    quotes: ['indirect | di avere ricevuto minacce | ha detto | Luca Verdi'],
  },
  {
    reason: 'apposition between the name and its verb',
    text: 'Anna Bianchi, presidente del comitato, sostiene che il progetto costa troppo.',
    people: ['Anna Bianchi'],
    quotes: ['indirect | che il progetto costa troppo | sostiene | Anna Bianchi | presidente del comitato'],
  },
  {
    reason: 'apposition behind the name',
    text: '«La bottega chiude», dice Mario Rossi, ottant’anni, ultimo liutaio della città.',
    people: ['Mario Rossi'],
    quotes: ['direct | La bottega chiude | dice | Mario Rossi'],
  },
  {
    reason: 'a role alone, named before',
    text: 'Il sindaco Mario Rossi ha visitato il cantiere. «Apriremo in primavera», ha promesso il sindaco.',
    people: ['Mario Rossi'],
    quotes: ['direct | Apriremo in primavera | ha promesso | Mario Rossi | sindaco'],
  },
  {
    reason: 'the surname alone',
    text: 'Mario Rossi ha visitato il cantiere. «Apriremo in primavera», ha promesso Rossi.',
    people: ['Mario Rossi'],
    quotes: ['direct | Apriremo in primavera | ha promesso | Mario Rossi'],
  },
  {
    reason: 'a source without a name',
    text: '«È una farsa», confida una fonte diplomatica.',
    quotes: ['direct | È una farsa | confida | una fonte diplomatica'],
  },
  {
    reason: 'come ha detto X',
    text: 'Come ha detto Luca Verdi, «nessuno è al sicuro».',
    people: ['Luca Verdi'],
    quotes: ['direct | nessuno è al sicuro | ha detto | Luca Verdi'],
  },
  {
    reason: 'the speaker in a relative clause',
    text: 'A chiudere la serata è stata Anna Bianchi, che ha parlato di «vittoria storica».',
    people: ['Anna Bianchi'],
    quotes: ['mixed | di «vittoria storica» [vittoria storica] | ha parlato | Anna Bianchi'],
  },
  {
    reason: 'a noun phrase partly quoted',
    text: 'Mario Rossi ha denunciato un «silenzio assordante» delle istituzioni.',
    people: ['Mario Rossi'],
    quotes: ['mixed | un «silenzio assordante» delle istituzioni [silenzio assordante] | ha denunciato | Mario Rossi'],
  },
  {
    reason: 'stando a',
    text: 'Stando agli inquirenti, l’uomo ha agito da solo.',
    quotes: ['indirect | l’uomo ha agito da solo | Stando agli | inquirenti'],
  },
  {
    reason: 'a detta di',
    text: 'A detta dei vicini, la coppia litigava spesso.',
    quotes: ['indirect | la coppia litigava spesso | A detta dei | vicini'],
  },
  {
    reason: 'an adverb inside the group',
    text: 'Luca Verdi ha poi aggiunto che i lavori sono finiti.',
    people: ['Luca Verdi'],
    quotes: ['indirect | che i lavori sono finiti | ha poi aggiunto | Luca Verdi'],
  },
  {
    reason: 'to have let it be understood',
    text: 'L’azienda ha lasciato intendere che non ci saranno licenziamenti.',
    quotes: ['indirect | che non ci saranno licenziamenti | ha lasciato intendere | azienda'],
  },
  {
    reason: 'a question quoted',
    text: '«Chi paga?», si chiede Anna Bianchi.',
    people: ['Anna Bianchi'],
    quotes: ['direct | Chi paga? | chiede | Anna Bianchi'],
  },
  {
    reason: 'the quotation is a sentence of its own and the next names the speaker',
    text: '«Non ho mai pensato di lasciare.» Lo ha detto Luca Verdi al termine della partita.',
    people: ['Luca Verdi'],
    quotes: ['direct | Non ho mai pensato di lasciare. | ha detto | Luca Verdi'],
  },
  {
    reason: 'nested marks stay inside',
    text: '«Mi ha gridato “vattene” e io sono rimasta», racconta Anna Bianchi.',
    people: ['Anna Bianchi'],
    quotes: ['direct | Mi ha gridato “vattene” e io sono rimasta | racconta | Anna Bianchi'],
  },
  {
    reason: 'two speakers in one sentence',
    text: '«È un errore», dice Mario Rossi, ma Anna Bianchi replica: «Era necessario».',
    people: ['Mario Rossi', 'Anna Bianchi'],
    quotes: ['direct | È un errore | dice | Mario Rossi', 'direct | Era necessario | replica | Anna Bianchi'],
  },
  {
    reason: 'a title is no speech',
    text: 'Il film «La grazia» uscirà a gennaio. Anna Bianchi ha presentato il libro «Vivere».',
    people: ['Anna Bianchi'],
    quotes: [],
  },
  {
    reason: 'a scare quote is no speech',
    text: 'La città vuole diventare più «verde» entro il 2030.',
    quotes: [],
  },
  {
    reason: 'so-called',
    text: 'Gli agenti hanno fermato il cosiddetto «re dei falsari».',
    quotes: [],
  },
  {
    reason: 'a nickname',
    text: 'Luca Verdi, detto «il Gatto», è tornato a giocare.',
    people: ['Luca Verdi'],
    quotes: [],
  },
  {
    reason: 'per with a quoted predicate and no comma',
    text: 'Per il sindaco Mario Rossi è «una giornata storica».',
    people: ['Mario Rossi'],
    quotes: ['mixed | è «una giornata storica» [una giornata storica] | Per | Mario Rossi | sindaco'],
  },
  {
    reason: 'per of purpose is no source',
    text: 'Per Mario Rossi la società ha comprato una casa «da sogno» in collina.',
    people: ['Mario Rossi'],
    quotes: [],
  },
  {
    reason: 'a reflexive verb of feeling, with the name behind it',
    text: '«Ho sbagliato io», si rammarica Luca Verdi.',
    people: ['Luca Verdi'],
    quotes: ['direct | Ho sbagliato io | rammarica | Luca Verdi'],
  },
];

describe('quotes in Italian', () => {
  test.each(cases)('$reason', ({ text, people, bodies, quotes }) => {
    expect(describeQuotes({ lang: 'it', text, people: people ?? [], bodies: bodies ?? [] })).toEqual(quotes);
  });
});
