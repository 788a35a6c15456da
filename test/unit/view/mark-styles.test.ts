import { expect, test } from 'vitest';
import { markStyles } from '../../../lib/view/mark-styles';

const css = markStyles();

test('every kind of mark has a rule', () => {
  const names = [
    ...Array.from({ length: 8 }, (_, hue) => `quote-${hue}`),
    ...['quote-none', 'per', 'org', 'loc', 'misc', 'kept', 'active'],
    ...['yellow', 'green', 'blue', 'pink', 'purple'].map((colour) => `own-${colour}`),
  ];
  for (const name of names) expect(css).toContain(`::highlight(dixit-${name}) {`);
});

test('only what the API can paint, and never the colour of text', () => {
  const properties = [...css.matchAll(/([\w-]+):\s[^;{]+;/g)].map(([, property]) => property);
  expect(new Set(properties)).toEqual(new Set(['background-color', 'text-decoration']));
});

test('no custom property: a page could redefine it', () => {
  expect(css).not.toContain('var(');
});
