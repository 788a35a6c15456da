import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from '../../lib/entities/labels';

const L = LABEL_COUNT;

const ALLOWED = Uint8Array.from({ length: L * L }, (_, index) => (mayFollow(Math.floor(index / L), index % L) ? 1 : 0));

export interface Expectation {
  /** Probability of each label of each token. */
  readonly marginals: Float64Array;
  /** Expected minus true counts of transitions; the last row is the beginning of a sentence. */
  readonly pairs: Float64Array;
  /** Negative logarithm of the probability of the true labels. */
  readonly likelihood: number;
}

/** Probabilities by the scaled forward-backward algorithm. What does not open a sentence follows a word outside names. */
export function forwardBackward(
  scores: Float64Array,
  count: number,
  transitions: Float32Array,
  labels: Uint8Array,
  opens: boolean,
): Expectation {
  const steps = Float64Array.from({ length: L * L }, (_, index) =>
    ALLOWED[index] ? Math.exp(transitions[index] ?? 0) : 0,
  );
  const before = (opens ? L : OUTSIDE) * L;
  const { values, shift } = exponentials(scores, count, transitions, before);
  const forward = new Float64Array(count * L);
  const scales = new Float64Array(count);
  let total = shift;
  for (let token = 0; token < count; token += 1) {
    total += Math.log(forwardStep(forward, values, steps, scales, token));
  }
  const backward = new Float64Array(count * L).fill(1, (count - 1) * L);
  const pairs = new Float64Array((L + 1) * L);
  for (let token = count - 2; token >= 0; token -= 1)
    backwardStep(forward, backward, values, steps, scales, token, pairs);
  const marginals = forward.map((value, index) => value * (backward[index] ?? 0));
  for (let label = 0; label < L; label += 1)
    pairs[before + label] = (pairs[before + label] ?? 0) + (isInside(label) ? 0 : (marginals[label] ?? 0));
  return { marginals, pairs, likelihood: total - subtractGold(scores, transitions, labels, pairs, before) };
}

/** exp of the scores, each token's largest taken out (its sum is `shift`); the beginning's transitions go into the first. */
function exponentials(scores: Float64Array, count: number, transitions: Float32Array, before: number) {
  const values = new Float64Array(count * L);
  let shift = 0;
  for (let token = 0; token < count; token += 1) {
    const row = token * L;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label += 1) most = Math.max(most, scores[row + label] ?? 0);
    shift += most;
    for (let label = 0; label < L; label += 1) values[row + label] = Math.exp((scores[row + label] ?? 0) - most);
  }
  for (let label = 0; label < L; label += 1)
    values[label] = isInside(label) ? 0 : (values[label] ?? 0) * Math.exp(transitions[before + label] ?? 0);
  return { values, shift };
}

function forwardStep(
  forward: Float64Array,
  values: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  token: number,
) {
  const row = token * L;
  let sum = 0;
  for (let label = 0; label < L; label += 1) {
    let reached = token === 0 ? 1 : 0;
    if (token > 0) {
      for (let previous = 0; previous < L; previous += 1)
        reached += (forward[row - L + previous] ?? 0) * (steps[previous * L + label] ?? 0);
    }
    const value = reached * (values[row + label] ?? 0);
    forward[row + label] = value;
    sum += value;
  }
  for (let label = 0; label < L; label += 1) forward[row + label] = (forward[row + label] ?? 0) / sum;
  scales[token] = sum;
  return sum;
}

function backwardStep(
  forward: Float64Array,
  backward: Float64Array,
  values: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  token: number,
  pairs: Float64Array,
): void {
  const row = token * L;
  const scale = scales[token + 1] ?? 1;
  for (let label = 0; label < L; label += 1) {
    let sum = 0;
    const reached = forward[row + label] ?? 0;
    for (let next = 0; next < L; next += 1) {
      const step =
        ((steps[label * L + next] ?? 0) * (values[row + L + next] ?? 0) * (backward[row + L + next] ?? 0)) / scale;
      sum += step;
      pairs[label * L + next] = (pairs[label * L + next] ?? 0) + reached * step;
    }
    backward[row + label] = sum;
  }
}

/** Takes the true transitions from `pairs`; returns the score of the true labels. */
function subtractGold(
  scores: Float64Array,
  transitions: Float32Array,
  labels: Uint8Array,
  pairs: Float64Array,
  before: number,
): number {
  let score = 0;
  let previous = before / L;
  for (let token = 0; token < labels.length; token += 1) {
    const label = labels[token] ?? 0;
    const step = previous * L + label;
    score += (scores[token * L + label] ?? 0) + (transitions[step] ?? 0);
    pairs[step] = (pairs[step] ?? 0) - 1;
    previous = label;
  }
  return score;
}
