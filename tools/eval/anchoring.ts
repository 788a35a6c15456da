import { readdirSync, readFileSync } from 'node:fs';
import { describeSpan } from '../../lib/anchoring/describe-span';
import { indexText } from '../../lib/anchoring/indexed-text';
import { resolveTargets } from '../../lib/anchoring/resolve-targets';
import type { AnnotationId } from '../../lib/model/annotation';
import type { Target } from '../../lib/model/selector';
import type { Span } from '../../lib/model/span';
import { readArticle } from '../../lib/page/read-text';
import { hasShared, sharedPath } from '../../test/support/shared-data';
import { repositoryPath } from '../repository';
import { Random } from '../train/random';
import { locateAsPeer } from './anchoring-peer';
import { parseHtml, parsePage, readPageRows } from './parse-page';
import { below, type EditedText, textEdits } from './text-edits';

const lengths = [15, 25, 40, 80, 200];
const trials = 600;
/** Too short an article is rewritten as a whole by the edits. */
const minLength = 1500;

type Locate = (text: string, target: Target) => Found;
/** The place painted; `uncertain` where one is only offered to the reader. */
type Found = Span | 'uncertain' | null;
type Outcome = 'kept' | 'asked' | 'lost' | 'wrong';

const methods: Readonly<Record<string, Locate>> = {
  Dixit: locateAsDixit,
  'best candidate': locateAsPeer,
};

/**
 * How often annotated passages of real articles are found after an edit, offered, lost, or found in a wrong place; and
 * the same by the published rule of the best known annotator (`anchoring-peer.ts`).
 * @param names file names in the shared `data/quotes`, without extension: the articles the thresholds were chosen on.
 *   By default the articles of the shared pages, without them those of the fixtures: nothing was chosen on these.
 */
export async function evaluateAnchoring(names: readonly string[]): Promise<void> {
  const articles = (await readArticleTexts(names)).filter((text) => text.length >= minLength);
  const words = articles.join(' ').split(/\s+/);
  console.log(`${articles.length} articles, ${trials} passages of each length, in %; whole words`);
  console.log(`${''.padEnd(40)}${lengths.map((length) => `${length} units`.padStart(27)).join('')}`);
  console.log(`${''.padEnd(40)}${lengths.map(() => 'kept asked  lost wrong'.padStart(27)).join('')}`);
  for (const [edit, change] of Object.entries(textEdits))
    for (const [method, locate] of Object.entries(methods)) {
      const random = new Random(7);
      const cells = lengths.map((length) => {
        const outcomes = Array.from({ length: trials }, () => {
          const text = articles[below(random, articles.length)] ?? '';
          const passage = choosePassage(text, length, random);
          return tryOne(locate, text, passage, change(text, passage, random, words));
        });
        return (['kept', 'asked', 'lost', 'wrong'] as const)
          .map((outcome) => share(outcomes, outcome).padStart(6))
          .join('')
          .padStart(27);
      });
      console.log(`${edit.padEnd(24)}${method.padEnd(16)}${cells.join('')}`);
    }
}

function share(outcomes: readonly Outcome[], outcome: Outcome): string {
  return ((100 * outcomes.filter((each) => each === outcome).length) / trials).toFixed(1);
}

/** The texts of the shared pages, of the named corpora, or without the shared data of the fixtures. */
export async function readArticleTexts(names: readonly string[]): Promise<readonly string[]> {
  if (names.length > 0) return names.flatMap(readCorpus);
  const documents = hasShared ? readPageRows().map(parsePage) : readFixtures();
  const texts: string[] = [];
  for (const document of documents) {
    const read = await readArticle(document);
    if (read.ok) texts.push(read.value.article.text);
  }
  return texts;
}

function readFixtures(): readonly Document[] {
  const folder = repositoryPath('test/fixtures/articles');
  return readdirSync(folder).map((name) =>
    parseHtml(readFileSync(`${folder}/${name}/source.html`, 'utf8'), `https://page.example/${name}`),
  );
}

function readCorpus(name: string): readonly string[] {
  const lines = readFileSync(sharedPath('data', 'quotes', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): string => JSON.parse(line).text);
}

/**
 * About so many units, from the beginning of a word to the end of one. Words that stand twice in their article are
 * passed over: where one of the places is gone, no rule can be said to be wrong that takes the other.
 */
export function choosePassage(text: string, length: number, random: Random): Span {
  for (;;) {
    const at = below(random, text.length - 2 * length);
    const start = at + text.slice(at).search(/(?<=\s)\S/);
    const end = start + length + text.slice(start + length).search(/(?<=\S)(?:\s|$)/);
    const words = text.slice(start, end);
    if (text.indexOf(words) === text.lastIndexOf(words)) return [start, end];
  }
}

function locateAsDixit(text: string, target: Target): Found {
  const id = 'passage' as AnnotationId;
  const anchor = resolveTargets(indexText(text), [{ id, targets: [target] }]).anchors.get(id);
  return anchor?.status === 'uncertain' ? 'uncertain' : (anchor?.spans[0] ?? null);
}

/** A passage is found where at least half of it and what was found are the same. */
function tryOne(locate: Locate, text: string, passage: Span, edited: EditedText): Outcome {
  const found = locate(edited.text, describeSpan(text, passage));
  if (found === null) return 'lost';
  if (found === 'uncertain') return 'asked';
  if (edited.span === null) return 'wrong';
  const shared = Math.min(found[1], edited.span[1]) - Math.max(found[0], edited.span[0]);
  const all = Math.max(found[1], edited.span[1]) - Math.min(found[0], edited.span[0]);
  return shared >= all / 2 ? 'kept' : 'wrong';
}
