import type { Range } from './reading';

/** What a cue says: these items are the words of that source. */
export interface Attribution {
  /** In text order; trimmed later. */
  content: Range[];
  readonly cue: readonly Range[];
  source: Range | null;
  /** The verb whose subject is left out, to be known from what stands before. */
  readonly dropped?: number;
  via: Range | null;
  readonly lemma: string;
  /** How the content is tied to the cue; the ties differ in how far they can be trusted. */
  readonly tie: Tie;
}

/**
 * - `after`: a clause, an infinitive, a colon or quoted words behind the verb;
 * - `before`: words closed by a reporting clause ("…, a déclaré X");
 * - `object`: a noun phrase, part of it quoted, or announced;
 * - `bare`: a clause without conjunction;
 * - `source`: "selon X";
 * - `colon`: quoted words behind a colon, no verb of speech;
 * - `preceding`: the sentence before, which a cue points back to;
 * - `subject`: quoted words that are a person's predicate ("X « félicite » Y");
 * - `continuation`: carries on the quote before.
 */
export type Tie =
  | 'after'
  | 'before'
  | 'object'
  | 'bare'
  | 'source'
  | 'colon'
  | 'preceding'
  | 'subject'
  | 'continuation';
