import type { EntityType } from '../model/entity';
import { CharClass, classAt } from '../text/char-class';
import { type Tokens, tokenText } from '../text/tokens';
import type { Mention } from './mentions';

/**
 * Makes a text agree with itself: a name found once is found everywhere it is written alike, and has everywhere the
 * type that most of its mentions have.
 */
export function agreeInDocument(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  const names = countNames(tokens, mentions);
  const retyped = mentions.map((mention) => {
    const type = names.get(wordsOf(tokens, mention.first, mention.last))?.type ?? mention.type;
    return type === mention.type ? mention : { ...mention, type };
  });
  return addUntagged(tokens, retyped, names);
}

interface NameCount {
  /** The type most of its mentions have; null where none stands out. */
  type: EntityType | null;
  readonly counts: Map<EntityType, number>;
  total: number;
}

function countNames(tokens: Tokens, mentions: readonly Mention[]): Map<string, NameCount> {
  const names = new Map<string, NameCount>();
  for (const { first, last, type } of mentions) {
    const words = wordsOf(tokens, first, last);
    const name = names.get(words) ?? { type: null, counts: new Map(), total: 0 };
    name.counts.set(type, (name.counts.get(type) ?? 0) + 1);
    name.total += 1;
    names.set(words, name);
  }
  for (const name of names.values()) {
    for (const [type, count] of name.counts) if (count * 2 > name.total) name.type = type;
  }
  addSurnames(tokens, mentions, names);
  return names;
}

/**
 * The last word of a full name is that person's where it stands alone, unless it is mostly a place, or a word that the
 * text also writes small: the `Un` of `Kim Jong Un` begins many a sentence.
 */
function addSurnames(tokens: Tokens, mentions: readonly Mention[], names: Map<string, NameCount>): void {
  const small = smallWords(tokens, mentions);
  for (const { first, last, type } of mentions) {
    if (type !== 'PER' || first === last || !isCapitalised(tokens, last)) continue;
    if (small.has(tokenText(tokens, last).toLowerCase())) continue;
    const surname = wordsOf(tokens, last, last);
    const known = names.get(surname);
    if (!known) names.set(surname, { type: 'PER', counts: new Map(), total: 0 });
    else if (known.type !== 'LOC') known.type = 'PER';
  }
}

/** Of the last words of the persons, those that the text also writes small, in lower case. */
function smallWords(tokens: Tokens, mentions: readonly Mention[]): Set<string> {
  const asked = new Set<string>();
  const lengths = new Set<number>();
  for (const { first, last, type } of mentions) {
    if (type !== 'PER' || first === last) continue;
    asked.add(tokenText(tokens, last).toLowerCase());
    lengths.add((tokens.ends[last] ?? 0) - (tokens.starts[last] ?? 0));
  }
  const small = new Set<string>();
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    if (!lengths.has((tokens.ends[token] ?? 0) - start) || isCapitalised(tokens, token)) continue;
    const word = tokenText(tokens, token);
    if (asked.has(word)) small.add(word);
  }
  return small;
}

const LONGEST_NAME = 12;

/** Finds the names again among the tokens that are in no mention. */
function addUntagged(tokens: Tokens, mentions: readonly Mention[], names: ReadonlyMap<string, NameCount>): Mention[] {
  const lengths = lengthsByFirstWord(tokens, mentions);
  const all: Mention[] = [];
  let next = 0;
  for (let token = 0; token < tokens.count; ) {
    const mention = mentions[next];
    if (mention && token >= mention.first) {
      next += 1;
      const whole = wholeName(tokens, mention, mentions[next]?.first ?? tokens.count, lengths, names);
      all.push(whole);
      token = whole.last + 1;
      continue;
    }
    const limit = mention ? mention.first : tokens.count;
    const found = findKnown(tokens, token, limit, lengths, names);
    if (found) all.push(found);
    token = found ? found.last + 1 : token + 1;
  }
  return all;
}

/** A mention that was cut short of the longer name it begins, as others have it: `Kim Jong | Un`. */
function wholeName(
  tokens: Tokens,
  mention: Mention,
  limit: number,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
  names: ReadonlyMap<string, NameCount>,
): Mention {
  const longest = findKnown(tokens, mention.first, limit, lengths, names);
  return longest !== null && longest.last > mention.last && longest.type === mention.type ? longest : mention;
}

/** How many tokens the names that begin with a word have. */
function lengthsByFirstWord(tokens: Tokens, mentions: readonly Mention[]): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>();
  const add = (word: string, length: number): void => {
    lengths.set(word, (lengths.get(word) ?? new Set()).add(length));
  };
  for (const { first, last, type } of mentions) {
    if (last - first < LONGEST_NAME) add(tokenText(tokens, first), last - first + 1);
    if (type === 'PER') add(tokenText(tokens, last), 1);
  }
  return lengths;
}

function findKnown(
  tokens: Tokens,
  token: number,
  limit: number,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
  names: ReadonlyMap<string, NameCount>,
): Mention | null {
  if (!isCapitalised(tokens, token)) return null;
  const possible = lengths.get(tokenText(tokens, token));
  if (!possible) return null;
  for (const length of [...possible].sort((a, b) => b - a)) {
    const last = token + length - 1;
    if (last >= limit) continue;
    const name = names.get(wordsOf(tokens, token, last));
    if (name?.type) return { first: token, last, type: name.type };
  }
  return null;
}

function isCapitalised(tokens: Tokens, index: number): boolean {
  return classAt(tokens.text, tokens.starts[index] ?? -1) === CharClass.upper;
}

function wordsOf(tokens: Tokens, first: number, last: number): string {
  let words = '';
  for (let index = first; index <= last; index += 1) words += `${tokenText(tokens, index)} `;
  return words;
}
