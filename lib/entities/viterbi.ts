import { isInside, LABEL_COUNT, OUTSIDE } from './labels';

/** Scores are whole steps of the stored weights; transitions are kept to a sixteenth of a step. */
const FINENESS = 16;
const IMPOSSIBLE = -0x40000000;

/** Finds the most likely labels of a row of words. */
export class Viterbi {
  /** From row to column; the last row is the beginning of a sentence. */
  private readonly steps: Int32Array;
  private readonly back: Uint8Array;
  private best = new Int32Array(LABEL_COUNT);
  private next = new Int32Array(LABEL_COUNT);

  /** For at most `most` words; a stored weight times `scale` is of the kind of `transitions`. */
  constructor(transitions: Float32Array, scale: number, most: number) {
    this.steps = Int32Array.from(transitions, (weight) => Math.round((weight * FINENESS) / scale));
    this.back = new Uint8Array(most * LABEL_COUNT);
  }

  /**
   * Writes the labels of words `[from, to)` whose scores stand in `scores`, a row a word. The word before them, if
   * there is one, is in no name.
   */
  decode(scores: Int32Array, from: number, to: number, labels: Uint8Array): void {
    const before = from === 0 ? LABEL_COUNT : OUTSIDE;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      this.best[label] = isInside(label)
        ? IMPOSSIBLE
        : (scores[from * LABEL_COUNT + label] ?? 0) * FINENESS + (this.steps[before * LABEL_COUNT + label] ?? 0);
    for (let index = from + 1; index < to; index += 1) this.advance(scores, index * LABEL_COUNT);
    let label = bestLabel(this.best);
    for (let index = to - 1; index >= from; index -= 1) {
      labels[index] = label;
      label = this.back[index * LABEL_COUNT + label] ?? 0;
    }
  }

  /** The best way to each label of the word at `row`. */
  private advance(scores: Int32Array, row: number): void {
    const { steps, best, next, back } = this;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const inside = isInside(label);
      const first = inside ? label - 1 : 0;
      const last = inside ? label : LABEL_COUNT - 1;
      let most = (best[first] ?? 0) + (steps[first * LABEL_COUNT + label] ?? 0);
      let from = first;
      for (let previous = first + 1; previous <= last; previous += 1) {
        const score = (best[previous] ?? 0) + (steps[previous * LABEL_COUNT + label] ?? 0);
        if (score > most) {
          most = score;
          from = previous;
        }
      }
      next[label] = most + (scores[row + label] ?? 0) * FINENESS;
      back[row + label] = from;
    }
    this.best = next;
    this.next = best;
  }
}

function bestLabel(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}
