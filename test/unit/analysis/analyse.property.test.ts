import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Span } from '../../../lib/model/span';

const host = { entityModel: () => null, now: () => 0 };

const pieces = fc.constantFrom(
  ' « ',
  ' » ',
  '“',
  '”',
  '"',
  '’',
  '\n',
  ', a déclaré ',
  ', said ',
  ' selon ',
  'Ada Byron',
  'M. Kim',
  'Nous partirons demain',
  'que ',
  '. ',
  '\u202f',
  '\ud83d',
);
const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });

test.each(['fr', 'en'] as const)(
  'whatever the text, what is found in it as %s lies in it and in order',
  async (lang) => {
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const whole = parts.join('');
        const result = await analyse({ text: whole, declaredLang: null, knownLang: lang }, host);
        if (!result.ok) throw new Error('a known language was refused');
        const { quotes, entities } = result.value;
        const isInside = ([start, end]: Span) => 0 <= start && start < end && end <= whole.length;
        for (const quote of quotes) {
          const spans = [
            ...quote.content,
            ...quote.fragments,
            ...(quote.cue ?? []),
            ...(quote.source ? [quote.source] : []),
          ];
          expect(quote.content.length).toBeGreaterThan(0);
          expect(spans.every(isInside)).toBe(true);
          const speaker = quote.speakerId === null || entities.some(({ id }) => id === quote.speakerId);
          expect(speaker, 'a speaker is one of the entities').toBe(true);
        }
        const starts = quotes.map(({ content }) => content[0]?.[0] ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(entities.flatMap(({ mentions }) => mentions).every(isInside)).toBe(true);
      }),
      { numRuns: 200 },
    );
  },
);
