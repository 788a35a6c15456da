import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '../../../lib/view/format-date';

test.each([
  ['2023-09-18', 'fr', '18 septembre 2023', 'a day'],
  ['2023-09-18', 'en-GB', '18 September 2023', 'in English'],
  ['2023-09', 'fr', 'septembre 2023', 'no more precise than given'],
  ['2023', 'fr', '2023', 'a year alone'],
  ['2023-09-18T23:30:00-11:00', 'fr', '18 septembre 2023', 'the day it was where it was written'],
  ['2023-09-18T00:10:00+09:00', 'fr', '18 septembre 2023', 'also east of here'],
  ['2023-09-18 06:30', 'fr', '18 septembre 2023', 'a space for the T'],
  [' 2023-09-18 ', 'fr', '18 septembre 2023', 'spaces around'],
  ['2023-02-31', 'fr', null, 'no such day'],
  ['2023-13-01', 'fr', null, 'no such month'],
  ['18 septembre 2023', 'fr', null, 'not ISO 8601'],
  ['', 'fr', null, 'nothing'],
  [Date.UTC(2023, 8, 18, 12), 'fr', '18 septembre 2023', 'milliseconds'],
  [Number.NaN, 'fr', null, 'no number'],
])('%s in %s: %s (%s)', (date: string | number, locale: string, shown: string | null, _why: string) => {
  expect(formatDate(date, locale)).toBe(shown);
});

test('whatever a page gives as its date, it is shown or left out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (date) => {
      const shown = formatDate(date, 'fr');
      expect(shown === null || shown.length > 0).toBe(true);
    }),
  );
});
