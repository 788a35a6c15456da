import type { Span } from '../model/span';
import { countBelow } from './ascending';
import { foldedCharacters } from './folded-characters';

/**
 * A text as it reads, whatever its typography: white space is one space, quotation marks, apostrophes and dashes are
 * the typewriter's, ligatures are letters, what is invisible is gone, letters are composed (NFC). Spaces just inside
 * guillemets are gone too, so that « mot », “mot” and "mot" are one.
 */
export interface NormalForm {
  readonly text: string;
  /** The source of a span of `text`; empty only if the span is. */
  toSource(span: Span): Span;
  /** The smallest span of `text` that holds all that a span of the source became. */
  toNormal(span: Span): Span;
}

// Soft hyphen, zero-width and directional marks, joiners, variation selectors, byte order mark.
const invisible = '\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const blank = `[\\s${invisible}]`;
const folded = [...foldedCharacters.keys()].join('');
const notAfterWord = '(?<![\\p{L}\\p{M}\\p{N}])';
const notBeforeWord = '(?![\\p{L}\\p{N}])';
const blanks = `${blank}{2,}|[^\\S ]|[${invisible}]`;
const guillemets = `${blank}*[»›]${notBeforeWord}|${notAfterWord}[«‹]${blank}*`;

const cluster = `[^\\s${invisible}](?:[${invisible}]*[\\p{M}\\u1160-\\u11FF](?<![${invisible}]))+`;

/** Whatever may change in a text without combining marks. */
const changing = new RegExp(`${guillemets}|${blanks}|[${folded}]`, 'gu');
/**
 * The same in any text: letters with their combining marks (for Hangul: the parts of a syllable), and single ones that
 * are written with another code point in NFC, of which there are none below U+0340.
 */
const composing = new RegExp(`${guillemets}|${blanks}|${cluster}|[${folded}]|[^\\0-\\u033F]`, 'gu');
const invisibles = new RegExp(`[${invisible}]`, 'gu');
const marks = /\p{M}/u;

export function normalForm(source: string): NormalForm {
  const isComposed = !marks.test(source) && source.normalize('NFC') === source;
  // Between two changed pieces source and normal text are the same, unit by unit.
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  const normalStarts: number[] = [];
  const normalEnds: number[] = [];
  const parts: string[] = [];
  let copied = 0;
  let length = 0;
  for (const match of source.matchAll(isComposed ? changing : composing)) {
    const [piece] = match;
    const normal = fold(piece);
    if (normal === piece) continue;
    parts.push(source.slice(copied, match.index), normal);
    length += match.index - copied;
    copied = match.index + piece.length;
    sourceStarts.push(match.index);
    sourceEnds.push(copied);
    normalStarts.push(length);
    length += normal.length;
    normalEnds.push(length);
  }
  parts.push(source.slice(copied));
  const toSource = offsetMap(normalStarts, normalEnds, sourceStarts, sourceEnds);
  const toNormal = offsetMap(sourceStarts, sourceEnds, normalStarts, normalEnds);
  return { text: parts.join(''), toSource, toNormal };
}

function fold(piece: string): string {
  const visible = piece.replace(invisibles, '');
  if (visible === '') return '';
  const trimmed = visible.trim();
  if (trimmed === '') return ' ';
  const letters = Array.from(trimmed.normalize('NFC'), (character) => foldedCharacters.get(character) ?? character);
  return letters.join('').normalize('NFC');
}

/** Maps spans from one side to the other over the changed pieces; a span that cuts a piece takes all of it. */
function offsetMap(
  fromStarts: readonly number[],
  fromEnds: readonly number[],
  toStarts: readonly number[],
  toEnds: readonly number[],
): (span: Span) => Span {
  const start = (offset: number): number => {
    const piece = countBelow(fromStarts, offset + 1) - 1;
    const end = fromEnds[piece] ?? 0;
    return offset < end ? (toStarts[piece] ?? 0) : (toEnds[piece] ?? 0) + offset - end;
  };
  const end = (offset: number): number => {
    const piece = countBelow(fromStarts, offset) - 1;
    const pieceEnd = fromEnds[piece] ?? 0;
    return (toEnds[piece] ?? 0) + Math.max(0, offset - pieceEnd);
  };
  return ([from, to]) => {
    const mapped = start(from);
    return [mapped, from === to ? mapped : Math.max(mapped, end(to))];
  };
}
