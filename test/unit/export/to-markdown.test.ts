import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from '../../../lib/export/escape-markdown';
import { toMarkdown } from '../../../lib/export/to-markdown';
import { annotationOf, attributionOf, identityOf, pageOf, targetOf } from '../../support/annotated-page';

const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\\`*_[]<>&~|$^#=%!-+:.)(1a \n\r\t'),
    fc.constantFrom('\u2028', '\u0000', 'amp;', '://', '```', '    '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe('escapeMarkdown', () => {
  it('shows exactly what was written, line by line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = escapeMarkdown(text).map((line) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
        const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/\p{Cc}+/gu, ' ').trim());
        expect(shown).toEqual(lines.filter(Boolean));
      }),
    );
  });

  it('leaves nothing that Markdown would read as more than text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of escapeMarkdown(text)) {
          const active = line.replace(/\\[!-/:-@[-`{-~]/g, '\uE000');
          expect(active).not.toMatch(/[\\`*_[\]<>~|$^]|&[#\p{L}]|==|%%/u);
          expect(active).not.toMatch(/^(?:[-+=:#]|\d{1,9}[.)]|\s)|\s#/);
        }
      }),
    );
  });

  it('does not escape what needs no escaping', () => {
    const prose = 'M. Martin (à 20 h 30) : « 50 % de 1 200 € = 600 €, R&D comprise » - C# ; voir p. 3 !';
    expect(escapeMarkdown(prose)).toEqual([prose.replace('R&D', 'R\\&D')]);
  });
});

describe('markdownLink', () => {
  it.each([
    ['https://a.example/x_(y)', '[go](<https://a.example/x_(y)>)'],
    ['https://a.example/> <b>\n\\', '[go](<https://a.example/%3E%20%3Cb%3E%0A%5C>)'],
    ['javascript:alert(1)', 'go'],
    ['data:text/html,x', 'go'],
  ])('of %s', (url, link) => {
    expect(markdownLink('go', url)).toBe(link);
  });
});

describe('toMarkdown', () => {
  const quoteOf = (lang: string | null, type: 'direct' | 'mixed' | 'indirect' | null, exact: string) => {
    const identity = identityOf('site.example', { lang });
    const attribution = type === null ? null : attributionOf({ type });
    const annotation = annotationOf(identity, 'a', { targets: [targetOf(exact)], attribution });
    const markdown = toMarkdown([{ page: pageOf(identity), annotations: [annotation] }]);
    return markdown
      .split('\n')
      .filter((line) => line.startsWith('>') && !line.includes('↗'))
      .join('\n');
  };

  it.each([
    ['French words between guillemets', 'fr', 'direct', 'oui', '> «\u202Foui\u202F»\n>'],
    ['words of a French-speaking region too', 'FR-ca', 'direct', 'oui', '> «\u202Foui\u202F»\n>'],
    ['English words between curved marks', 'en-GB', 'direct', 'yes', '> “yes”\n>'],
    ['words of an unknown language too', null, 'direct', 'yes', '> “yes”\n>'],
    ['reported speech without marks of its own', 'fr', 'indirect', 'qu’il viendrait', '> qu’il viendrait\n>'],
    ['highlighted words as they stand', 'fr', null, '« oui », dit-il', '> « oui », dit-il\n>'],
    ['several blocks in one quote', 'en', 'direct', 'One.\n\nTwo.', '> “One.\n>\n> Two.”\n>'],
  ] as const)('quotes %s', (_what, lang, type, exact, expected) => {
    expect(quoteOf(lang, type, exact)).toBe(expected);
  });

  it('keeps every line of a hostile quote inside the block quote', () => {
    fc.assert(
      fc.property(hostileText, (exact) => {
        const identity = identityOf('site.example', { title: 'T' });
        const annotations = [annotationOf(identity, 'a', { targets: [targetOf(exact)] })];
        const [heading, , source, , ...rest] = toMarkdown([{ page: pageOf(identity), annotations }]).split('\n');
        expect([heading, source]).toEqual(['# T', '[https://site.example](<https://site.example>)']);
        expect(rest.pop()).toBe('');
        expect(rest.filter((line) => line !== '>' && !line.startsWith('> '))).toEqual([]);
      }),
    );
  });
});
