import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describe-span';
import { findCandidates } from '../../../lib/anchoring/find-candidates';
import { indexText } from '../../../lib/anchoring/indexed-text';

const article =
  'La présidente a reçu les élus dans la matinée. Elle a promis que les travaux du port reprendraient avant la fin du mois de mai. ' +
  'Les pêcheurs attendent depuis trois ans.\nLe préfet n’a fait aucun commentaire.';
const quote = 'les travaux du port reprendraient avant la fin du mois de mai';

function candidatesIn(text: string) {
  const start = article.indexOf(quote);
  const target = describeSpan(article, [start, start + quote.length]);
  return findCandidates(indexText(text), target).map((span) => text.slice(...span));
}

describe('findCandidates', () => {
  it.each([
    [
      'what stands where it stood, however different',
      article.replace(quote, 'rien ne se ferait cette année'),
      ['rien ne se ferait cette année'],
    ],
    [
      'what resembles it elsewhere',
      'Tout autre début. Le maire assure que des travaux au port reprendront vers la fin du mois de juin. Fin.',
      ['travaux au port reprendront vers la fin du mois de juin'],
    ],
    ['nothing where nothing is alike', 'Kim Jong-un est arrivé en Russie mardi, par le train, sans un mot.', []],
    ['nothing on an empty page', '', []],
  ])('offers %s', (_what, text, words) => {
    const found = candidatesIn(text);
    expect(found).toHaveLength(words.length);
    for (const [index, expected] of words.entries()) expect(found[index]).toContain(expected);
  });

  it('offers a few at most, and no two that overlap', () => {
    const text = Array.from({ length: 9 }, (_, index) => `${index} : ${quote.replace('mai', `mars ${index}`)}.`).join(
      ' ',
    );
    const start = article.indexOf(quote);
    const spans = findCandidates(indexText(text), describeSpan(article, [start, start + quote.length]));
    const sorted = spans.toSorted((a, b) => a[0] - b[0]);
    expect(spans).toHaveLength(3);
    for (const [index, [from]] of sorted.entries()) expect(from).toBeGreaterThanOrEqual(sorted[index - 1]?.[1] ?? 0);
  });
});
