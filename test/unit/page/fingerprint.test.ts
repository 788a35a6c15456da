import { expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article';
import { fingerprint } from '../../../lib/page/fingerprint';

function article(...paragraphs: readonly string[]): Pick<Article, 'blocks' | 'text'> {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = [start, start + paragraph.length] as const;
    start = span[1] + 1;
    return { kind: 'paragraph' as const, span };
  });
  return { blocks, text };
}

test.each([
  ['typography is no difference', ['« L’été », dit-il.'], ['"L\'été", dit-il.'], true],
  ['spaces and soft hyphens are none', ['un\u00A0deux'], ['un  de\u00ADux'], true],
  ['a letter is one', ['un deux'], ['un deux.'], false],
  ['the order of blocks is one', ['un', 'deux'], ['deux', 'un'], false],
])('%s', (_reason, before, after, same) => {
  const [a, b] = [fingerprint(article(...before)), fingerprint(article(...after))];
  expect(a).toHaveLength(before.length);
  expect(String(a) === String(b)).toBe(same);
});

test('all blocks but the one edited stay the same', () => {
  const before = fingerprint(article('un', 'deux', 'trois'));
  const after = fingerprint(article('un', 'dix', 'trois'));
  expect(before.map((block, index) => block === after[index])).toEqual([true, false, true]);
});
