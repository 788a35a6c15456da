import { describe, expect, it } from 'vitest';
import { tokenFrom, tokenize, tokenText } from '../../../lib/text/tokens';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

/** The reason, the text, its tokens separated by one space. */
const cases: readonly (readonly [reason: string, text: string, expected: string])[] = [
  [
    'elisions keep their apostrophe',
    'l’ONU, d’accord, qu’il s’agit jusqu’à l’11 mai',
    'l’ ONU , d’ accord , qu’ il s’ agit jusqu’ à l’ 11 mai',
  ],
  ['the typewriter apostrophe too', "L'Oréal d'Artagnan QU'ON", "L' Oréal d' Artagnan QU' ON"],
  ['an elided article before a quotation mark', 'l’« Aquarius » l’“Astra”', 'l’ « Aquarius » l’ “ Astra ”'],
  ['a stray space after the elision', "l' affaire", "l' affaire"],
  [
    'Italian elisions, also before acronyms',
    "dell'Snsd all'alba, c'è un'ora; D'Souza",
    "dell' Snsd all' alba , c' è un' ora ; D'Souza",
  ],
  ['words with an apostrophe of their own', 'aujourd’hui prud’homme presqu’île', 'aujourd’hui prud’homme presqu’île'],
  ['names with an apostrophe', "O'Brien N'Golo M'Hamed Sana'a Val-d'Oise", "O'Brien N'Golo M'Hamed Sana'a Val-d'Oise"],
  ['a pronoun before a verb is no name', "n'a s'est", "n' a s' est"],
  ['inversion', 'a-t-il dit-on Est-ce vont-ils', 'a -t-il dit -on Est -ce vont -ils'],
  [
    'hyphenated names stay whole',
    'nord-coréen Clichy-sous-Bois Bois-le-Roi F-16',
    'nord-coréen Clichy-sous-Bois Bois-le-Roi F-16',
  ],
  ['possessive and contractions', "Kim's Kim’s workers' he'll don't", "Kim 's Kim ’s workers ' he 'll don't"],
  ['titles keep the stop', 'M. Kim, Mr. Obama et Dr. No', 'M. Kim , Mr. Obama et Dr. No'],
  [
    'doubled initials of Spanish plurals',
    'EE.UU. y EE. UU. según CC.OO. ayer.',
    'EE.UU. y EE. UU. según CC.OO. ayer .',
  ],
  [
    'acronyms with stops',
    'the U.N. and U.S.-led av. J.-C. at 5 p.m. today',
    'the U.N. and U.S.-led av. J.-C. at 5 p.m. today',
  ],
  ['initials', 'J.K. Rowling, G. W. Bush, J.Smith', 'J.K. Rowling , G. W. Bush , J. Smith'],
  ['a capital that ends the line is a word', 'la vitamine C.', 'la vitamine C .'],
  ['an abbreviation of a number only before one', 'No. 10. I said no.', 'No. 10 . I said no .'],
  ['full stop without a space', 'la fin.Le début', 'la fin . Le début'],
  ['numbers', '1 000 1,000.5 10 % 3,5', '1 000 1,000.5 10 % 3,5'],
  ['no-break spaces are spaces', '«\u00a0Oui\u202f!\u00a0»', '« Oui ! »'],
  [
    'addresses',
    'a@b.fr (https://x.org/a?b=1), www.le-monde.fr. amazon.com',
    'a@b.fr ( https://x.org/a?b=1 ) , www.le-monde.fr . amazon.com',
  ],
  ['ampersands in acronyms', 'AT&T and R&D, a&b', 'AT&T and R&D , a & b'],
  ['runs of dots', 'Et puis... etc...', 'Et puis ... etc ...'],
  [
    'a soft hyphen and a combining accent continue the word',
    'gou\u00advernement e\u0301te\u0301',
    'gou\u00advernement e\u0301te\u0301',
  ],
  ['a lone surrogate and an emoji are marks', 'a\ud800b 😀c', 'a \ud800 b 😀 c'],
];

describe('tokenize', () => {
  it.each(cases)('%s: %s', (_reason, text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('keeps the offsets of the text', () => {
    const tokens = tokenize('\n  l’ONU ');
    expect([Array.from(tokens.starts), Array.from(tokens.ends)]).toEqual([
      [3, 5],
      [5, 8],
    ]);
  });
});

describe('tokenFrom', () => {
  it('finds the token at an offset, the next one from a space, the count past the end', () => {
    const tokens = tokenize('un deux trois');
    expect([0, 2, 3, 6, 8, 13].map((offset) => tokenFrom(tokens, offset))).toEqual([0, 1, 1, 1, 2, 3]);
  });
});
