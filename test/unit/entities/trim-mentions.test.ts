import { describe, expect, it } from 'vitest';
import { trimMentions } from '../../../lib/entities/trim-mentions';
import { nameWords } from '../../../lib/languages/names';
import type { LanguageCode } from '../../../lib/model/analysis';
import { tokenize } from '../../../lib/text/tokens';

/** Trims the mention, an organisation, that `name` is in `text`. */
function trim(text: string, name: string, lang: LanguageCode): string[] {
  const tokens = tokenize(text);
  const from = text.indexOf(name);
  const first = tokens.starts.indexOf(from);
  const last = tokens.ends.indexOf(from + name.length);
  return trimMentions(tokens, [{ first, last, type: 'ORG' }], nameWords[lang]).map((mention) =>
    text.slice(tokens.starts[mention.first], tokens.ends[mention.last]),
  );
}

describe('trimMentions of a person', () => {
  it('cuts the honorific, unless there is nothing else', () => {
    const tokens = tokenize('Ms Doyle and Miss');
    const mentions = trimMentions(
      tokens,
      [
        { first: 0, last: 1, type: 'PER' },
        { first: 3, last: 3, type: 'PER' },
      ],
      nameWords.en,
    );
    expect(mentions.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });
});

describe('trimMentions', () => {
  it.each<[reason: string, lang: LanguageCode, text: string, name: string, expected: readonly string[]]>([
    ['a closing mark', 'fr', 'la “Russie”, dit-il', 'Russie”', ['Russie']],
    ['an opening mark', 'en', 'the "Guardian" said', '"Guardian', ['Guardian']],
    ['an elided article', 'fr', 'dans l’Angleterre', 'l’Angleterre', ['Angleterre']],
    ['an article that is part of the name', 'fr', 'selon L’Équipe', 'L’Équipe', ['L’Équipe']],
    ['a bracket that closes inside', 'fr', 'le Borac (L) joue', 'Borac (L)', ['Borac (L)']],
    ['a bracket that opened outside', 'fr', '(ONU) encore', 'ONU)', ['ONU']],
    ['a clitic that is part of the name', 'en', 'near McDonald’s today', 'McDonald’s', ['McDonald’s']],
    ['nothing but marks', 'fr', 'le « » vide', '« »', []],
    ['the field of a minister', 'fr', 'le ministre de la Santé', 'Santé', []],
    ['the field of a deputy minister', 'fr', 'la ministre déléguée à l’Industrie', 'Industrie', []],
    ['a ministry', 'fr', 'le ministre et le ministère de la Santé', 'ministère de la Santé', ['ministère de la Santé']],
    ['the field of a secretary', 'en', 'the secretary of Commerce', 'Commerce', []],
    ['a minister beside an organisation', 'en', 'a minister told Reuters', 'Reuters', ['Reuters']],
  ])('%s', (_reason, lang, text, name, expected) => {
    expect(trim(text, name, lang)).toEqual(expected);
  });
});
