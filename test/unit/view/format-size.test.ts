import { expect, test } from 'vitest';
import { formatSize } from '../../../lib/view/format-size';

test.each([
  [0, 'en', '0 bytes'],
  [999, 'en', '999 bytes'],
  [1000, 'en', '1 kB'],
  [48_200, 'en', '48 kB'],
  [3_412_000, 'fr', '3,4 Mo'],
  [2_000_000_000_000, 'en', '2,000 GB'],
])('%d bytes in %s', (bytes, locale, expected) => {
  expect(formatSize(bytes, locale).replaceAll(/\s/g, ' ')).toBe(expected);
});
