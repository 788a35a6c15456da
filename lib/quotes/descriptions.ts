import type { Entity } from '../model/entity';
import type { Introduction, Introductions } from './introductions';
import type { Reading } from './reading';

/** Below this, a guess is not shown as a name: the reader sees the words of the text. */
export const leastCertain = 0.5;

/** A title borne by more people than this says nothing of who is meant. */
const mostIntroductions = 32;

interface Match {
  readonly entity: Entity;
  readonly certainty: number;
}

/**
 * Whom the text has introduced by these words (the head first): "dirigeant nord-coréen". Where nobody bears the very
 * title, a kindred one counts if more than the title agrees ("le dirigeant américain" for "le président des États-Unis").
 */
export function whoIs(
  reading: Reading,
  introductions: Introductions,
  words: readonly string[],
  at: number,
): Match | null {
  const [head = '', ...rest] = words;
  const own =
    bestOf(reading, introductions.byHead.get(head) ?? [], rest, at) ?? bearerOf(reading, introductions, words, at);
  if (own !== null || rest.length === 0) return own;
  const kindred = reading.lexicon.language.kindredRoles.filter((group) => group.includes(head)).flat();
  const others = kindred.flatMap((other) => introductions.byHead.get(other)?.slice(-mostIntroductions) ?? []);
  const match = bestOf(reading, others, rest, at);
  return match === null ? null : { ...match, certainty: Math.min(match.certainty, 0.7) };
}

/** Who bears the same office by another title: "le chef de l'État" for "le président français Jean Roux". */
function bearerOf(reading: Reading, introductions: Introductions, words: readonly string[], at: number): Match | null {
  for (const office of reading.lexicon.language.offices) {
    const titles = office.map((title) => title.split(' '));
    const borne = titles.find((title) => title.every((word) => words.includes(word)));
    if (borne === undefined) continue;
    const rest = words.filter((word) => !borne.includes(word));
    const others = titles.flatMap((title) =>
      (introductions.byHead.get(title[0] ?? '') ?? [])
        .slice(-mostIntroductions)
        .filter((one) => bears(reading, one, title)),
    );
    const match = bestOf(reading, others, rest, at);
    if (match !== null) return match;
  }
  return null;
}

/** The title, with nothing but a country beside it: "président français", not "président du sénat". */
function bears(reading: Reading, { words }: Introduction, title: readonly string[]): boolean {
  const { demonyms } = reading.lexicon.language;
  const places = Object.values(demonyms);
  const others = words.filter((word) => !title.includes(word));
  return (
    title.every((word) => words.includes(word)) && others.every((word) => word in demonyms || places.includes(word))
  );
}

function bestOf(reading: Reading, all: readonly Introduction[], rest: readonly string[], at: number): Match | null {
  const candidates = all.slice(-mostIntroductions);
  let best: Introduction | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const introduction of candidates) {
    const known = rest.filter((word) => agrees(reading, word, introduction)).length;
    const comparable = Math.min(rest.length, introduction.words.length - 1);
    if (rest.length > 0 && (known === 0 || known * 2 < comparable)) continue;
    const score = (2 * known - rest.length) * 2 + (introduction.at < at ? 1 : 0);
    if (score >= bestScore) best = introduction;
    bestScore = Math.max(score, bestScore);
  }
  if (best === null) return null;
  const certainty = certaintyOf(reading, rest, best, candidates);
  return certainty < leastCertain ? null : { entity: best.entity, certainty };
}

function certaintyOf(
  reading: Reading,
  rest: readonly string[],
  best: Introduction,
  candidates: readonly Introduction[],
): number {
  if (rest.length > 0 && rest.every((word) => agrees(reading, word, best))) return 0.9;
  if (candidates.every((candidate) => candidate.entity === best.entity)) return 0.75;
  return rest.length === 0 ? 0.6 : 0.4;
}

/** The same word, or "russe" for "Russie". */
function agrees(reading: Reading, word: string, introduction: Introduction): boolean {
  if (introduction.words.includes(word)) return true;
  const place = reading.lexicon.language.demonyms[word];
  return place !== undefined && introduction.role.toLowerCase().includes(place);
}
