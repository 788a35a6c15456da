import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languageFor } from '../../../lib/languages/languages';
import type { LanguageCode } from '../../../lib/model/analysis';
import type { Entity, EntityType } from '../../../lib/model/entity';
import type { Quote } from '../../../lib/model/quote';
import type { Span } from '../../../lib/model/span';
import { findQuotes } from '../../../lib/quotes/find-quotes';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

interface GoldQuote {
  readonly type: Quote['type'];
  readonly content: readonly Span[];
  readonly fragments?: readonly Span[];
  readonly speaker: string | null;
}

/** An article with its quotes and names as people marked them. */
export interface GoldArticle {
  readonly lang: LanguageCode;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: EntityType;
    readonly name: string;
  }[];
}

export function goldArticle(name: string): GoldArticle {
  const file = path.join(import.meta.dirname, '../../fixtures/quotes', `${name}.gold.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function entitiesOf(article: GoldArticle): Entity[] {
  const names = [...new Set(article.entities.map(({ name }) => name))];
  return names.map((name, k) => {
    const mentions = article.entities.filter((mention) => mention.name === name);
    return {
      id: `e${k + 1}`,
      type: mentions[0]?.type ?? 'MISC',
      name,
      mentions: mentions.map(({ start, end }): Span => [start, end]),
      aliases: [],
    };
  });
}

export function quotesOf(text: string, lang: LanguageCode, entities: readonly Entity[] = []): readonly Quote[] {
  const tokens = tokenize(text);
  return findQuotes(tokens, findSentences(tokens), languageFor(lang), entities);
}

/** Every quoted piece with its speaker: what a reader sees between marks, and whom it is given to. */
export function saidBy(
  text: string,
  quotes: readonly (Pick<Quote, 'type' | 'content' | 'speaker'> & { readonly fragments?: readonly Span[] })[],
): string[] {
  return quotes.flatMap(({ type, content, fragments, speaker }) =>
    (type === 'direct' ? content : (fragments ?? [])).map(([start, end]) => `${speaker}: ${text.slice(start, end)}`),
  );
}

/** Entities for a test: each name, and a person's last name alone, wherever it stands. */
export function namedIn(text: string, people: readonly string[] = [], bodies: readonly string[] = []): Entity[] {
  return [...people, ...bodies].map((name, k): Entity => {
    const person = k < people.length;
    const mentions: Span[] = [];
    const last = name.split(' ').at(-1) ?? name;
    for (const form of person ? [name, last] : [name]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (!mentions.some(([start, end]) => start <= at && at < end)) mentions.push([at, at + form.length]);
      }
    }
    mentions.sort((a, b) => a[0] - b[0]);
    return { id: `e${k + 1}`, type: person ? 'PER' : 'ORG', name, mentions, aliases: [] };
  });
}
