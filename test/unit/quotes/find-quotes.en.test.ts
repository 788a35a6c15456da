import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const cases: readonly QuoteCase[] = [
  {
    reason: 'subject and verb behind, and a second sentence that belongs to the first',
    text: '“We failed,” Jane Doe said. “There is no other word.”',
    people: ['Jane Doe'],
    quotes: ['direct | We failed, // There is no other word. | said | Jane Doe'],
  },
  {
    reason: 'inversion with an apposition',
    text: '“It is over,” said Jane Doe, the mayor of Ely, on Monday.',
    people: ['Jane Doe'],
    quotes: ['direct | It is over, | said | Jane Doe | mayor of Ely'],
  },
  {
    reason: 'a quotation split by its reporting clause',
    text: '“If the report blames us,” John Roe said, “I will read it aloud.”',
    people: ['John Roe'],
    quotes: ['direct | If the report blames us, // I will read it aloud. | said | John Roe'],
  },
  {
    reason: 'a subject with party and state between quotation and verb',
    text: '“They will override it,” Senate leader John Roe, R-Ky., said Tuesday.',
    people: ['John Roe'],
    quotes: ['direct | They will override it, | said | John Roe | Senate leader'],
  },
  {
    reason: 'a question before the reporting clause',
    text: '“Who signed it?” asked John Roe.',
    people: ['John Roe'],
    quotes: ['direct | Who signed it? | asked | John Roe'],
  },
  {
    reason: 'that, with quoted words',
    text: 'Jane Doe replied that it was signed “in good faith” by a contractor.',
    people: ['Jane Doe'],
    quotes: ['mixed | that it was signed “in good faith” by a contractor [in good faith] | replied | Jane Doe'],
  },
  {
    reason: 'a clause without conjunction',
    text: 'Jane Doe said she would stay.',
    people: ['Jane Doe'],
    quotes: ['indirect | she would stay | said | Jane Doe'],
  },
  {
    reason: 'a hearer between verb and clause',
    text: 'Jane Doe told reporters on Friday that the plan was dead.',
    people: ['Jane Doe'],
    quotes: ['indirect | that the plan was dead | told | Jane Doe'],
  },
  {
    reason: 'a clause closed by its source',
    text: 'The engines had failed twice, police said.',
    quotes: ['indirect | The engines had failed twice | said | police'],
  },
  {
    reason: 'according to, in front',
    text: 'According to the Safety Board, two pumps were broken.',
    bodies: ['Safety Board'],
    quotes: ['indirect | two pumps were broken | According to | Safety Board'],
  },
  {
    reason: 'passed on by an agency',
    text: '“We will go,” said Jane Doe, according to Reuters.',
    people: ['Jane Doe'],
    bodies: ['Reuters'],
    quotes: ['direct | We will go, | said | Jane Doe | via Reuters'],
  },
  {
    reason: 'a participle takes the subject before it',
    text: 'Jane Doe left early, adding that she would return.',
    people: ['Jane Doe'],
    quotes: ['indirect | that she would return | adding | Jane Doe'],
  },
  {
    reason: 'an object partly quoted',
    text: 'John Roe called the answer “an insult to all”.',
    people: ['John Roe'],
    quotes: ['mixed | the answer “an insult to all” [an insult to all] | called | John Roe'],
  },
  {
    reason: 'two verbs of one subject each keep their own',
    text: 'Jane Doe said that it was “late” and added that it was “dark”.',
    people: ['Jane Doe'],
    quotes: [
      'mixed | that it was “late” [late] | said | Jane Doe',
      'mixed | that it was “dark” [dark] | added | Jane Doe',
    ],
  },
  {
    reason: 'quoted words go to the verb that touches them',
    text: 'Jane Doe noted that he paid nothing, and John Roe boasted, “That makes me smart.”',
    people: ['Jane Doe', 'John Roe'],
    quotes: [
      'indirect | that he paid nothing | noted | Jane Doe',
      'direct | That makes me smart. | boasted | John Roe',
    ],
  },
  {
    reason: 'a title given by apposition is known again',
    text: 'Jane Doe, the authority’s director, sat down. The director said that it was over.',
    people: ['Jane Doe'],
    quotes: ['indirect | that it was over | said | Jane Doe | director'],
  },
  {
    reason: 'the campaign is not the candidate',
    text: 'Jane Doe’s campaign said that it would appeal.',
    people: ['Jane Doe'],
    quotes: ['indirect | that it would appeal | said | Jane Doe’s campaign'],
  },
  {
    reason: 'pronouns agree in gender',
    text: 'Mary Poe met John Roe in Ely. “Thank you,” she said.',
    people: ['Mary Poe', 'John Roe'],
    quotes: ['direct | Thank you, | said | Mary Poe'],
  },
  {
    reason: 'a subject of plain words: a share has no determiner, name or role',
    text: 'However, 63 percent said it was late.',
    quotes: ['indirect | it was late | said | 63 percent'],
  },
  {
    reason: 'a bare clause is no object, though words in it are quoted: it goes on behind them',
    text: 'Jane Doe said the plan was “dead” because it cost too much.',
    people: ['Jane Doe'],
    quotes: ['mixed | the plan was “dead” because it cost too much [dead] | said | Jane Doe'],
  },
  {
    reason: 'a hearer ends where the pronoun of the clause begins',
    text: 'Jane Doe told the forum she was “against it”.',
    people: ['Jane Doe'],
    quotes: ['mixed | she was “against it” [against it] | told | Jane Doe'],
  },
  {
    reason: 'a reporting clause between subject and verb',
    text: 'The new permit, the campaign said, had been hard to get.',
    quotes: ['indirect | The new permit // had been hard to get | said | campaign'],
  },
  {
    reason: 'an inserted relative clause between quotation and verb',
    text: '“It is over,” Jane Doe, who has lost twice, said on Monday.',
    people: ['Jane Doe'],
    quotes: ['direct | It is over, | said | Jane Doe'],
  },
  {
    reason: 'words resumed behind a conjunction',
    text: '“I love him,” Jane Doe said, but “he is wrong.”',
    people: ['Jane Doe'],
    quotes: ['direct | I love him, // he is wrong. | said | Jane Doe'],
  },
  {
    reason: 'a sentence that opens with its verb of saying',
    text: 'Said Jane Doe, who grew up there, “We were proud of him.”',
    people: ['Jane Doe'],
    quotes: ['direct | We were proud of him. | Said | Jane Doe'],
  },
  {
    reason: 'a past form behind a determiner alone is no noun',
    text: 'Some chanted, “Go home.”',
    quotes: ['direct | Go home. | chanted | Some'],
  },
  {
    reason: 'a colon behind any past verb of a person',
    text: 'Jane Doe released the following statement:\n“We offer our condolences.”',
    people: ['Jane Doe'],
    quotes: ['direct | We offer our condolences. | – | Jane Doe'],
  },
  {
    reason: 'a colon behind a name alone',
    text: 'More from Jane Doe: “We offer our condolences.”',
    people: ['Jane Doe'],
    quotes: ['direct | We offer our condolences. | – | Jane Doe'],
  },
  {
    reason: 'a headline that a name opens',
    text: 'John Roe: I Will Not Run',
    people: ['John Roe'],
    quotes: ['indirect | I Will Not Run | – | John Roe'],
  },
  {
    reason: 'a transcript: what its speakers report is inside their speech',
    text: 'Part of it follows.\nDOE: Will you run?\nROE: I said that I would not.\nDOE: And now?',
    quotes: [
      'indirect | Will you run | – | DOE',
      'indirect | I said that I would not | – | ROE',
      'indirect | And now | – | DOE',
    ],
  },
  {
    reason: 'a quotation that a name behind a dash signs',
    text: '“Nobody asked us. Nobody will.” ― Jane Doe, farmer',
    people: ['Jane Doe'],
    quotes: ['direct | Nobody asked us. Nobody will. | – | Jane Doe | farmer'],
  },
  {
    reason: 'a signature in a paragraph of its own',
    text: '“Nobody asked us.”\n- Jane Doe\nThat is not so.',
    people: ['Jane Doe'],
    quotes: ['direct | Nobody asked us. | – | Jane Doe'],
  },
  {
    reason: 'a sentence behind a dash signs nothing',
    text: '“Nobody asked us.” — Jane Doe was gone by then.',
    people: ['Jane Doe'],
    quotes: [],
  },
  {
    reason: 'a post, which its author’s handle signs',
    text: 'The pumps are dry again. — Jane Doe (@janedoe) May 2, 2019',
    people: ['Jane Doe'],
    quotes: ['indirect | The pumps are dry again | – | Jane Doe'],
  },
  { reason: 'one label makes no transcript', text: 'It went so.\nNOTE: The hall is shut.', quotes: [] },
  {
    reason: 'a programme of a broadcaster is a name',
    text: 'Jane Doe told CNN’s “New Day” that it was “late”.',
    people: ['Jane Doe'],
    bodies: ['CNN'],
    quotes: ['mixed | that it was “late” [late] | told | Jane Doe'],
  },
  {
    reason: 'a nickname between two parts of a name',
    text: 'John "Jack" Roe said it was late.',
    people: ['John', 'Roe'],
    quotes: ['indirect | it was late | said | Roe'],
  },
  {
    reason: 'a pronoun behind a preposition of source',
    text: 'Mary Poe saw it. According to her, it was late.',
    people: ['Mary Poe'],
    quotes: ['indirect | it was late | According to | Mary Poe'],
  },
  {
    reason: 'an object ends where a coordinated clause begins, though that has quoted words too',
    text: 'Jane Doe called the plan “outrageous” and demanded that it be “clawed back”.',
    people: ['Jane Doe'],
    quotes: [
      'mixed | the plan “outrageous” [outrageous] | called | Jane Doe',
      'mixed | that it be “clawed back” [clawed back] | demanded | Jane Doe',
    ],
  },
  {
    reason: 'a clause that only says who says the rest',
    text: 'As Jane Doe put it in a statement, the plan is “dead on arrival”.',
    people: ['Jane Doe'],
    quotes: ['mixed | the plan is “dead on arrival” [dead on arrival] | put it | Jane Doe'],
  },
  {
    reason: 'a clause without marks closed by a verb of saying before its subject',
    text: 'The valves leak again, said Jane Doe, a retired engineer.',
    people: ['Jane Doe'],
    quotes: ['indirect | The valves leak again | said | Jane Doe | retired engineer'],
  },
  {
    reason: 'what follows such a verb is its clause, if a verb comes next',
    text: 'Jane Doe, the mayor, said the dam was safe.',
    people: ['Jane Doe'],
    quotes: ['indirect | the dam was safe | said | Jane Doe | mayor'],
  },
  {
    reason: 'a source of plain words',
    text: 'The dam is safe, according to multiple records.',
    quotes: ['indirect | The dam is safe | according to | multiple records'],
  },
  {
    reason: 'a verb that mostly takes an object reports a clause whose subject is a pronoun',
    text: 'Jane Doe added she would stay.',
    people: ['Jane Doe'],
    quotes: ['indirect | she would stay | added | Jane Doe'],
  },
  {
    reason: 'but not its object, though a verb stands in that',
    text: 'Jane Doe maintains the list of pumps that are broken.',
    people: ['Jane Doe'],
    quotes: [],
  },
  { reason: 'nor does it close a clause', text: 'Once inside, Jane Doe agreed.', people: ['Jane Doe'], quotes: [] },
  {
    reason: 'a noun with the letters of a verb, behind an adjective',
    text: 'Most coastal states that hold votes in May have new pumps.',
    quotes: [],
  },
  {
    reason: 'the same letters behind a subject are the verb',
    text: 'The memo states that the pumps are new.',
    quotes: ['indirect | that the pumps are new | states | memo'],
  },
  {
    reason: 'for whom something is so does not say it',
    text: 'For Jane Doe, it was late.',
    people: ['Jane Doe'],
    quotes: [],
  },
  {
    reason: 'a relative pronoun speaks for the name before it',
    text: 'Ely chose Jane Doe, who said she would stay.',
    people: ['Jane Doe'],
    quotes: ['indirect | she would stay | said | Jane Doe'],
  },
  {
    reason: 'a quotation of several paragraphs, each in its own marks',
    text: '“We failed,” Jane Doe said on Monday.\n"It will not happen again. We promise."\nThe hall was full.',
    people: ['Jane Doe'],
    quotes: ['direct | We failed, // It will not happen again. We promise. | said | Jane Doe'],
  },
  {
    reason: 'a heading in single marks carries nothing on',
    text: '“We failed,” Jane Doe said on Monday.\n‘It will not happen’\nThe hall was full.',
    people: ['Jane Doe'],
    quotes: ['direct | We failed, | said | Jane Doe'],
  },
  {
    reason: 'a no-break space before straight marks',
    text: '"We failed," Jane Doe said.\u00a0"It is late."',
    people: ['Jane Doe'],
    quotes: ['direct | We failed, // It is late. | said | Jane Doe'],
  },
  {
    reason: 'a comma inside the marks ends what was said as one behind them does',
    text: 'Jane Doe said the plan was “dead,” adding that it cost “too much,” which nobody had asked.',
    people: ['Jane Doe'],
    quotes: [
      'mixed | the plan was “dead,” [dead,] | said | Jane Doe',
      'mixed | that it cost “too much,” which nobody had asked [too much,] | adding | Jane Doe',
    ],
  },
  {
    reason: 'and an object',
    text: 'John Roe called the mayor “well prepared,” which is high praise.',
    people: ['John Roe'],
    quotes: ['mixed | the mayor “well prepared,” [well prepared,] | called | John Roe'],
  },
  {
    reason: 'what a sentence opens with has a subject of its own, which does not speak',
    text: 'At a meeting in Ely, Kent, on Friday, Jane Doe tried again, saying that the plan was “late”.',
    people: ['Jane Doe'],
    quotes: ['mixed | that the plan was “late” [late] | saying | Jane Doe'],
  },
  {
    reason: 'nor does what was asked',
    text: 'When asked what he wanted, Jane Doe smiled and said, “Rest.”',
    people: ['Jane Doe'],
    quotes: ['direct | Rest. | said | Jane Doe'],
  },
  {
    reason: 'a party and a state between a name and its verb',
    text: 'John Roe, R-Ky., told a paper that it was “late”.',
    people: ['John Roe'],
    quotes: ['mixed | that it was “late” [late] | told | John Roe'],
  },
  {
    reason: 'a clause before the main one ends at its comma, and the main one has a cue of its own',
    text: 'While Jane Doe has said that it was late, John Roe said that it was early.',
    people: ['Jane Doe', 'John Roe'],
    quotes: ['indirect | that it was late | has said | Jane Doe', 'indirect | that it was early | said | John Roe'],
  },
  {
    reason: 'a condition is no sentence: what was said goes on behind the reporting clause',
    text: 'If the pumps fail, Jane Doe warned, the town will drown.',
    people: ['Jane Doe'],
    quotes: ['indirect | If the pumps fail // the town will drown | warned | Jane Doe'],
  },
  {
    reason: 'and where a verb comes next, its subject is before the reporting clause',
    text: 'He had no plan, the mayor added, and had never seen one.',
    quotes: ['indirect | He had no plan // and had never seen one | added | mayor'],
  },
  {
    reason: 'words of their own behind a reported clause are its end',
    text: 'Jane Doe said that it was late. “We failed.”',
    people: ['Jane Doe'],
    quotes: ['mixed | that it was late // “We failed.” [We failed.] | said | Jane Doe'],
  },
  {
    reason: 'a word or two before the reporting clause, the sentence behind it',
    text: 'The pumps, she told them, were old.\nOverall, the mayor said, nothing is lost.',
    quotes: ['indirect | The pumps // were old | told | she', 'indirect | Overall // nothing is lost | said | mayor'],
  },
  {
    reason: 'a quantity that stands for people, and a pronoun with a verb of any form',
    text: 'Some say they hear it. About 4 in 10 said it made a difference. In Ely, 85% of voters say the dam costs much.',
    quotes: [
      'indirect | they hear it | say | Some',
      'indirect | it made a difference | said | About 4 in 10',
      'indirect | the dam costs much | say | 85% of voters',
    ],
  },
  {
    reason: 'dashes between subject and verb',
    text: 'The judge -- who has been ill -- said she would stay.',
    quotes: ['indirect | she would stay | said | judge'],
  },
  {
    reason: 'a verb with its preposition, and a marked infinitive with quoted words',
    text: 'John Roe referred to the mayor as “my friend”. Jane Doe vowed to “fight on” for years.',
    people: ['John Roe', 'Jane Doe'],
    quotes: [
      'mixed | the mayor as “my friend” [my friend] | referred to | John Roe',
      'mixed | to “fight on” for years [fight on] | vowed | Jane Doe',
    ],
  },
  {
    reason: 'what is about somebody is no infinitive',
    text: 'Jane Doe vowed to the council that it was safe.',
    people: ['Jane Doe'],
    quotes: ['indirect | that it was safe | vowed | Jane Doe'],
  },
  {
    reason: 'a dash sets off the words that the reporting clause touches',
    text: 'He likes neither of them - “born to rule,” Jane Doe said.',
    people: ['Jane Doe'],
    quotes: ['direct | born to rule, | said | Jane Doe'],
  },
  {
    reason: 'the words of another begin behind a conjunction and a pronoun',
    text: 'The mayor said the dam was old but she warned that nobody cared.',
    quotes: ['indirect | the dam was old | said | mayor', 'indirect | that nobody cared | warned | mayor'],
  },
  {
    reason: 'a relative clause that somebody else says',
    text: 'The dam, which the mayor said was old, broke.',
    quotes: ['indirect | which // was old, broke | said | mayor'],
  },
  { reason: 'a scare quote is no speech', text: 'The “smart” fridge is on sale again.', quotes: [] },
  { reason: 'nor is a title', text: 'The film “The Long River” opens on Friday.', quotes: [] },
  {
    reason: 'a noun that looks like a verb reports nothing',
    text: 'The report on the claims that the state filed is late.',
    quotes: [],
  },
];

describe('English', () => {
  test.each(cases)('$reason', ({ quotes, ...article }) => {
    expect(describeQuotes({ ...article, lang: 'en' })).toEqual(quotes);
  });
});
