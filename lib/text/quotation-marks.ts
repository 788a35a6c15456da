import type { Span } from '../model/span';

/** A stretch of text between quotation marks. */
export interface QuotedSegment {
  /** The opening mark; empty where it was missing and has been supplied. */
  readonly open: Span;
  /** The closing mark; empty where it was missing and has been supplied. */
  readonly close: Span;
  /** Between the marks, without white space at its edges. Never empty. */
  readonly content: Span;
  /** How many segments it stands in. */
  readonly depth: number;
  /** Carries on the segment before it, which its paragraph left open. */
  readonly continues: boolean;
}

/** Which closing marks answer an opening one. Swedish and Finnish use one mark on both sides. */
const closersOf: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '“': '”"“',
  '”': '”',
  '„': '“”"„',
  '"': '"”',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  "'": "'’",
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
};

const opensByNature = new Set('«“„‘‚‹「『');
const closesByNature = new Set('»”’›」』');
const isSingle = new Set("‘’‚'");
/** Tags left over in the text are stepped over whole. Two apostrophes or grave accents are how typewriters and TeX write a double mark. */
const marks = /<\/?[a-z][^<>\n]*>|''|``|[«»“”„"‘’‚'‹›「」『』\n]/gu;

/** Speech within speech goes no deeper; older openers are debris. The bound keeps the search for a partner short. */
const deepest = 6;

/** A speech whose paragraphs have marks at its two ends alone has no more of them than this between. */
const mostParagraphs = 12;

const innerSpace = /[\u00a0\u202f\u2009]/u;
const blank = /\s/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;
const opensBracket = /[([{/—–¿¡«“„‘‚‹「『"'-]/u;
const endsPhrase = /[.,;:!?…)\]}»”’›」』"'—–-]/u;
const sentenceEnd = /[.!?…]["”»’)\]]*\s/gu;

type Direction = 'open' | 'close' | 'either' | 'none';

/**
 * The stretches between quotation marks, in text order, nested ones after the one around them. Marks are read by their
 * neighbours, since most characters open in one country and close in another; their nature decides what
 * neighbours leave open. A mark without a partner affects its paragraph alone. Linear in the length of the text.
 */
export function findQuotedSegments(text: string): QuotedSegment[] {
  const scan = new Scan(text);
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '\n') scan.endBlock(match.index);
    else if (match[0].charAt(0) !== '<')
      scan.mark({ char: match[0].length === 2 ? '"' : match[0], at: match.index, length: match[0].length });
  }
  scan.endBlock(text.length);
  return nested(scan.segments);
}

/**
 * In text order, each with its depth: which is known only once unclosed marks have been given their end. Of two that
 * cross, which only supplied ends can make them do, the later one goes.
 */
function nested(found: readonly Pair[]): QuotedSegment[] {
  const ends: number[] = [];
  return [...found]
    .sort((a, b) => a.open[0] - b.open[0] || b.close[1] - a.close[1])
    .flatMap((segment) => {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= segment.open[0]) ends.pop();
      if (ends.length > 0 && (ends.at(-1) ?? 0) < segment.close[1]) return [];
      ends.push(segment.close[1]);
      return [{ ...segment, depth: ends.length - 1 }];
    });
}

type Pair = Omit<QuotedSegment, 'depth'>;

interface Mark {
  readonly char: string;
  readonly at: number;
  readonly length: number;
}

interface Opener extends Mark {
  readonly continues: boolean;
  /** A possessive plural or elision that may have been the closing mark after all. */
  fallback: number | null;
}

class Scan {
  readonly segments: Pair[] = [];
  private readonly stack: Opener[] = [];
  private blockStart = 0;
  /** The mark that a block before left open: a paragraph of one speech opens with it again. */
  private carried: string | null = null;
  /** Blocks without marks since then: more of that speech, if a closing mark comes first in the next. */
  private pending: Span[] = [];
  private seenInBlock = 0;

  constructor(private readonly text: string) {}

  mark(mark: Mark): void {
    const { char, at } = mark;
    if (this.isApostrophe(mark)) return;
    const first = this.seenInBlock++ === 0 && this.text.slice(this.blockStart, at).trim() === '';
    if (first && this.carried !== null && (char === this.carried || (char === '»' && this.carried === '«'))) {
      this.push({ ...mark, char: char === '»' ? '«' : char }, true);
      return;
    }
    const direction = this.direction(mark);
    if (direction === 'none') return;
    if (direction === 'open') this.push(mark, false);
    else if (direction === 'close' || this.partner(char) >= 0) this.close(mark);
    else if (!closesByNature.has(char)) this.push(mark, false);
  }

  endBlock(end: number): void {
    const empty = this.text.slice(this.blockStart, end).trim() === '';
    const unmarked = this.carried !== null && this.seenInBlock === 0 && this.pending.length < mostParagraphs;
    if (!empty && unmarked) this.pending.push([this.blockStart, end]);
    if (!(empty || unmarked)) this.closeBlock(end);
    this.blockStart = end + 1;
    this.seenInBlock = 0;
  }

  private closeBlock(end: number): void {
    let carried: string | null = null;
    const limit = this.segments.length;
    while (this.stack.length > 0) {
      const opener = this.stack.pop();
      if (opener === undefined) break;
      if (opener.fallback !== null) this.add(opener, [opener.fallback, opener.fallback + 1]);
      else if (!isSingle.has(opener.char) && opener.char !== '"') {
        const close = this.recoveredEnd(opener, end, limit);
        if (close === end) carried = opener.char;
        this.add(opener, [close, close]);
      } else if (opener.char === '"' && this.stack.length === 0 && this.opensBlock(opener)) {
        carried = opener.char;
        this.add(opener, [end, end]);
      }
    }
    this.carried = carried;
    this.pending = [];
  }

  /** Inside a word: no mark at all. */
  private isApostrophe({ char, at }: Mark): boolean {
    if (!isSingle.has(char)) return false;
    return wordCharacter.test(this.text.charAt(at - 1)) && wordCharacter.test(this.text.charAt(at + 1));
  }

  private opensBlock(opener: Opener): boolean {
    return this.text.slice(this.blockStart, opener.at).trim() === '';
  }

  /** An unclosed quotation runs to the end of its paragraph, but not over the next one that is whole. */
  private recoveredEnd(opener: Opener, blockEnd: number, limit: number): number {
    let before: number | null = null;
    for (let k = limit - 1; k >= 0; k--) {
      const segment = this.segments[k];
      if (segment === undefined || segment.open[0] <= opener.at) break;
      if (segment.open[1] === segment.open[0]) continue;
      const sameKind = this.text[segment.open[0]] === opener.char;
      if (!sameKind) continue;
      before = segment.open[0];
    }
    if (before === null) return blockEnd;
    let last = before;
    for (const match of this.text.slice(opener.at, before).matchAll(sentenceEnd)) last = opener.at + match.index + 1;
    return last;
  }
  private push(mark: Mark, continues: boolean): void {
    if (this.stack.length === deepest) this.stack.shift();
    this.stack.push({ ...mark, continues, fallback: null });
  }

  /** Index in the stack of the opener that `char` may close, or -1. */
  private partner(char: string): number {
    for (let k = this.stack.length - 1; k >= 0; k--) {
      const opener = this.stack[k];
      if (opener !== undefined && closersOf[opener.char]?.includes(char)) return k;
    }
    return -1;
  }

  private close(mark: Mark): void {
    const { char, at } = mark;
    const k = this.partner(char);
    const opener = this.stack[k];
    if (opener === undefined) {
      this.supplyOpener(mark);
      return;
    }
    if (isSingle.has(char) && this.maybeApostrophe(at)) {
      opener.fallback = at;
      return;
    }
    this.stack.length = k;
    this.add(opener, [at, at + mark.length]);
  }

  /** A closing mark that is the first of its paragraph closes what the paragraph before, or nothing, has opened. */
  private supplyOpener({ char, at, length }: Mark): void {
    const straight = char === '"' && this.carried !== '"';
    if (isSingle.has(char) || straight || this.seenInBlock > 1 || at === this.blockStart) return;
    for (const [start, end] of this.pending) {
      this.add({ char, at: start, length: 0, continues: true, fallback: null }, [end, end]);
    }
    this.pending = [];
    const opener = {
      char: char === '»' ? '«' : '“',
      at: this.blockStart,
      length: 0,
      continues: this.carried !== null,
      fallback: null,
    };
    this.add(opener, [at, at + length]);
  }

  /** "rock ’n’ roll": one letter between single marks is elision. */
  private add(opener: Opener, close: Span): void {
    const open: Span = [opener.at, opener.at + opener.length];
    let start = open[1];
    let end = close[0];
    while (start < end && blank.test(this.text.charAt(start))) start++;
    while (end > start && blank.test(this.text.charAt(end - 1))) end--;
    const elision = isSingle.has(opener.char) && end - start === 1;
    if (start === end || elision) return;
    this.segments.push({ open, close, content: [start, end], continues: opener.continues });
  }

  /** "the workers’ rights": a possessive plural inside single quotation marks, unless nothing else closes them. */
  private maybeApostrophe(at: number): boolean {
    return /s/iu.test(this.text.charAt(at - 1)) && /^\s\p{Ll}/u.test(this.text.slice(at + 1, at + 3));
  }

  private direction({ char, at, length }: Mark): Direction {
    const before = at === 0 ? '\n' : this.text.charAt(at - 1);
    const after = this.text.charAt(at + length) || '\n';
    if (this.isOtherUse(char, before, after)) return 'none';
    const spaceInside = this.byInnerSpace(before, after, char);
    if (spaceInside !== null) return spaceInside;
    const free = blank.test(before) || opensBracket.test(before) || this.afterElision(at);
    const bound = blank.test(after) || endsPhrase.test(after);
    if (free && !bound) return isSingle.has(char) && !wordCharacter.test(after) ? 'either' : 'open';
    if (bound && !free) return 'close';
    return this.byNature(char);
  }

  private byNature(char: string): Direction {
    if (isSingle.has(char)) return 'none';
    if (opensByNature.has(char)) return 'open';
    return closesByNature.has(char) ? 'close' : 'either';
  }

  /** Apostrophes, inches, minutes, years ("’90s"), attributes of leftover markup. */
  private isOtherUse(char: string, before: string, after: string): boolean {
    if (char === '"' && before === '=') return true;
    if ((char === '"' || char === "'") && digit.test(before) && this.partner(char) < 0) return true;
    return (char === '’' || char === "'") && digit.test(after);
  }

  /**
   * French sets a no-break space inside its marks; whatever the mark, that side is the inner one, unless a word touches
   * the other.
   */
  private byInnerSpace(before: string, after: string, char: string): Direction | null {
    if (isSingle.has(char)) return null;
    const left = innerSpace.test(before);
    const right = innerSpace.test(after);
    if (left === right) return null;
    if (right && closesByNature.has(char)) return null;
    if (left && (opensByNature.has(char) || wordCharacter.test(after))) return null;
    return right ? 'open' : 'close';
  }

  /** "l’« accord »", "qu'“ils”": the apostrophe of an elision leaves the next word free. */
  private afterElision(at: number): boolean {
    const before = this.text.charAt(at - 1);
    return (before === '’' || before === "'") && wordCharacter.test(this.text.charAt(at - 2));
  }
}
