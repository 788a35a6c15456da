import { expect, test } from 'vitest';
import { annotatedText } from '../../../lib/model/annotation';
import { quoteWords } from '../../../lib/model/quote';
import type { Span } from '../../../lib/model/span';
import { targetOf } from '../../support/annotated-page';

test('a quote and the annotation that keeps it are written with the same words', () => {
  const text = 'One, he said, two.';
  const content: readonly Span[] = [
    [0, 3],
    [14, 17],
  ];
  const words = quoteWords(text, { content });
  expect(words).toBe('One […] two');
  expect(annotatedText({ targets: content.map(([start, end]) => targetOf(text.slice(start, end), start)) })).toBe(
    words,
  );
});
