import { readFileSync } from 'node:fs';
import { beginLabel, insideLabel } from '../../lib/entities/labels';
import type { EntityType } from '../../lib/model/entity';
import type { Span } from '../../lib/model/span';
import { findSentences } from '../../lib/text/sentences';
import { type Tokens, tokenFrom, tokenize } from '../../lib/text/tokens';

/** A text with every name in it, as the corpora have it. */
export interface GoldText {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

export interface LabelledText {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** By token. */
  readonly labels: Uint8Array;
}

export function readGold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldText);
}

/** Names that do not lie on token borders (0.3 % at most, in compounds) are left unlabelled, as the tagger cannot find them. */
export function labelText(gold: GoldText): LabelledText {
  const tokens = tokenize(gold.text);
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, type } of gold.entities) {
    const first = tokenFrom(tokens, start);
    const last = tokenFrom(tokens, end - 1);
    if (tokens.starts[first] !== start || tokens.ends[last] !== end) continue;
    labels.fill(insideLabel(type), first, last + 1);
    labels[first] = beginLabel(type);
  }
  return { tokens, sentences: findSentences(tokens), labels };
}
