import type { Block, BlockKind } from '../model/article';
import { TextMap } from './text-map';

/**
 * White space as HTML collapses it; a no-break space (U+00A0, U+202F) is a character like any other. Soft hyphens,
 * zero-width spaces and byte order marks are seen by nobody and would split words, so they are left out of the text.
 */
const solid = /[^\t\n\f\r \u00AD\u200B\uFEFF]+(?: [^\t\n\f\r \u00AD\u200B\uFEFF]+)*/g;
const whiteSpace = /[\t\n\f\r ]/;
/** A sentence that ends here, quotation marks and brackets closed. */
const sentenceEnd = /[.!?…:;。！？][\s"'’”»›)\]\u00A0\u202F]*$/u;
const longestSentenceEnd = 8;

interface Run {
  readonly node: Text;
  readonly start: number;
  end: number;
  readonly nodeStart: number;
  readonly detached: boolean;
}

interface Space {
  readonly node: Text;
  readonly offset: number;
  readonly detached: boolean;
}

/** Puts an article's text together, block by block, and remembers where each unit of it stands. */
export class TextBuilder {
  readonly blocks: Block[] = [];
  /** Whether what is written stands in a link. */
  inLink = false;
  /** The texts of the blocks. The block being written is apart: asking for its text would copy all before it. */
  readonly #blockTexts: string[] = [];
  readonly #runs: Run[] = [];
  #block = '';
  /** Where the block being written begins, in the text and in the runs. */
  #blockStart = 0;
  #blockRuns = 0;
  #linkedLength = 0;
  /** The last units written. */
  #tail = '';
  /** The white space to write if more text follows in the block. */
  #space: Space | 'line-break' | null = null;
  #detached = true;

  /** Of the text so far. */
  get length(): number {
    return this.#blockStart + this.#block.length;
  }

  /** The text of the block being written. */
  get blockText(): string {
    return this.#block;
  }

  /** How much of the block being written stands in links. */
  get linkedLength(): number {
    return this.#linkedLength;
  }

  /** Writes a node's text, or the part `[from, to)` of it. */
  append(node: Text, from = 0, to = node.length): void {
    const data = node.data.slice(0, to);
    let read = from;
    solid.lastIndex = from;
    for (let match = solid.exec(data); match; match = solid.exec(data)) {
      this.#skip(node, data, read, match.index);
      this.#writeSpace();
      read = match.index + match[0].length;
      this.#write(node, match.index, match[0]);
    }
    this.#skip(node, data, read, data.length);
  }

  /** A forced line break: a space, if text follows. */
  breakLine(): void {
    if (this.#block !== '') this.#space = 'line-break';
  }

  /**
   * Whether a forced line break here ends the block: it does where a sentence ends (old sites have no other
   * paragraphs) and where it follows another. Elsewhere (a verse, an address) the sentence goes on.
   */
  get breakEndsBlock(): boolean {
    return this.#space === 'line-break' || sentenceEnd.test(this.#tail);
  }

  /** Something that is not article text stands here: no range may run across it. */
  detach(): void {
    this.#detached = true;
  }

  /** Ends the block being written; a block without text is none. */
  endBlock(kind: BlockKind): void {
    if (this.#block !== '') {
      this.blocks.push({ kind, span: [this.#blockStart, this.length] });
      this.#blockTexts.push(this.#block);
    }
    this.#openBlock();
  }

  /** Takes back the block being written. */
  dropBlock(): void {
    this.#runs.length = this.#blockRuns;
    this.#openBlock();
  }

  /** Takes back the last block that was ended. */
  dropLastBlock(): void {
    const block = this.blocks.pop();
    if (!block) return;
    this.#blockTexts.pop();
    while ((this.#runs.at(-1)?.start ?? -1) >= block.span[0]) this.#runs.pop();
    this.#openBlock();
  }

  /** The text and its map. The block being written must have been ended. */
  finish(): { readonly text: string; readonly map: TextMap } {
    const runs = this.#runs;
    const map = new TextMap({
      nodes: runs.map((run) => run.node),
      starts: Int32Array.from(runs, (run) => run.start),
      ends: Int32Array.from(runs, (run) => run.end),
      nodeStarts: Int32Array.from(runs, (run) => run.nodeStart),
      detached: Uint8Array.from(runs, (run) => Number(run.detached)),
    });
    return { text: this.#blockTexts.join('\n'), map };
  }

  #openBlock(): void {
    const last = this.blocks.at(-1);
    this.#block = '';
    this.#blockStart = last ? last.span[1] + 1 : 0;
    this.#blockRuns = this.#runs.length;
    this.#linkedLength = 0;
    this.#tail = '';
    this.#space = null;
    this.#detached = true;
  }

  /** Passes over `[from, to)`, which has no text in it, keeping the first white space in mind. */
  #skip(node: Text, data: string, from: number, to: number): void {
    if (from === to || this.#space !== null || this.#block === '') return;
    const offset = data.slice(from, to).search(whiteSpace);
    if (offset === -1) return;
    this.#space = { node, offset: from + offset, detached: this.#detached };
    this.#detached = false;
  }

  #writeSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space === 'line-break') this.#block += ' ';
    else if (space !== null) {
      const detached = this.#detached;
      this.#detached = space.detached;
      this.#write(space.node, space.offset, ' ');
      this.#detached = detached;
    }
  }

  #write(node: Text, nodeStart: number, text: string): void {
    const start = this.length;
    const last = this.#runs.at(-1);
    const follows = last?.node === node && last.end === start && last.nodeStart + start - last.start === nodeStart;
    this.#block += text;
    this.#tail = (this.#tail + text.slice(-longestSentenceEnd)).slice(-longestSentenceEnd);
    if (this.inLink) this.#linkedLength += text.length;
    if (last && follows && !this.#detached) last.end = this.length;
    else this.#runs.push({ node, start, end: this.length, nodeStart, detached: this.#detached });
    this.#detached = false;
  }
}
