import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AdoptedStyleSheet } from '../../../lib/highlight/adopted-style-sheet';
import { boxAround, caretAt, isDrawnAt, liveRange } from '../../../lib/highlight/caret';
import { Painter } from '../../../lib/highlight/painter';

let text: Text;
let painter: Painter;

function range(start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
}

beforeEach(() => {
  document.body.innerHTML = '<p style="font: 16px monospace">Nobody knows, said Ada.</p><p>Elsewhere</p>';
  text = document.querySelector('p')?.firstChild as Text;
  painter = new Painter(CSS.highlights);
});

afterEach(() => painter.clear());

describe('painting', () => {
  test('registers a highlight per name, the later name above the earlier', () => {
    painter.paint([
      ['dixit-quote-1', [range(0, 12)]],
      ['dixit-per', [range(19, 22)]],
    ]);
    expect(CSS.highlights.get('dixit-quote-1')?.size).toBe(1);
    expect(CSS.highlights.get('dixit-per')?.priority).toBe(1);
  });

  test('painting again takes away what is no longer there', () => {
    painter.paint([['dixit-per', [range(19, 22)]]]);
    painter.paint([['dixit-org', [range(19, 22)]]]);
    expect([...CSS.highlights.keys()]).toEqual(['dixit-org']);
  });

  test('leaves the DOM and the highlights of the page as they are', () => {
    const theirs = new Highlight(range(0, 3));
    CSS.highlights.set('their-search', theirs);
    const before = document.body.innerHTML;
    painter.paint([['dixit-per', [range(19, 22)]]]);
    painter.clear();
    expect(document.body.innerHTML).toBe(before);
    expect([...CSS.highlights.keys()]).toEqual(['their-search']);
    CSS.highlights.delete('their-search');
  });

  test('puts back what the page cleared', () => {
    painter.paint([['dixit-per', [range(19, 22)]]]);
    CSS.highlights.clear();
    painter.restore();
    expect(CSS.highlights.has('dixit-per')).toBe(true);
  });

  test('does not take away a highlight with which the page replaced ours', () => {
    painter.paint([['dixit-per', [range(19, 22)]]]);
    const theirs = new Highlight();
    CSS.highlights.set('dixit-per', theirs);
    painter.clear();
    expect(CSS.highlights.get('dixit-per')).toBe(theirs);
    CSS.highlights.delete('dixit-per');
  });
});

describe('geometry', () => {
  test('a point over a word gives its place, and its range is drawn there', () => {
    const box = boxAround([range(19, 22)]);
    expect(box).not.toBeNull();
    if (box === null) return;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const caret = caretAt(document, x, y);
    expect(caret?.node).toBe(text);
    expect(caret?.offset).toBeGreaterThanOrEqual(19);
    expect(caret?.offset).toBeLessThanOrEqual(22);
    expect(isDrawnAt([range(19, 22)], x, y)).toBe(true);
    expect(isDrawnAt([range(0, 5)], x, y)).toBe(false);
  });

  test('a range the page has cut short is nowhere, and nothing throws', () => {
    const stale = range(19, 23);
    text.data = 'Short.';
    expect(liveRange(stale)).toBeNull();
    expect(boxAround([stale])).toBeNull();
  });
});

test('a style sheet is adopted, comes back when the page sets its own, and is taken back', () => {
  const before = document.adoptedStyleSheets.length;
  const styles = new AdoptedStyleSheet(document, '::highlight(dixit-per) { text-decoration: underline }');
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  document.adoptedStyleSheets = [];
  styles.restore();
  styles.restore();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  styles.remove();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});
