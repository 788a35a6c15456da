import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import { type EntityModel, parseEntityModel } from '../../../lib/entities/model';
import type { LanguageCode } from '../../../lib/model/analysis';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

function load(lang: LanguageCode): EntityModel {
  const parsed = parseEntityModel(readFileSync(`public/models/${lang}.bin`));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const models: readonly (readonly [string, LanguageCode, EntityModel | null])[] = [
  ['French', 'fr', load('fr')],
  ['English', 'en', load('en')],
  ['French without a model', 'fr', null],
  ['English without a model', 'en', null],
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
