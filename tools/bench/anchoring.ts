import { describeSpan } from '../../lib/anchoring/describe-span';
import { indexText } from '../../lib/anchoring/indexed-text';
import { type Anchorable, resolveTargets } from '../../lib/anchoring/resolve-targets';
import type { AnnotationId } from '../../lib/model/annotation';
import { choosePassage, readArticleTexts } from '../eval/anchoring';
import { locateAsPeer } from '../eval/anchoring-peer';
import { Random } from '../train/random';
import { measurePainting } from './painting';

const annotationCount = 1000;
const pageLength = 100_000;
const lengths = [15, 25, 40, 80, 200];
const runs = 5;

/** Resolving many annotations beside the best-candidate rule, and what marks cost a page of a real browser. */
export async function benchAnchoring(): Promise<void> {
  await benchResolving();
  await benchPainting();
}

async function benchResolving(): Promise<void> {
  const articles = (await readArticleTexts([])).join('\n');
  const page = articles.repeat(Math.ceil(pageLength / articles.length)).slice(0, pageLength);
  const random = new Random(7);
  const annotations = Array.from({ length: annotationCount }, (_, index): Anchorable => {
    const passage = choosePassage(page, lengths[index % lengths.length] ?? 0, random);
    return { id: `passage ${index}` as AnnotationId, targets: [describeSpan(page, passage)] };
  });
  const versions = {
    unchanged: page,
    'a line added above': `A new line.\n${page}`,
    'a word in ten another': editSome(page),
  };
  console.log(`${annotationCount} annotations on ${pageLength} units, ms (median of ${runs}; the peer once)`);
  console.log(`${''.padEnd(28)}${'Dixit'.padStart(8)}${'best candidate'.padStart(16)}${'times'.padStart(8)}`);
  for (const [name, text] of Object.entries(versions)) {
    const own = median(Array.from({ length: runs }, () => time(() => resolveTargets(indexText(text), annotations))));
    const peer = time(() => {
      for (const { targets } of annotations) for (const target of targets) locateAsPeer(text, target);
    });
    console.log(
      `${name.padEnd(28)}${own.toFixed(0).padStart(8)}${peer.toFixed(0).padStart(16)}${(peer / own).toFixed(0).padStart(8)}`,
    );
  }
}

/** Nearly every passage of some length must then be found by likeness. */
function editSome(page: string): string {
  return page.replaceAll(/((?:\S+\s+){9})\S+/gu, '$1another');
}

async function benchPainting(): Promise<void> {
  const { paint, longTasks, mutations } = await measurePainting();
  console.log('\nMarks on a page of 300 paragraphs, Chromium');
  console.log(`painting 2,000 marks: ${paint.toFixed(1)} ms of script, ${longTasks} long tasks until the second frame`);
  const ratio = mutations.marked / mutations.bare;
  console.log(
    `1,000 mutations: ${mutations.bare.toFixed(1)} ms without marks, ${mutations.marked.toFixed(1)} ms with 2,000: ${ratio.toFixed(2)} times`,
  );
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
