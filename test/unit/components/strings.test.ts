import { expect, test } from 'vitest';
import { createStrings } from '../../../components/strings';
import { getMessage } from '../../../tools/gallery/messages';

const strings = (lang: 'en' | 'fr') => createStrings((key, substitutions) => getMessage(lang, key, substitutions));

test.each([
  ['en', 0, '0 quotes'],
  ['en', 1, '1 quote'],
  ['en', 3000, '3,000 quotes'],
  ['fr', 0, '0\u00a0citation'],
  ['fr', 1, '1\u00a0citation'],
  ['fr', 2, '2\u00a0citations'],
  ['fr', 1_000_000, '1\u202f000\u202f000\u00a0citations'],
] as const)('%s: %i is written %s', (lang, count, written) => {
  expect(strings(lang).tn('quoteCount', count)).toBe(written);
});

test('substitutions are filled in once: what they hold stays as it is', () => {
  expect(strings('en').t('via', ['$1 & $WHO$'])).toBe('via $1 & $WHO$');
});

test('a browser in a language without messages gets the English plurals with the English words', () => {
  const polish = createStrings((key, substitutions) => (key === 'locale' ? '' : getMessage('en', key, substitutions)));
  expect(polish.locale).toBe('en');
  expect(polish.tn('quoteCount', 2)).toBe('2 quotes');
});

test('a message that is missing shows its key rather than nothing', () => {
  expect(createStrings(() => '').t('saved')).toBe('saved');
});
