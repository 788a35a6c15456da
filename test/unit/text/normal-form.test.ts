import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../lib/text/normal-form';

describe('normalForm', () => {
  it.each([
    ['no-break and narrow no-break spaces', 'Quoi\u00A0? 10\u202F000', 'Quoi ? 10 000'],
    ['runs of white space, lines too', 'a \t\n\u2003 b', 'a b'],
    ['curved double marks', '“so” „so‟', '"so" "so"'],
    ['guillemets with the spaces inside them', 'dit : «\u00A0oui\u202F», puis', 'dit : "oui", puis'],
    ['guillemets that point inwards keep the spaces outside', 'sagt »ja« und', 'sagt "ja" und'],
    ['single guillemets', '‹\u00A0oui\u00A0›', "'oui'"],
    ['apostrophes', 'l’été, l´été, lʼété', "l'été, l'été, l'été"],
    ['dashes and the ellipsis', 'a – b—c‑d…', 'a - b-c-d...'],
    ['ligatures', 'ﬁn, eﬀet, aﬄux, œuf', 'fin, effet, afflux, oeuf'],
    ['what is invisible', '\uFEFFanti\u00ADcon\u200Bstitu\u2060tion\u200E', 'anticonstitution'],
    ['what is invisible among spaces', 'a \u200B b', 'a b'],
    ['letters with separate accents', 'e\u0301te\u0301', 'été'],
    ['an accent behind something invisible', 'e\u00AD\u0301', 'é'],
    ['an accent that lands on a ligature', 'ﬁ\u0301', 'fí'],
    ['one letter with two code points', '\u212Bngström', 'Ångström'],
    ['Hangul in parts', '\u1112\u1161\u11AB', '한'],
    ['emoji in pairs', 'a 😀 b', 'a 😀 b'],
  ])('folds %s', (_what, written, normal) => {
    expect(normalForm(written).text).toBe(normal);
  });

  it.each([
    ['a word between guillemets', '« oui » dit', 'oui'],
    ['a word with a soft hyphen inside', 'une consti\u00ADtution\u00AD, oui', 'consti\u00ADtution'],
    ['a word with a ligature', 'leﬁn mot', 'leﬁn'],
    ['words across a no-break space', 'les 10\u00A0000 gens', '10\u00A0000'],
    ['a decomposed word', 'un e\u0301te\u0301 chaud', 'e\u0301te\u0301'],
  ])('maps %s there and back', (_what, source, words) => {
    const normal = normalForm(source);
    const start = source.indexOf(words);
    const span = normal.toNormal([start, start + words.length]);
    expect(normal.text.slice(...span)).toBe(normalForm(words).text);
    expect(source.slice(...normal.toSource(span))).toBe(words);
  });

  it('gives the whole of a piece that a span cuts', () => {
    const normal = normalForm('aﬃb');
    expect([normal.text, normal.toSource([2, 3]), normal.toNormal([1, 2])]).toEqual(['affib', [1, 2], [1, 4]]);
  });

  it('stays linear on a long run of spaces', () => {
    const started = performance.now();
    expect(normalForm(`a${' '.repeat(200_000)}b`).text).toBe('a b');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
