import { lightVerbsWith, W } from './lexicon';
import { isComma, isPunctuation } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading } from './reading';
import { groupOf, lightGroup, type VerbGroup } from './verb-groups';

/** How far apart the two halves of a verb may stand. */
const furthestTail = 24;

/**
 * The group that begins at item `i` and whose halves stand apart: "teilte die Polizei am Freitag mit", "hat der
 * Minister in Berlin gesagt"; or whose auxiliary stands behind, "gesagt hat"; null where there is none.
 */
export function splitVerbAt(reading: Reading, i: number, end: number): VerbGroup | null {
  return separated(reading, i, end) ?? (reading.lexicon.language.verbFinal ? finalVerb(reading, i, end) : null);
}

function separated(reading: Reading, i: number, end: number): VerbGroup | null {
  const { word, flags } = itemAt(reading, i);
  if (!(flags & W.lightVerb)) return null;
  for (const light of lightVerbsWith(reading.lexicon.language, word)) {
    if (!light.apart) continue;
    const tail = findTail(reading, i, end, (k) => {
      const last = k + light.after.length;
      const matches = light.after.every((part, n) => itemAt(reading, k + n).word === part);
      return matches && endsClause(reading, last, end) ? [k, last] : null;
    });
    if (tail === null) continue;
    const { strength, after } = light;
    const verb = { lemma: [...after, word].join(' '), strength, finite: [] };
    return { ...groupOf(reading, [i, i + 1], verb, 'finite'), tail };
  }
  return null;
}

function finalVerb(reading: Reading, i: number, end: number): VerbGroup | null {
  const { flags, form } = itemAt(reading, i);
  if (form?.pastParticiple && itemAt(reading, i + 1).flags & W.auxiliary && endsClause(reading, i + 2, end)) {
    return groupOf(reading, [i, i + 2], form.verb, moodBy(reading, i + 1));
  }
  if (!(flags & W.auxiliary)) return null;
  let found: VerbGroup | null = null;
  findTail(reading, i, end, (k) => {
    const light = lightGroup(reading, k, k, end);
    const item = itemAt(reading, k);
    if (light !== null && endsClause(reading, light.range[1], end)) {
      found = { ...light, range: [i, i + 1], tail: light.range };
    } else if (item.form?.pastParticiple && item.mention === undefined && endsClause(reading, k + 1, end)) {
      found = { ...groupOf(reading, [i, i + 1], item.form.verb, moodBy(reading, i)), tail: [k, k + 1] };
    }
    return found?.tail ?? null;
  });
  return found;
}

function moodBy(reading: Reading, auxiliary: number): VerbGroup['mood'] {
  return itemAt(reading, auxiliary).flags & W.copula ? 'passive' : 'finite';
}

/** The first tail in the clause of item `i`, behind it. */
function findTail(reading: Reading, i: number, end: number, tailAt: (k: number) => Range | null): Range | null {
  let quoted = false;
  for (let k = i + 1; k < Math.min(end, i + furthestTail); k++) {
    const item = itemAt(reading, k);
    if (item.word === ':' || item.word === ';' || (quoted && isComma(item))) return null;
    quoted ||= item.segment >= 0;
    if (item.flags & W.complementizer && isComma(itemAt(reading, k - 1))) return null;
    const tail = tailAt(k);
    if (tail !== null) return tail;
  }
  return null;
}

function endsClause(reading: Reading, k: number, end: number): boolean {
  const item = itemAt(reading, k);
  if (k >= end || isPunctuation(item) || item.segment >= 0) return true;
  return (
    Boolean(item.flags & (W.conjunction | W.complementizer | W.preposition)) ||
    isOf(reading, k, 'reportingConjunctions')
  );
}
