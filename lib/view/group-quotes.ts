import type { EntityId } from '../model/entity';
import { isDistinct, type Quote } from '../model/quote';
import { foldName } from './fold-name';

/** A quote and its place in `Analysis.quotes`, by which it is kept. */
export interface IndexedQuote {
  readonly index: number;
  readonly quote: Quote;
}

/** What one speaker said, in text order. */
export interface SpeakerGroup {
  /** Unique among the groups of an article. */
  readonly key: string;
  /** Null for what the text attributes to nobody. */
  readonly speaker: string | null;
  readonly speakerId: EntityId | null;
  /** The first capacity the text gives, as written. */
  readonly role: string | null;
  readonly quotes: readonly IndexedQuote[];
}

/** Quotes by speaker, in order of their first quote; what nobody is named for comes last. Repetitions are left out. */
export function groupQuotes(quotes: readonly Quote[]): readonly SpeakerGroup[] {
  const groups = new Map<string, { speaker: string | null; speakerId: EntityId | null; quotes: IndexedQuote[] }>();
  for (const [index, quote] of quotes.entries()) {
    if (!isDistinct(quote)) continue;
    const key = speakerKey(quote);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { speaker: quote.speaker, speakerId: quote.speakerId, quotes: [{ index, quote }] });
    } else {
      group.quotes.push({ index, quote });
    }
  }
  const unattributed = groups.get(nobody);
  if (unattributed !== undefined) {
    groups.delete(nobody);
    groups.set(nobody, unattributed);
  }
  return [...groups].map(([key, group]) => ({ key, ...group, role: firstRole(group.quotes) }));
}

const nobody = 'nobody';

function speakerKey({ speaker, speakerId }: Quote): string {
  if (speakerId !== null) return speakerId;
  return speaker === null ? nobody : `name:${foldName(speaker)}`;
}

function firstRole(quotes: readonly IndexedQuote[]): string | null {
  return quotes.find(({ quote }) => quote.role !== null)?.quote.role ?? null;
}
