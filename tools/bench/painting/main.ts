/** What marks cost a page; the result stands in `data-result` of the body. */
import { AdoptedStyleSheet } from '../../../lib/highlight/adopted-style-sheet';
import { Painter, type Painting } from '../../../lib/highlight/painter';
import { markStyles } from '../../../lib/view/mark-styles';
import type { PaintingCost } from '../painting';

const paragraphs = 300;
const marksEach = 7;
const rounds = 9;
const names = [
  'dixit-quote-1',
  'dixit-quote-4',
  'dixit-reported-2',
  'dixit-per',
  'dixit-org',
  'dixit-loc',
  'dixit-kept',
];
const words =
  'The council of the harbour said on Monday that it would not wait for the ministry any longer, and that the work on the second pier would begin as planned in the first days of spring, whatever the weather. ';

const article = document.createElement('article');
for (let index = 0; index < paragraphs; index++) {
  const paragraph = document.createElement('p');
  paragraph.textContent = words.repeat(2);
  article.append(paragraph);
}
document.body.append(article);
new AdoptedStyleSheet(document, markStyles());
const painter = new Painter(CSS.highlights);

function painting(): Painting {
  const ranges = names.map((name) => [name, [] as StaticRange[]] as const);
  for (const { firstChild } of article.children)
    for (let mark = 0; mark < marksEach; mark++) {
      if (firstChild === null) continue;
      const start = mark * 50;
      ranges[mark]?.[1].push(
        new StaticRange({
          startContainer: firstChild,
          startOffset: start,
          endContainer: firstChild,
          endOffset: start + 30,
        }),
      );
    }
  return ranges;
}

/** Milliseconds of script for a thousand mutations, as live pages make them. */
function mutate(): number {
  const start = performance.now();
  for (let round = 0; round < 500; round++) {
    const added = document.createElement('p');
    added.textContent = words;
    article.insertBefore(added, article.children[round % paragraphs] ?? null);
    added.remove();
  }
  return performance.now() - start;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(): Promise<PaintingCost> {
  const long: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  long.length = 0;
  const start = performance.now();
  painter.paint(painting());
  const paint = performance.now() - start;
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const longTasks = long.length + observer.takeRecords().length;
  const bare: number[] = [];
  const marked: number[] = [];
  // In turn, so that both see the same machine.
  for (let round = 0; round < rounds; round++) {
    painter.clear();
    await frame();
    bare.push(mutate());
    painter.paint(painting());
    await frame();
    marked.push(mutate());
  }
  return { paint, longTasks, mutations: { bare: median(bare), marked: median(marked) } };
}

document.body.dataset.result = JSON.stringify(await measure());
