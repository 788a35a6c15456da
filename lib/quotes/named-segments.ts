import { isIn, W } from './lexicon';
import { isOf, itemAt, type Reading } from './reading';

/** Whether the words of a segment are a name, not speech: of a work, a programme, or a person's nickname. */
export function isName(reading: Reading, segment: number): boolean {
  const at = reading.segmentItems[segment] ?? 0;
  return isNamed(reading, at) || isTitle(reading, segment, at) || isNickname(reading, segment, at);
}

/** "le film « … »", "surnommé « … »", "her memoir, “Hard Choices”". */
export function isNamed(reading: Reading, at: number): boolean {
  const first = firstOfList(reading, at);
  const pause = itemAt(reading, first - 1).word === ',';
  const { mention, flags } = itemAt(reading, pause ? first - 2 : first - 1);
  return mention === undefined && Boolean(flags & (pause ? W.namingNoun : W.namingNoun | W.namingWord));
}

/** A list of names is short. */
const longestList = 6;

/** "appelés « Liberté », « Égalité » et « Fraternité »" */
function firstOfList(reading: Reading, at: number): number {
  let first = at;
  for (let n = 1; n < longestList && itemAt(reading, first - 2).segment >= 0; n++) {
    const { word, flags } = itemAt(reading, first - 1);
    if (word !== ',' && !(flags & W.conjunction)) break;
    first -= 2;
  }
  return first;
}

/** "CNN’s “New Day”", "on “Meet the Press”", "told “Fox and Friends”": capitals throughout, where a noun would stand. */
function isTitle(reading: Reading, segment: number, at: number): boolean {
  if (reading.lexicon.language.capitalisesNouns) return false;
  const { mention, flags, form } = itemAt(reading, at - 1);
  const owner = isOf(reading, at - 1, 'possessives') ? itemAt(reading, at - 2).mention?.entity.type : 'PER';
  if (owner === 'ORG' && hasCapitals(reading, segment, 1)) return true;
  const governed = mention === undefined && flags & (W.determiner | W.preposition);
  const addressed = form !== undefined && isIn(reading.lexicon, 'addressingVerbs', form.verb.lemma);
  return (owner !== 'PER' || Boolean(governed) || addressed) && hasCapitals(reading, segment, 2);
}

/** Titles are short. */
const longestTitle = 40;
/** Articles and prepositions stay small in a title. */
const smallWord = 3;

function hasCapitals(reading: Reading, segment: number, least: number): boolean {
  const words = wordsOf(reading, segment);
  return words.length >= least && words.every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= smallWord);
}

/** No words of a segment that is longer than a title. */
function wordsOf(reading: Reading, segment: number): string[] {
  const [start, end] = reading.segments[segment]?.content ?? [0, 0];
  return end - start > longestTitle ? [] : reading.text.slice(start, end).split(/\s+/u);
}

/** Robert C. "Bobby" Scott: between two parts of a name. */
function isNickname(reading: Reading, segment: number, at: number): boolean {
  const words = wordsOf(reading, segment);
  if (words.length === 0 || words.length > 2 || !itemAt(reading, at + 1).capital) return false;
  return itemAt(reading, at - 1).mention?.entity.type === 'PER' && words.every((word) => /^\p{Lu}/u.test(word));
}
