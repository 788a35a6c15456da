import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

function sentences(text: string): string[] {
  return findSentences(tokenize(text)).map(([start, end]) => text.slice(start, end));
}

/** The reason, the sentences; the text is them joined by one space. */
const cases: readonly (readonly [reason: string, expected: readonly string[]])[] = [
  ['full stops', ['Il est parti.', 'Elle reste !', 'Pourquoi ?', 'On ignore.']],
  ['titles and initials', ['M. Kim a vu J. K. Rowling et Mme. Le Pen.', 'Dr. No est venu.']],
  ['an acronym in the middle', ['The U.S. President met U.N. envoys.', 'He left.']],
  ['an acronym at the end', ['He left the U.S. The envoy stayed.'].flatMap((text) => text.split(/(?<=U\.S\.) /u))],
  ['a company', ['Apple Inc. Chief Tim Cook spoke.', 'Shares fell at Apple Inc.', 'The market closed.']],
  ['closing guillemet', ['« Je pars. »', 'Il est parti.']],
  ['closing curly marks', ['“Ils essaient aussi.”', 'La visite continue.']],
  ['closing straight marks', ['"We left."', 'He stayed.']],
  ['opening marks belong to the next', ['Il a dit non.', '« Je pars. »', '"Fine."', '(Ou pas.)']],
  ['a question inside a sentence', ['« Quoi ? » a-t-il demandé.', '“Why?” she asked.']],
  ['dots of hesitation', ['Il a… hésité.', 'Puis… Rien.'].flatMap((text) => text.split(/(?<=Puis…) /u))],
  ['a lower-case word goes on', ['selon les médias. rapporté mardi.']],
  ['an ordinal', ['Am 5. August siegte der 1. FC Köln.', 'Er ging.']],
  ['decimals and dates', ['Le taux est de 3.5 % au 12.03.2020.', '12 morts.']],
];

describe('findSentences', () => {
  it.each(cases)('%s', (_reason, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('ends at every newline, with or without a stop', () => {
    expect(sentences('Un titre\nM.\nFin')).toEqual(['Un titre', 'M.', 'Fin']);
  });

  it('finds none in white space', () => {
    expect(sentences(' \n\u00a0')).toEqual([]);
  });
});
