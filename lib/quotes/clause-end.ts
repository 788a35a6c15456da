import { quotedWithin } from './complements';
import { W } from './lexicon';
import { isComma, isPunctuation } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading } from './reading';

/** Where the clause that begins at `from` ends: before a further cue, a closing attribution or the full stop. */
export function clauseEnd(reading: Reading, from: number, end: number): number {
  let last = end;
  while (last > from && isPunctuation(itemAt(reading, last - 1)) && itemAt(reading, last - 1).word !== ')') last--;
  for (let k = from + 1; k < last; k++) {
    const item = itemAt(reading, k);
    if (item.word === ';') return k;
    if (item.word === ':' && itemAt(reading, k + 1).segment >= 0 && k + 2 >= last - 1) return k;
    const paused = pauseAt(reading, k);
    if (paused >= 0 && opensOtherCue(reading, k + 1)) return paused;
    const joins = item.flags & W.conjunction || isOf(reading, k, 'adversatives');
    if (joins && coordinatesCue(reading, k + 1, last)) return beforeComma(reading, k);
    if ((joins || isComma(item)) && opensOtherSpeaker(reading, k + 1, last)) return beforeComma(reading, k);
  }
  return last;
}

function beforeComma(reading: Reading, k: number): number {
  return isComma(itemAt(reading, k - 1)) ? k - 1 : k;
}

/** Where an object with quoted words in it ends: with the clause, or at the first pause after the quoted words. */
export function objectEnd(reading: Reading, from: number, end: number): number {
  const last = clauseEnd(reading, from, end);
  let quoted = -1;
  for (let k = from; k < last; k++) {
    const item = itemAt(reading, k);
    if (item.segment >= 0) quoted = k;
    else if (quoted >= 0 && item.flags & W.conjunction && startsNextClause(reading, k + 1)) break;
  }
  if (quoted < 0) return last;
  if (endsInComma(reading, quoted)) return quoted + 1;
  for (let k = quoted + 1; k < last; k++) {
    const { word, flags } = itemAt(reading, k);
    if (word === ',' || dashes.has(word)) return k;
    if (flags & W.subordinator && !(flags & W.relative)) return k;
    if (flags & W.conjunction && startsNextClause(reading, k + 1)) return k;
  }
  return last;
}

/** Where what stands before a pause at item `k` ends, or -1: at a comma, or behind “late,” */
export function pauseAt(reading: Reading, k: number): number {
  if (isComma(itemAt(reading, k))) return k;
  return endsInComma(reading, k) ? k + 1 : -1;
}

/** Quoted words with the pause behind them inside the marks. */
function endsInComma(reading: Reading, k: number): boolean {
  const segment = reading.segments[itemAt(reading, k).segment];
  return segment !== undefined && reading.text.charAt(segment.content[1] - 1) === ',';
}

/** "… and threatened to", "… but he". */
function startsNextClause(reading: Reading, k: number): boolean {
  const { flags, form, word, capital } = itemAt(reading, k);
  const ending = reading.lexicon.language.pastEnding;
  return (
    Boolean(flags & W.pronoun) || (ending !== null && !capital && (word.endsWith(ending) || form?.finite === true))
  );
}

const dashes = new Set(['–', '—', '―', '--']);

/** ", soulignant que", ", selon X", ", a-t-il ajouté". */
function opensOtherCue(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  if (item.form?.presentParticiple && item.mention === undefined) return true;
  if (item.flags & W.sourceStart) return true;
  if (item.flags & W.preposition) {
    const next = itemAt(reading, k + 1);
    const { form } = next.flags & W.complementPreposition ? itemAt(reading, k + 2) : next;
    return Boolean(form?.infinitive || form?.presentParticiple);
  }
  return Boolean(item.flags & W.auxiliary) && reading.lexicon.cliticSubjects.has(itemAt(reading, k + 1).word);
}

/** "et Anne Morel, présidente du conseil, estime que": another speaks. */
function opensOtherSpeaker(reading: Reading, from: number, end: number): boolean {
  const first = itemAt(reading, from);
  if (first.mention === undefined && first.flags & W.pronoun && !isComma(itemAt(reading, from - 1)))
    return coordinatesCue(reading, from + 1, end);
  if (first.mention?.entity.type !== 'PER') return false;
  for (let k = from + 1; k < Math.min(end, from + 16); k++) {
    const { form, mention, flags } = itemAt(reading, k);
    if (flags & W.complementizer) return false;
    if (mention !== undefined || form === undefined || form.verb.strength === 'quote') continue;
    const next = itemAt(reading, k + 1);
    if (form.presentParticiple) return quotedWithin(reading, k + 1, end, true) >= 0;
    return (form.finite || form.pastParticiple) && (next.segment >= 0 || Boolean(next.flags & W.complementizer));
  }
  return false;
}

/** "et ajoute que", "et a promis de « … »", "but added that": the same source goes on. */
function coordinatesCue(reading: Reading, from: number, end: number): boolean {
  let k = from;
  while (itemAt(reading, k).flags & (W.clitic | W.adverb) && k < from + 3) k++;
  if (itemAt(reading, k).flags & W.auxiliary) k++;
  while (itemAt(reading, k).flags & W.adverb && k < from + 5) k++;
  const { form, mention } = itemAt(reading, k);
  if (form === undefined || mention !== undefined || form.verb.strength === 'quote') return false;
  if (!(form.finite || form.pastParticiple || form.presentParticiple)) return false;
  const next = itemAt(reading, k + 1);
  // "e insistió en que": the preposition of the verb stands before the conjunction.
  const prepared = next.flags & W.preposition && itemAt(reading, k + 2).flags & W.complementizer;
  if (next.segment >= 0 || next.flags & W.complementizer || prepared || form.presentParticiple) return true;
  if (!reading.lexicon.language.bareComplement || next.flags & W.complementPreposition) return false;
  return form.verb.strength === 'say' || quotedWithin(reading, k + 1, end, true) >= 0;
}

export function trimmed(reading: Reading, range: Range): Range {
  let [start, end] = range;
  const isEdge = (k: number) => {
    const item = itemAt(reading, k);
    return (
      item.segment < 0 &&
      isPunctuation(item) &&
      item.word !== ')' &&
      item.word !== '(' &&
      item.word !== '[' &&
      item.word !== ']'
    );
  };
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return [start, end];
}
