import type { Span } from '../../lib/model/span';
import type { Random } from '../train/random';

/** An article after an edit, and where a passage of it is now: null where it is gone. */
export interface EditedText {
  readonly text: string;
  readonly span: Span | null;
}

/** Changes an article in or around a passage, as newspapers do. `words` are words of other articles. */
export type TextEdit = (text: string, passage: Span, random: Random, words: readonly string[]) => EditedText;

/** Units on both sides that "surroundings" means: more than what is stored of them. */
const around = 60;

export const textEdits: Readonly<Record<string, TextEdit>> = {
  'passage deleted': (text, [start, end]) => ({ text: text.slice(0, start) + text.slice(end), span: null }),

  'one typo': (text, passage, random) => inPassage(text, passage, (words) => mistype(words, random)),

  '10 % of words replaced': (text, passage, random, words) =>
    inPassage(text, passage, (passageText) => replaceWords(passageText, 0.1, random, words)),

  'surroundings replaced': (text, [start, end], random, words) => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, end + around);
    const before = `${text.slice(0, from)}${filler(start - from, random, words)} `;
    const after = ` ${filler(to - end, random, words)}${text.slice(to)}`;
    return { text: before + text.slice(start, end) + after, span: [before.length, before.length + end - start] };
  },

  'paragraph moved': (text, [start, end]) => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const to = newline === -1 ? text.length : newline;
    const rest = text.slice(0, from) + text.slice(to + 1);
    const isLate = from > rest.length / 2;
    const moved = isLate ? `${text.slice(from, to)}\n${rest}` : `${rest}\n${text.slice(from, to)}`;
    const shift = (isLate ? 0 : rest.length + 1) - from;
    return { text: moved, span: [start + shift, end + shift] };
  },

  'marks restyled': (text, passage) => everywhere(text, passage, restyle),

  'rewritten around': (text, [start, end], random, words) => {
    const rewrite = (part: string) =>
      part
        .split(/(?<=[.\n])/)
        .map((sentence) => (random.next() < 0.5 ? replaceWords(sentence, 0.2, random, words) : sentence))
        .join('');
    const before = rewrite(text.slice(0, start));
    const edited = before + text.slice(start, end) + rewrite(text.slice(end));
    return { text: edited, span: [before.length, before.length + end - start] };
  },
};

function inPassage(text: string, [start, end]: Span, change: (passage: string) => string): EditedText {
  const changed = change(text.slice(start, end));
  return { text: text.slice(0, start) + changed + text.slice(end), span: [start, start + changed.length] };
}

function everywhere(text: string, [start, end]: Span, change: (part: string) => string): EditedText {
  const before = change(text.slice(0, start));
  const passage = change(text.slice(start, end));
  return { text: before + passage + change(text.slice(end)), span: [before.length, before.length + passage.length] };
}

function restyle(text: string): string {
  return text
    .replace(/[«“]\s*/g, '"')
    .replace(/\s*[»”]/g, '"')
    .replaceAll('’', "'");
}

/** One unit replaced, left out or put in. */
function mistype(text: string, random: Random): string {
  const at = below(random, text.length);
  const letter = String.fromCharCode(97 + below(random, 26));
  const kind = below(random, 3);
  return text.slice(0, at) + (kind === 1 ? '' : letter) + text.slice(kind === 2 ? at : at + 1);
}

function replaceWords(text: string, share: number, random: Random, words: readonly string[]): string {
  const parts = text.split(/(\s+)/);
  const places = [...parts.keys()].filter((place) => /\S/.test(parts[place] ?? ''));
  for (let count = Math.max(1, Math.round(places.length * share)); count > 0; count--) {
    parts[places[below(random, places.length)] ?? 0] = words[below(random, words.length)] ?? '';
  }
  return parts.join('');
}

function filler(length: number, random: Random, words: readonly string[]): string {
  let text = '';
  while (text.length < length) text += `${words[below(random, words.length)] ?? ''} `;
  return text.slice(0, length);
}

/** A whole number from 0 to below `limit`. */
export function below(random: Random, limit: number): number {
  return Math.floor(random.next() * limit);
}
