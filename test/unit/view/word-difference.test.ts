import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../lib/view/word-difference';

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'gone' ? `[-${words}]` : `[+${words}]`))
    .join(' ');

describe('wordDifference', () => {
  it.each([
    ['nothing changed', 'un deux trois', 'un deux trois', 'un deux trois'],
    ['a word was replaced: the old stands before the new', 'un deux trois', 'un dix trois', 'un [-deux] [+dix] trois'],
    ['several words in a row are one run', 'a b c d', 'a x y d', 'a [-b c] [+x y] d'],
    ['words came at the end', 'a b', 'a b c d', 'a b [+c d]'],
    ['all is other', 'a b', 'c', '[-a b] [+c]'],
    ['line breaks and spaces are no difference', 'a\n b', ' a b ', 'a b'],
    ['nothing is left', 'a', '', '[-a]'],
  ])('where %s', (_reason, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('holds all words of both sides, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDifference(before.join(' '), after.join(' '));
        const side = (kind: string) =>
          parts
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part) => part.words)
            .join(' ');
        expect([side('gone'), side('new')]).toEqual([before.join(' '), after.join(' ')]);
      }),
    );
  });

  it('of very long passages says both as a whole, at once', () => {
    const long = (word: string) => Array(40_000).fill(word).join(' ');
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
