import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import { type EntityModel, parseEntityModel } from '../../../lib/entities/model';
import { languageCodes } from '../../../lib/languages/languages';
import type { LanguageCode } from '../../../lib/model/analysis';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';
import { repositoryPath } from '../../../tools/repository';
import { developmentPassageFile, readPassages } from '../../../tools/train/passages';

function load(lang: LanguageCode): EntityModel | null {
  const file = repositoryPath('public', 'models', `${lang}.bin`);
  if (!existsSync(file)) return null;
  const parsed = parseEntityModel(readFileSync(file));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const models: readonly (readonly [string, LanguageCode, EntityModel | null])[] = [
  ...languageCodes.map((lang) => [lang, lang, load(lang)] as const),
  ['fr without a model', 'fr', null],
  ['en without a model', 'en', null],
];

const names = [
  ...['Kim', 'Kim Jong Un', 'M. ', 'ONU', '(ONU)', 'République', 'populaire', 'de', "d'", 'Corée', 'du Nord', 'RPDC'],
  ...[
    'U.N.',
    'Ministry of Defence',
    '’s',
    '-',
    ',',
    '. ',
    '\n',
    '«',
    '»',
    'PARIS',
    'le',
    'said',
    'a-t-il',
    '\ud800',
    '😀',
    '1',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...names), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe.each(models)('%s: any text', (_what, lang, model) => {
  it('has mentions on token borders, of one entity each, in order, and names and aliases found in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const entities = findEntities(tokens, findSentences(tokens), lang, model);
        const starts = new Set(tokens.starts);
        const ends = new Set(tokens.ends);
        const all = entities.flatMap((entity) => entity.mentions).sort((a, b) => a[0] - b[0]);
        all.forEach(([start, end], index) => {
          expect(starts.has(start) && ends.has(end) && start < end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.[1] ?? 0);
        });
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
        const firsts = entities.map((entity) => entity.mentions[0]?.[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        const evened = text.replaceAll(/\s+/gu, ' ');
        for (const { name, aliases } of entities) {
          expect([name, ...aliases].every((form) => evened.includes(form))).toBe(true);
          expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function mentionsIn(text: string, lang: LanguageCode, model: EntityModel | null): string[] {
  const tokens = tokenize(text);
  return findEntities(tokens, findSentences(tokens), lang, model)
    .flatMap(({ type, mentions }) => mentions.map(([start, end]) => ({ type, start, end })))
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => `${start}-${end} ${type}`);
}

describe.each(models)('%s: two texts joined by a blank line', (_what, lang, model) => {
  // No word of one stands in the other, so that nothing is decided by the whole.
  const one = fc.array(fc.constantFrom('Selon', 'Marie', 'Doyle', 'Mali', 'hier', ',', 'ONU', 'met', '. ', 'in', "l'"));
  const other = fc.array(fc.constantFrom('Peter', 'Kagame', 'said', 'Reuters', 'Genève', 'de', '; ', 'a', '. ', 'The'));

  it('have the names that each has', () => {
    fc.assert(
      fc.property(one, other, (first, second) => {
        // What stands at the very end of a text is cut as the end of a text: no elision, no initial.
        const texts = [`${first.join(' ')} fin !`, `${second.join(' ')} fine ?`] as const;
        const moved = texts[0].length + 2;
        const expected = [
          ...mentionsIn(texts[0], lang, model),
          ...mentionsIn(texts[1], lang, model).map((mention) =>
            mention.replace(/^(\d+)-(\d+)/u, (_all, start, end) => `${Number(start) + moved}-${Number(end) + moved}`),
          ),
        ];
        expect(mentionsIn(texts.join('\n\n'), lang, model)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** As the model cards say: of the names found in a paragraph, this share at least is found when it is in capitals. */
const KEPT_IN_CAPITALS = 0.55;

describe.each(models.filter(([, lang, model]) => model !== null && developmentPassageFile(lang) !== null))(
  '%s: passages in capitals',
  (_what, lang, model) => {
    it('keep most of their names', () => {
      let found = 0;
      let kept = 0;
      for (const { text } of readPassages(developmentPassageFile(lang) ?? '')) {
        const shouted = text.toUpperCase();
        if (shouted.length !== text.length) continue;
        const names = mentionsIn(text, lang, model).map((mention) => mention.replace(/ .*/u, ''));
        const still = new Set(mentionsIn(shouted, lang, model).map((mention) => mention.replace(/ .*/u, '')));
        found += names.length;
        kept += names.filter((name) => still.has(name)).length;
      }
      expect(kept / found).toBeGreaterThanOrEqual(KEPT_IN_CAPITALS);
    });
  },
);
