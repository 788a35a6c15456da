import type { Attribution } from './attributions';
import { W } from './lexicon';
import { isComma, isPunctuation, startsNounPhrase } from './noun-phrases';
import { itemAt, type Range, type Reading, type Sentence } from './reading';

/** A name, a role and an occasion are not more words than this. */
const longestSignature = 16;

const dashes = new Set(['-', '–', '—', '―', '--']);

/**
 * Adds the quotations that are signed: “…” — Jane Doe, in one paragraph or with the name in a paragraph of its own; and
 * the post without marks whose author's handle follows.
 */
export function withSignatures(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const taken = new Set(attributions.flatMap(({ content }) => content.map(([from]) => from)));
  const signed: Attribution[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const attribution = signedBy(reading, sentence, index);
    if (attribution?.content.every(([from]) => !taken.has(from))) signed.push(attribution);
  }
  return [...attributions, ...signed];
}

function signedBy(reading: Reading, sentence: Sentence, index: number): Attribution | null {
  const [start, end] = sentence.range;
  const post = postDash(reading, sentence);
  const dash = post < 0 ? start : post;
  if (!dashes.has(itemAt(reading, dash).word) || reading.sentences[index + 1]?.block === sentence.block) return null;
  const source = signature(reading, dash + 1, end);
  if (source === null) return null;
  const content = post < 0 ? quotedBefore(reading, index, source) : [postOf(reading, index, dash)];
  return content.length === 0 ? null : { content, cue: [], source, via: null, lemma: '', tie: 'colon' };
}

/** The name that opens the signature, to its first pause; null where what follows the dash is a sentence. */
function signature(reading: Reading, from: number, end: number): Range | null {
  if (end - from > longestSignature || !startsNounPhrase(reading, from)) return null;
  if (itemAt(reading, from).mention === undefined && !itemAt(reading, from).capital) return null;
  let to = from;
  while (to < end && !isPause(reading, to)) {
    const { flags, form, mention, segment } = itemAt(reading, to);
    if (segment >= 0 || (mention === undefined && (form?.finite || flags & (W.auxiliary | W.pronoun)))) return null;
    to++;
  }
  return to > from ? [from, to] : null;
}

function isPause(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  return isComma(item) || item.word === '(' || (isPunctuation(item) && item.word !== '-' && item.word !== '’');
}

/** The quoted sentences of the paragraph that the signature ends, or of the one before a person's name. */
function quotedBefore(reading: Reading, index: number, source: Range): Range[] {
  const signatureBlock = reading.sentences[index]?.block ?? 0;
  const above = reading.sentences[index - 1];
  if (above === undefined) return [];
  const apart = above.block !== signatureBlock;
  if (apart && itemAt(reading, source[0]).mention?.entity.type !== 'PER' && !roleIn(reading, source)) return [];
  const content: Range[] = [];
  for (let k = index - 1; reading.sentences[k]?.block === above.block; k--) {
    const range = reading.sentences[k]?.range ?? [0, 0];
    for (let j = range[1] - 1; j >= range[0]; j--) {
      const item = itemAt(reading, j);
      if (item.segment >= 0) content.unshift([j, j + 1]);
      else if (!isPunctuation(item)) return [];
    }
  }
  return content;
}

function roleIn(reading: Reading, [from, to]: Range): boolean {
  for (let k = from; k < to; k++) if (itemAt(reading, k).flags & (W.role | W.honorific)) return true;
  return false;
}

/** The dash before "Jane Doe (@janedoe) July 5, 2016", or -1. */
function postDash(reading: Reading, { range }: Sentence): number {
  for (let k = range[1] - 1; k > Math.max(range[0], range[1] - longestSignature); k--) {
    if (itemAt(reading, k).word !== '@' || itemAt(reading, k - 1).word !== '(') continue;
    for (let j = k - 2; j >= range[0] && k - j < longestSignature; j--) {
      if (dashes.has(itemAt(reading, j).word)) return j;
    }
  }
  return -1;
}

/** The post from the head of its paragraph to the dash. */
function postOf(reading: Reading, index: number, dash: number): Range {
  const { block } = reading.sentences[index] ?? { block: -1 };
  let first = index;
  while (reading.sentences[first - 1]?.block === block) first--;
  return [reading.sentences[first]?.range[0] ?? dash, dash];
}
