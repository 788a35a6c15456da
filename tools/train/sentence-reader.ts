import { contextFeatures, describeSentence, MOST_CONTEXT_FEATURES } from '../../lib/entities/context-features';
import { readDocument } from '../../lib/entities/document-words';
import type { Lexicon } from '../../lib/entities/lexicon';
import { bucketOf, REACH } from '../../lib/entities/tagger';
import { describeWord, type WordFacts } from '../../lib/entities/word-features';
import type { LabelledText } from './gold';

/** A sentence as the trainer sees it: buckets of weights. Those of words are shared, those of the context its own. */
export interface TrainingSentence {
  readonly words: readonly WordBuckets[];
  readonly context: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** By distance + REACH: the buckets of the features of a word that far away. */
type WordBuckets = readonly Int32Array[];

/** Turns labelled texts into buckets. */
export class SentenceReader {
  private readonly facts = new Map<string, WordFacts>();
  private readonly buckets = new Map<WordFacts, WordBuckets>();
  private readonly out = new Int32Array(MOST_CONTEXT_FEATURES);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly bits: number,
  ) {}

  read(text: LabelledText, weight: number): TrainingSentence[] {
    const document = readDocument(text.tokens, text.sentences, (word) => this.describe(word));
    return document.words.map((words, index) => {
      const facts = words.map((word) => this.describe(word));
      const sentence = describeSentence(facts, document.written, this.lexicon);
      const first = document.firsts[index] ?? 0;
      const context = facts.map((_, token) => {
        const count = contextFeatures(sentence, token, this.out);
        return this.out.slice(0, count).map((feature) => bucketOf(feature, null, this.bits));
      });
      const labels = text.labels.slice(first, first + words.length);
      return { words: facts.map((word) => this.bucketsOf(word)), context, labels, weight };
    });
  }

  private describe(word: string): WordFacts {
    let facts = this.facts.get(word);
    if (!facts) {
      facts = describeWord(word, this.lexicon);
      this.facts.set(word, facts);
    }
    return facts;
  }

  private bucketsOf(word: WordFacts): WordBuckets {
    let buckets = this.buckets.get(word);
    if (!buckets) {
      buckets = Array.from({ length: 2 * REACH + 1 }, (_, role) => {
        const distance = role - REACH;
        const near = word.features.filter((_, index) => (word.reaches[index] ?? 0) >= Math.abs(distance));
        return near.map((feature) => bucketOf(feature, distance, this.bits));
      });
      this.buckets.set(word, buckets);
    }
    return buckets;
  }
}
