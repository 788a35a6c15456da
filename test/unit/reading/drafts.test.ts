import { expect, test } from 'vitest';
import type { PageId } from '../../../lib/model/page';
import type { Quote } from '../../../lib/model/quote';
import { highlightDraft, quoteDraft } from '../../../lib/reading/drafts';

const page = 'https://example.org/a' as PageId;
const text = '“We are late,” Ada Byron has already said. “Very late.”';
const quote: Quote = {
  type: 'direct',
  content: [[1, 13]],
  fragments: [],
  cue: [
    [25, 28],
    [37, 41],
  ],
  source: [15, 24],
  speaker: 'Ada Byron',
  speakerId: 'e1',
  role: 'engineer',
  via: 'The Wire',
  continued: false,
  confidence: 0.9,
};

test('a kept quote carries its words and who said them, as shown', () => {
  expect(quoteDraft(page, text, quote)).toMatchObject({
    pageId: page,
    targets: [{ quote: { exact: 'We are late,' }, position: { start: 1, end: 13 } }],
    attribution: {
      type: 'direct',
      speaker: 'Ada Byron',
      role: 'engineer',
      cue: 'has … said',
      via: 'The Wire',
      confidence: 0.9,
    },
  });
});

test('a quote that continues another has no cue of its own', () => {
  expect(quoteDraft(page, text, { ...quote, cue: null }).attribution?.cue).toBeNull();
});

test('a highlight of several pieces has a target for each and nobody who said it', () => {
  const draft = highlightDraft(
    page,
    text,
    [
      [1, 13],
      [44, 54],
    ],
    'pink',
  );
  expect(draft.targets.map((target) => target.quote.exact)).toEqual(['We are late,', 'Very late.']);
  expect(draft).toMatchObject({ attribution: null, colour: 'pink', note: '', tags: [] });
});
