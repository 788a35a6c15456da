import type { EntityId } from './entity';
import { type Span, wordsAt } from './span';

/**
 * - `direct`: somebody's words between quotation marks;
 * - `mixed`: a reported clause with quoted pieces in it;
 * - `indirect`: a reported clause without quoted words.
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** A piece of speech that the text attributes to somebody. All spans are into the article's text. */
export interface Quote {
  readonly type: QuoteType;
  /**
   * What was said, in text order; never empty. `direct`: without the marks; `mixed` and `indirect`: the whole
   * reported clause. More than one piece only where foreign words stand inside.
   */
  readonly content: readonly Span[];
  /** The quoted pieces inside a `mixed` quote, without their marks; empty otherwise. */
  readonly fragments: readonly Span[];
  /** The words that say it is speech ("a déclaré", "according to"); null for a quote that continues another. */
  readonly cue: readonly Span[] | null;
  /** The noun phrase or pronoun that names the speaker, as written; null where the text names none. */
  readonly source: Span | null;
  /** The resolved name, else the description as written; null where the text names nobody. */
  readonly speaker: string | null;
  /** The entity that `speaker` is, where it is one. */
  readonly speakerId: EntityId | null;
  /** In what capacity the speaker speaks, as written ("porte-parole du Kremlin"). */
  readonly role: string | null;
  /** Who passed the words on ("selon l'agence TASS"). */
  readonly via: string | null;
  /** Carries on the quote before it, with no cue of its own. */
  readonly continued: boolean;
  /** Of a pull-quote or other repetition: where the content of the quote begins whose words it has. */
  readonly repeats?: Span;
  /** From 0 to 1: how sure the finder is that this is speech and of its speaker. */
  readonly confidence: number;
}

/** Quotes without the repetitions among them: what is counted and listed. */
export function isDistinct({ repeats }: Quote): boolean {
  return repeats === undefined;
}

/** What was said, as it stands in the article's text, pieces joined as `annotatedText` joins them. */
export function quoteWords(text: string, { content }: Pick<Quote, 'content'>): string {
  return wordsAt(text, content);
}
