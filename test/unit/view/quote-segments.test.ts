import { expect, test } from 'vitest';
import { inMarks, quoteSegments, restyleMarks } from '../../../lib/view/quote-segments';
import { buildQuote, shownText, spanOf } from './build-quote';

const thin = '\u202f';

test.each([
  ['en', 'We will see', '“We will see”', 'English marks'],
  ['fr', 'On verra', `«${thin}On verra${thin}»`, 'French marks with the space inside'],
  ['fr-CA', 'On verra', `«${thin}On verra${thin}»`, 'a region without marks of its own has its language’s'],
  ['de', 'Mal sehen', '„Mal sehen“', 'German marks'],
  ['de-CH', 'Mal sehen', '«Mal sehen»', 'a region with marks of its own'],
  ['xx', 'Quid', '“Quid”', 'an unknown language'],
  ['en', 'He said "no" to that', '“He said ‘no’ to that”', 'straight marks inside'],
  ['en', 'He said “no”', '“He said ‘no’”', 'inner mark at the end'],
  [
    'fr',
    'Il dit « non », puis oui',
    `«${thin}Il dit “non”, puis oui${thin}»`,
    'French marks inside, their spaces gone',
  ],
  ['fr', 'Il dit “non”', `«${thin}Il dit “non”${thin}»`, 'marks of the second level already'],
  ['fr', 'l’“affaire” du jour', `«${thin}l’“affaire” du jour${thin}»`, 'an opening mark after an elision'],
  ['sv', 'Hon sa ”nej” igår', '“Hon sa ‘nej’ igår”', 'the closing mark on both sides'],
  ['fr', 'Il dit « non »', `«${thin}Il dit “non”${thin}»`, 'French marks at the end'],
  ['de', 'Er sagt »nein« dazu', '„Er sagt ‚nein‘ dazu“', 'guillemets the other way round'],
  ['en', 'It isn’t ours', '“It isn’t ours”', 'an apostrophe is no mark'],
  ['en', 'A 19" screen', '“A 19" screen”', 'inches close nothing'],
  ['fr', 'Un.\n« Deux', `«${thin}Un. Deux${thin}»`, 'the mark repeated at a new paragraph opens nothing'],
])('%s: %s is shown as %s (%s)', (lang, words, shown, _why) => {
  const quote = buildQuote({ content: [[0, words.length]] });
  expect(shownText(quote, words, lang)).toBe(shown);
  expect(inMarks(words, lang)).toBe(shown);
});

test('a mixed quote sets the spoken pieces apart and gives them the marks of the language', () => {
  const text = 'Il assure que le calendrier "tiendra", puis « on verra ».';
  const clause = 'le calendrier "tiendra", puis « on verra »';
  const quote = buildQuote({
    type: 'mixed',
    content: [spanOf(text, clause)],
    fragments: [spanOf(text, 'tiendra'), spanOf(text, 'on verra')],
  });
  expect(quoteSegments(quote, text, 'fr')).toEqual([
    { text: 'le calendrier ', spoken: false },
    { text: `«${thin}tiendra${thin}»`, spoken: true },
    { text: ', puis ', spoken: false },
    { text: `«${thin}on verra${thin}»`, spoken: true },
  ]);
});

test('an indirect quote has no marks and is nobody’s words', () => {
  const text = 'a meeting would be held';
  const quote = buildQuote({ type: 'indirect', content: [[0, text.length]] });
  expect(quoteSegments(quote, text, 'en')).toEqual([{ text, spoken: false }]);
});

test('pieces of one quote are parted by an ellipsis', () => {
  const text = 'We came. We saw.';
  const quote = buildQuote({ content: [spanOf(text, 'We came.'), spanOf(text, 'We saw.')] });
  expect(shownText(quote, text, 'en')).toBe('“We came.” […] “We saw.”');
});

test('a fragment outside of its clause is left out rather than shown twice', () => {
  const text = 'one two three';
  const quote = buildQuote({ type: 'mixed', content: [[0, 7]], fragments: [[8, 13]] });
  expect(shownText(quote, text, 'en')).toBe('one two');
});

test('a kept report takes the marks of its language', () => {
  expect(restyleMarks('les essais auront lieu “avant octobre”', 'fr')).toBe(
    `les essais auront lieu «${thin}avant octobre${thin}»`,
  );
});
