// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleReader } from '../../../lib/page/article-reader';
import { DomWalk } from '../../../lib/page/dom-walk';

/** Reads a piece of HTML as article text. */
function read(html: string) {
  document.body.innerHTML = html;
  const reader = new ArticleReader({ title: null, standfirst: null, trusted: new Set(), onlyVisible: true });
  const walk = new DomWalk(document.body, reader);
  while (walk.advance());
  return { ...reader.builder.finish(), blocks: reader.builder.blocks };
}

const texts: readonly [why: string, html: string, text: string][] = [
  ['runs of white space are one space', '<p>a  \n\t b</p>', 'a b'],
  ['edges have none', '<p>\n  a\n</p>', 'a'],
  ['across inline elements too', '<p>a <b> b</b> <i>c </i> </p>', 'a b c'],
  ['no space where there is none', '<p>a<b>b</b>c</p>', 'abc'],
  ['a no-break space is a character', '<p>«\u00A0a\u202F»</p>', '«\u00A0a\u202F»'],
  ['even at an edge', '<p>\u00A0a</p>', '\u00A0a'],
  ['blocks are joined by one newline', '<p>a</p>\n\n<div>b<p>c</p>d</div>', 'a\nb\nc\nd'],
  ['text beside blocks is a block', 'a<p>b</p>c', 'a\nb\nc'],
  ['empty blocks are none', '<p>a</p><p> </p><p>\u00A0</p><p>* * *</p><p>b</p>', 'a\nb'],
  ['a line break in a sentence is a space', '<p>un<br>\n deux</p>', 'un deux'],
  [
    'after a sentence it ends the block',
    '<p>Un.<br>Deux «\u00A0trois.\u00A0»<br/>Quatre</p>',
    'Un.\nDeux «\u00A0trois.\u00A0»\nQuatre',
  ],
  ['two end the block', '<p>un<br> <br>deux</p>', 'un\ndeux'],
  ['never in a heading', '<h2>Quoi ?<br>Rien</h2>', 'Quoi ? Rien'],
  ['line breaks at the edges are nothing', '<p><br>a<br></p>', 'a'],
  ['soft hyphens are left out', '<p>an\u00ADti\u200Bcon\u00AD</p>', 'anticon'],
  ['plain text: an empty line ends a paragraph', '<pre>one\ntwo\n \nthree</pre>', 'one two\nthree'],
  ['lists in lists', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', 'a\nb\nc'],
  ['scripts are no text', '<p>a<script>x</script>b</p>', 'ab'],
  ['characters of two units', '<p>a 😀  😀 b</p>', 'a 😀 😀 b'],
];

describe('the text of a page', () => {
  it.each(texts)('%s', (_why, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('knows the kinds of blocks', () => {
    const { blocks } = read(
      '<h2>a</h2><p>b</p><ul><li>c</li></ul><blockquote><p>d</p></blockquote><figure>x<figcaption>e <span class="credit">f</span></figcaption></figure>',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'item', 'quotation', 'caption']);
  });
});

function ranges(map: ReturnType<typeof read>['map'], start: number, end: number): string[] {
  return map.rangesAt([start, end]).map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

describe('a map of a text', () => {
  it('takes the later node where a range starts, the earlier where one ends', () => {
    const { map } = read('<p>ab<b>cd</b></p><p>ef</p>');
    expect(map.positionAt(2, 'start')?.node.data).toBe('cd');
    expect(map.positionAt(2, 'end')).toMatchObject({ offset: 2, node: { data: 'ab' } });
    expect(map.positionAt(4, 'end')).toMatchObject({ offset: 2, node: { data: 'cd' } });
    expect(map.positionAt(4, 'start')).toMatchObject({ offset: 0, node: { data: 'ef' } });
    expect(map.positionAt(5, 'start')).toMatchObject({ offset: 0, node: { data: 'ef' } });
    expect(map.positionAt(8, 'start')).toBeNull();
  });

  it('covers a span by one range a block', () => {
    const { map } = read('<p>ab<b>cd</b></p><p>ef</p>');
    expect(ranges(map, 1, 6)).toEqual(['bcd', 'e']);
  });

  it('does not run across what is left out', () => {
    const { text, map } = read('<p>one <span class="share">Share</span>two<br>three</p>');
    expect(text).toBe('one two three');
    expect(ranges(map, 0, text.length)).toEqual(['one ', 'twothree']);
  });

  it('has no range for the newline between blocks', () => {
    expect(read('<p>a</p><p>b</p>').map.rangesAt([1, 2])).toEqual([]);
    expect(read('<p>a</p>').map.rangesAt([0, 0])).toEqual([]);
    expect(read('').map.rangesAt([0, 3])).toEqual([]);
  });

  it('knows no place outside the article', () => {
    const { map } = read('<p>a</p><nav>b</nav><p> </p>');
    const outside = document.querySelector('nav')?.firstChild;
    expect(outside && map.offsetAt(outside, 0)).toBeNull();
    expect(map.offsetAt(document.body, 0)).toBeNull();
  });

  it.each([
    ['from element to element', 'p', 0, 'p:last-of-type', 1, [0, 7]],
    ['from before the article to its middle', 'body', 0, 'nav', 0, [0, 3]],
    ['from the middle to beyond', 'nav', 0, 'body', 4, [4, 7]],
    ['inside what is left out', 'nav', 0, 'nav', 1, null],
  ] as const)('reads a selection %s', (_why, start, startOffset, end, endOffset, span) => {
    const { map, text } = read('<p>abc</p><nav>no</nav><p>def</p><hr>');
    expect(text).toBe('abc\ndef');
    const range = document.createRange();
    const [first, last] = [document.querySelector(start), document.querySelector(end)];
    if (!first || !last) throw new Error('no such element');
    range.setStart(first, startOffset);
    range.setEnd(last, endOffset);
    expect(map.spanAt(range)).toEqual(span);
  });
});
