import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features';
import { readWords } from './document-words';
import { type FeatureTable, rowOf } from './feature-table';
import { LABEL_COUNT, OUTSIDE } from './labels';
import { type Mention, mentionsOf } from './mentions';
import type { EntityModel } from './model';
import { LONGEST_SENTENCE, REACH, SentenceWords } from './sentence-words';
import { Viterbi } from './viterbi';
import { formFeatures, identityFeatures } from './word-features';
import { WordTable } from './word-table';

const ROLES = 2 * REACH + 1;
/** Numbers that the features of one word add up to: `LABEL_COUNT` for each of its neighbours. */
const WORD_SCORES = ROLES * LABEL_COUNT;

/** Any numbers with half their bits set. */
const SALT = Int32Array.of(0x2c9277b5, 0x6a09e667, 0x1f83d9ab, 0x510e527f, 0x3c6ef372);

/** What a word's feature becomes for the word `distance` to its left. */
export function featureAt(feature: number, distance: number): number {
  return Math.imul(feature ^ (SALT[distance + REACH] ?? 0), 0x9e3779b1);
}

/**
 * Gives every token the label that makes the whole sentence most likely: a linear-chain CRF. What the features of a
 * word add to the scores of its neighbours is summed up once and kept from text to text; only words near a capital are
 * scored at all. All in whole numbers, steps of the weights as they are stored.
 */
export class Tagger {
  private readonly table: WordTable;
  private readonly sentence = new SentenceWords();
  private readonly labels = new Uint8Array(LONGEST_SENTENCE);
  private readonly context = new Int32Array(MOST_CONTEXT_FEATURES);
  private readonly scores = new Int32Array(LONGEST_SENTENCE * LABEL_COUNT);
  private readonly viterbi: Viterbi;
  /** By number of a word: its scores, and whether they are known yet. */
  private wordScores = new Int32Array(2048 * WORD_SCORES);
  private scored = new Uint8Array(2048);

  constructor(private readonly model: EntityModel) {
    this.table = new WordTable(model.lexicon);
    this.viterbi = new Viterbi(model.transitions, model.header.scale, LONGEST_SENTENCE);
  }

  /** The names of a text, in order, as its words give them away. */
  findMentions(tokens: Tokens, sentences: readonly Span[]): Mention[] {
    const { sentence, table } = this;
    if (table.isFull) this.forget();
    const numbers = table.numbersOf(tokens);
    const inText = readWords(tokens, sentences, numbers, table);
    const mentions: Mention[] = [];
    let first = 0;
    for (const [, end] of sentences) {
      while (first < tokens.count && (tokens.ends[first] ?? 0) <= end) {
        sentence.read(tokens, first, end, numbers, table, inText);
        if (sentence.finish(this.model.lexicon)) mentionsOf(this.tag(), first, mentions);
        first += sentence.count;
      }
    }
    return mentions;
  }

  private forget(): void {
    this.table.clear();
    this.scored.fill(0);
  }

  private tag(): Uint8Array {
    const { count, near } = this.sentence;
    const labels = this.labels.subarray(0, count).fill(OUTSIDE);
    for (let index = 0; index < count; ) {
      const from = index;
      while (index < count && near[index + REACH] === 1) index += 1;
      if (index > from) {
        for (let word = from; word < index; word += 1) this.score(word);
        this.viterbi.decode(this.scores, from, index, labels);
      }
      index += 1;
    }
    return labels;
  }

  private score(index: number): void {
    const { scores, context, sentence } = this;
    const { features } = this.model;
    const row = index * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) scores[row + label] = 0;
    const count = contextFeatures(sentence, index, context);
    for (let feature = 0; feature < count; feature += 1) {
      const from = rowOf(features, context[feature] ?? 0);
      if (from >= 0) addWeights(scores, row, features.rows, from);
    }
    const last = Math.min(sentence.count, index + REACH + 1);
    for (let word = Math.max(0, index - REACH); word < last; word += 1) {
      const number = sentence.numbers[word] ?? 0;
      if (this.scored[number] !== 1) this.sumUp(number);
      addScores(scores, row, this.wordScores, number * WORD_SCORES + (word - index + REACH) * LABEL_COUNT);
    }
  }

  private sumUp(number: number): void {
    while (number >= this.scored.length) this.grow();
    const { features, lexicon } = this.model;
    const scores = this.wordScores;
    const row = number * WORD_SCORES;
    scores.fill(0, row, row + WORD_SCORES);
    const facts = this.table.factsOf(number);
    const add = (feature: number, reach: number): void => {
      for (let distance = -reach; distance <= reach; distance += 1) {
        const from = rowOf(features, featureAt(feature, distance));
        if (from >= 0) addWeights(scores, row + (distance + REACH) * LABEL_COUNT, features.rows, from);
      }
    };
    identityFeatures(facts, lexicon, add);
    formFeatures(facts, lexicon, add);
    this.scored[number] = 1;
  }

  private grow(): void {
    const scores = new Int32Array(this.wordScores.length * 2);
    scores.set(this.wordScores);
    this.wordScores = scores;
    const scored = new Uint8Array(this.scored.length * 2);
    scored.set(this.scored);
    this.scored = scored;
  }
}

function addWeights(scores: Int32Array, row: number, weights: FeatureTable['rows'], from: number): void {
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[row + label] = (scores[row + label] ?? 0) + (weights[from + label] ?? 0);
}

function addScores(scores: Int32Array, row: number, words: Int32Array, from: number): void {
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[row + label] = (scores[row + label] ?? 0) + (words[from + label] ?? 0);
}
