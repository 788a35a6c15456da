import { readFileSync } from 'node:fs';
import { describeSpan } from '../../lib/anchoring/describe-span';
import { indexText } from '../../lib/anchoring/indexed-text';
import { type Anchorable, resolveTargets } from '../../lib/anchoring/resolve-targets';
import type { AnnotationId } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { hasShared, sharedPath } from '../../test/support/shared-data';
import { Random } from '../train/random';
import { below, type EditedText, textEdits } from './text-edits';

/** Those the thresholds were chosen on; figures for others are the honest ones. */
const tunedOn = ['fr-wikinews-train', 'fr-news-dev', 'en-polnear-dev'];
const lengths = [15, 25, 40, 80, 200];
const trials = 600;
/** Too short an article is rewritten as a whole by the edits. */
const minLength = 1500;

/**
 * How often annotated passages of real articles are found after an edit, lost, or found in a wrong place.
 * @param names file names in the shared `data/quotes`, without extension
 */
export function evaluateAnchoring(names: readonly string[]): void {
  if (!hasShared) throw new Error('the articles of the shared data are needed');
  const corpora = names.length > 0 ? names : tunedOn;
  const articles = corpora.flatMap(readTexts).filter((text) => text.length >= minLength);
  const words = articles.join(' ').split(/\s+/);
  console.log(`${articles.length} articles, ${trials} passages of each length, in %; whole words`);
  console.log(`${'edit'.padEnd(24)}${lengths.map((length) => `${length} units`.padStart(22)).join('')}`);
  console.log(`${''.padEnd(24)}${lengths.map(() => 'kept  lost wrong'.padStart(22)).join('')}`);
  for (const [name, edit] of Object.entries(textEdits)) {
    const random = new Random(7);
    const cells = lengths.map((length) => {
      const outcomes = Array.from({ length: trials }, () => {
        const text = articles[below(random, articles.length)] ?? '';
        const passage = choosePassage(text, length, random);
        return tryOne(text, passage, edit(text, passage, random, words));
      });
      return (['kept', 'lost', 'wrong'] as const)
        .map((outcome) => ((100 * outcomes.filter((each) => each === outcome).length) / trials).toFixed(1).padStart(6))
        .join('');
    });
    console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(22)).join(''));
  }
  measureTime(articles.join('\n').slice(0, 100_000));
}

function readTexts(corpus: string): string[] {
  const lines = readFileSync(sharedPath('data', 'quotes', `${corpus}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): string => JSON.parse(line).text);
}

/** About so many units, from the beginning of a word to the end of one. */
function choosePassage(text: string, length: number, random: Random): Span {
  const at = below(random, text.length - 2 * length);
  const start = at + text.slice(at).search(/(?<=\s)\S/);
  const end = start + length + text.slice(start + length).search(/(?<=\S)(?:\s|$)/);
  return [start, end];
}

/** A passage is found where at least half of it and what was found are the same. */
function tryOne(text: string, passage: Span, edited: EditedText): 'kept' | 'lost' | 'wrong' {
  const id = 'passage' as AnnotationId;
  const { anchors } = resolveTargets(indexText(edited.text), [{ id, targets: [describeSpan(text, passage)] }]);
  const found = anchors.get(id)?.spans[0];
  if (found === undefined) return 'lost';
  if (edited.span === null) return 'wrong';
  const shared = Math.min(found[1], edited.span[1]) - Math.max(found[0], edited.span[0]);
  const all = Math.max(found[1], edited.span[1]) - Math.min(found[0], edited.span[0]);
  return shared >= all / 2 ? 'kept' : 'wrong';
}

function measureTime(page: string): void {
  const random = new Random(7);
  const annotations = Array.from({ length: 1000 }, (_, index): Anchorable => {
    const passage = choosePassage(page, lengths[index % lengths.length] ?? 0, random);
    return { id: `passage ${index}` as AnnotationId, targets: [describeSpan(page, passage)] };
  });
  const half = page.length / 2;
  const versions = {
    unchanged: page,
    'a line added above': `A new line.\n${page}`,
    'a letter changed all over': page.replaceAll('a', 'e'),
    'another article': page.slice(half).toUpperCase() + page.slice(0, half).toUpperCase(),
  };
  console.log('\n1,000 annotations on 100,000 units, in ms');
  for (const [name, text] of Object.entries(versions)) {
    const start = performance.now();
    resolveTargets(indexText(text), annotations);
    console.log(name.padEnd(28) + (performance.now() - start).toFixed(0).padStart(6));
  }
}
