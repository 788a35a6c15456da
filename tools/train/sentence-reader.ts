import { contextFeatures, IDENTITY_CONTEXT_FEATURES, MOST_CONTEXT_FEATURES } from '../../lib/entities/context-features';
import { readWords } from '../../lib/entities/document-words';
import type { Lexicon } from '../../lib/entities/lexicon';
import { REACH, SentenceWords } from '../../lib/entities/sentence-words';
import { featureAt } from '../../lib/entities/tagger';
import { formFeatures, identityFeatures, type WordFacts } from '../../lib/entities/word-features';
import { WordTable } from '../../lib/entities/word-table';
import type { LabelledText } from './gold';

/** Features in a row, hashed. The first `identity` of them say which word it is. */
export interface FeatureList {
  features: Int32Array;
  identity: number;
}

/** A run of words near capitals, as the trainer sees it. The lists of words are shared, those of the context their own. */
export interface TrainingStretch {
  /** Whether it begins a sentence; else the word before it is in no name. */
  readonly opens: boolean;
  /** By word: its context's features, then those of the words around it and its own, from the left. */
  readonly lists: readonly (readonly FeatureList[])[];
  /** Which of the lists are of the word itself. */
  readonly own: readonly number[];
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** Turns labelled texts into features. */
export class SentenceReader {
  private readonly table: WordTable;
  private readonly words = new Map<string, readonly FeatureList[]>();
  private readonly sentence = new SentenceWords();
  private readonly out = new Int32Array(MOST_CONTEXT_FEATURES);

  constructor(private readonly lexicon: Lexicon) {
    this.table = new WordTable(lexicon);
  }

  read({ tokens, sentences, labels }: LabelledText, weight: number): TrainingStretch[] {
    const numbers = this.table.numbersOf(tokens);
    const inText = readWords(tokens, sentences, numbers, this.table);
    const stretches: TrainingStretch[] = [];
    let first = 0;
    for (const [, end] of sentences) {
      while (first < tokens.count && (tokens.ends[first] ?? 0) <= end) {
        this.sentence.read(tokens, first, end, numbers, this.table, inText);
        const next = first + this.sentence.count;
        if (this.sentence.finish(this.lexicon)) this.readStretches(labels.subarray(first, next), weight, stretches);
        first = next;
      }
    }
    return stretches;
  }

  private readStretches(labels: Uint8Array, weight: number, stretches: TrainingStretch[]): void {
    const { near, count } = this.sentence;
    const facts = Array.from(this.sentence.numbers.subarray(0, count), (number) => this.table.factsOf(number));
    for (let index = 0; index < count; index += 1) {
      const from = index;
      while (index < count && near[index + REACH] === 1) index += 1;
      if (index === from) continue;
      const lists: FeatureList[][] = [];
      const own: number[] = [];
      for (let word = from; word < index; word += 1) {
        const around = facts.slice(Math.max(0, word - REACH), word + REACH + 1);
        const first = Math.max(0, word - REACH) - word + REACH;
        own.push(1 + Math.min(word, REACH));
        lists.push([
          this.contextOf(word),
          ...around.map((other, place) => this.listsOf(other)[first + place] ?? NOTHING),
        ]);
      }
      stretches.push({ opens: from === 0, lists, own, labels: labels.slice(from, index), weight });
    }
  }

  private contextOf(index: number): FeatureList {
    const count = contextFeatures(this.sentence, index, this.out);
    return { features: this.out.slice(0, count), identity: IDENTITY_CONTEXT_FEATURES };
  }

  /** By distance to the word they count for, from the word `REACH` after it to the one `REACH` before. */
  private listsOf(word: WordFacts): readonly FeatureList[] {
    let lists = this.words.get(word.word);
    if (!lists) {
      lists = Array.from({ length: 2 * REACH + 1 }, (_, role): FeatureList => {
        const features: number[] = [];
        const add = (feature: number, reach: number): void => {
          if (Math.abs(role - REACH) <= reach) features.push(featureAt(feature, role - REACH));
        };
        identityFeatures(word, this.lexicon, add);
        const identity = features.length;
        formFeatures(word, this.lexicon, add);
        return { features: Int32Array.from(features), identity };
      });
      this.words.set(word.word, lists);
    }
    return lists;
  }
}

const NOTHING: FeatureList = { features: new Int32Array(0), identity: 0 };
