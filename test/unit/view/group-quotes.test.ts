import { expect, test } from 'vitest';
import { groupQuotes } from '../../../lib/view/group-quotes';
import { buildQuote } from './build-quote';

const byIndexes = (quotes: Parameters<typeof groupQuotes>[0]) =>
  groupQuotes(quotes).map((group) => [group.speaker, group.quotes.map(({ index }) => index)]);

test('speakers stand in order of their first quote, their quotes in text order', () => {
  const quotes = [
    buildQuote({ speaker: 'Peskov', speakerId: 'e2' }),
    buildQuote({ speaker: 'Kirby', speakerId: 'e1' }),
    buildQuote({ speaker: 'Peskov', speakerId: 'e2' }),
  ];
  expect(byIndexes(quotes)).toEqual([
    ['Peskov', [0, 2]],
    ['Kirby', [1]],
  ]);
});

test('what nobody is named for comes last, wherever it stands', () => {
  const quotes = [buildQuote(), buildQuote({ speaker: 'Kirby' }), buildQuote()];
  expect(byIndexes(quotes)).toEqual([
    ['Kirby', [1]],
    [null, [0, 2]],
  ]);
});

test.each([
  ['one entity named twice is one speaker', { speakerId: 'e1' }, { speakerId: 'e1' }, 1],
  ['two entities of one name are two', { speakerId: 'e1' }, { speakerId: 'e2' }, 2],
  ['a description is compared without case', { speaker: 'le ministre' }, { speaker: 'Le ministre' }, 1],
  ['and without accents', { speaker: 'Choïgu' }, { speaker: 'Choigu' }, 1],
] as const)('%s', (_, first, second, groups) => {
  const quotes = [first, second].map((changes) => buildQuote({ speaker: 'Kim', ...changes }));
  expect(groupQuotes(quotes)).toHaveLength(groups);
});

test('a repetition is not listed again', () => {
  const quotes = [buildQuote({ speaker: 'Kirby' }), buildQuote({ speaker: 'Kirby', repeats: [0, 5] })];
  expect(byIndexes(quotes)).toEqual([['Kirby', [0]]]);
});

test('the role is the first that the text gives', () => {
  const quotes = [null, 'ministre', 'maire'].map((role) => buildQuote({ speaker: 'Kim', role }));
  expect(groupQuotes(quotes)[0]?.role).toBe('ministre');
});

test('keys are unique, also for a speaker whose description could be a key', () => {
  const quotes = [buildQuote(), buildQuote({ speaker: 'nobody' }), buildQuote({ speaker: 'e1' })];
  const keys = [...groupQuotes(quotes), ...groupQuotes([buildQuote({ speaker: 'e1', speakerId: 'e1' })])].map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});
