// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleReader } from '../../../lib/page/article-reader';
import { DomWalk } from '../../../lib/page/dom-walk';

const { tree } = fc.letrec<{ tree: Node; text: Text; element: HTMLElement }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('text'), tie('element')),
  text: fc
    .array(fc.constantFrom('a', 'B', '1', ' ', '  ', '\n', '\t ', '\u00A0', '\u00AD', '.', '»', '😀', '\uD83D'), {
      maxLength: 12,
    })
    .map((pieces) => document.createTextNode(pieces.join(''))),
  element: fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'b',
        'a',
        'li',
        'blockquote',
        'h2',
        'br',
        'nav',
        'button',
        'pre',
        'td',
        'figure',
        'span',
      ),
      fc.array(tie('tree'), { maxLength: 6 }),
    )
    .map(([name, children]) => {
      const element = document.createElement(name);
      if (name === 'a') element.setAttribute('href', '#');
      element.append(...children);
      return element;
    }),
}));

const root = fc.array(tree, { maxLength: 8 }).map((children) => {
  const element = document.createElement('div');
  element.append(...children);
  return element;
});

function read(element: Element) {
  const reader = new ArticleReader({ title: null, standfirst: null, trusted: new Set(), onlyVisible: true });
  const walk = new DomWalk(element, reader);
  while (walk.advance());
  return { ...reader.builder.finish(), blocks: reader.builder.blocks };
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

describe('any page', () => {
  it('has blocks that make up the text, one newline between them', () => {
    fc.assert(
      fc.property(root, (element) => {
        const { text, blocks } = read(element);
        expect(blocks.map((block) => text.slice(...block.span)).join('\n')).toBe(text);
        for (const block of blocks) {
          const inBlock = text.slice(...block.span);
          expect(inBlock).toMatch(/^[^\t\n\f\r ](?:[^\t\n\f\r]*[^\t\n\f\r ])?$/);
          expect(inBlock).not.toContain('  ');
        }
      }),
    );
  });

  it('maps each unit to the same character in the document and back', () => {
    fc.assert(
      fc.property(root, (element) => {
        const { text, map } = read(element);
        for (let offset = 0; offset < text.length; offset++) {
          const place = map.positionAt(offset, 'start');
          if (!place) throw new Error(`no place for ${offset}`);
          const back = map.offsetAt(place.node, place.offset);
          const isSpace = text[offset] === ' ' || text[offset] === '\n';
          // The newline between blocks, and the space of a line break, stand nowhere: the next place is theirs.
          expect(back).toSatisfy((found: number) => found === offset || (isSpace && found === offset + 1));
          if (back === offset) {
            const there = place.node.data[place.offset] ?? '';
            expect(there === text[offset] || (isSpace && /[\t\n\f\r ]/.test(there))).toBe(true);
          }
          const end = map.positionAt(offset + 1, 'end');
          if (back === offset) expect(end && map.offsetAt(end.node, end.offset)).toBe(offset + 1);
        }
      }),
    );
  });

  it('maps the places of a node in order, inside the text', () => {
    fc.assert(
      fc.property(root, (element) => {
        const { text, map } = read(element);
        let last = 0;
        for (const node of textNodes(element))
          for (let offset = 0; offset <= node.length; offset++) {
            const found = map.offsetAt(node, offset);
            if (found === null) continue;
            expect(found).toBeGreaterThanOrEqual(last);
            expect(found).toBeLessThanOrEqual(text.length);
            last = found;
          }
      }),
    );
  });

  it('covers any span by ranges that hold its characters and come back as the span', () => {
    fc.assert(
      fc.property(root, fc.nat(), fc.nat(), (element, a, b) => {
        const { text, map } = read(element);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        document.body.replaceChildren(element);
        const covered = map.rangesAt([start, end]).map((range) => map.spanAt(range));
        for (const span of covered) expect(span).not.toBeNull();
        const units = covered.reduce((sum, span) => sum + (span ? span[1] - span[0] : 0), 0);
        const white = text.slice(start, end).replace(/[^ \n]/g, '').length;
        expect(units).toBeLessThanOrEqual(end - start);
        expect(units).toBeGreaterThanOrEqual(end - start - white);
      }),
    );
  });

  it('reads the same after its text nodes are split, and after they are joined again', () => {
    fc.assert(
      fc.property(root, fc.infiniteStream(fc.nat()), (element, cuts) => {
        const before = read(element);
        for (const node of textNodes(element)) {
          const cut = cuts.next().value ?? 0;
          if (node.length > 0) node.splitText(cut % node.length);
        }
        const split = read(element);
        expect(split.text).toBe(before.text);
        expect(split.blocks).toEqual(before.blocks);
        element.normalize();
        expect(read(element).text).toBe(before.text);
      }),
    );
  });
});
