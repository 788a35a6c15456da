import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import { parseEntityModel } from '../../../lib/entities/model';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

interface GoldArticle {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; name?: string }[];
  readonly ignore_entities?: readonly (readonly [number, number])[];
}

/** Articles never trained on, with every name in them. */
describe.each([
  ['fr', 'kim-en-russie'],
  ['en', 'ferry-inquiry'],
] as const)('%s article %s', (lang, article) => {
  const gold = JSON.parse(readFileSync(`test/fixtures/quotes/${article}.${lang}.gold.json`, 'utf8')) as GoldArticle;
  const parsed = parseEntityModel(readFileSync(`public/models/${lang}.bin`));
  if (!parsed.ok) throw new Error(parsed.error.code);
  const tokens = tokenize(gold.text);
  const entities = findEntities(tokens, findSentences(tokens), lang, parsed.value);
  const ignored = new Set((gold.ignore_entities ?? []).map(String));
  const found = entities.flatMap(({ type, mentions }) => mentions.map((span) => ({ span: String(span), type })));
  const expected = new Map(gold.entities.map(({ start, end, type }) => [`${start},${end}`, type]));

  it('has its names found, span and type, with F at least 0.85', () => {
    const counted = found.filter(({ span }) => expected.has(span) || !ignored.has(span));
    const right = counted.filter(({ span, type }) => expected.get(span) === type).length;
    expect((2 * right) / (counted.length + expected.size)).toBeGreaterThanOrEqual(0.85);
  });

  it('has each entity named once', () => {
    const names = new Map<string, Set<string>>();
    for (const { start, end, name = '' } of gold.entities) {
      const entity = entities.find(({ mentions }) => mentions.some(([s, e]) => s === start && e === end));
      if (entity) names.set(name, (names.get(name) ?? new Set()).add(entity.id));
    }
    expect([...names].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});
