import type { Attribution } from './attributions';
import { W } from './lexicon';
import { isPunctuation } from './noun-phrases';
import { type Item, itemAt, type Range, type Reading } from './reading';

/** A paragraph that a speaker's name opens. */
interface Labelled {
  readonly label: Range;
  readonly named: boolean;
  /** What is behind the colon, to the end of the paragraph. */
  readonly content: Range;
  readonly block: number;
}

/** A name before a colon is a few words. */
const longestLabel = 6;

/**
 * What names before a colon say is whose: "SMITH: We did.", paragraph by paragraph, and the headline "Smith: We Did".
 * Whatever those paragraphs report is inside that speech, and no attribution of its own.
 */
export function withLabels(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const all = labelledParagraphs(reading);
  const labels = new Set(all.map(({ label }) => itemAt(reading, label[0]).word));
  const transcript = labels.size > 1 && all.length > 2;
  const taken = all.filter((one) => transcript || isHeadline(reading, one));
  const inside = new Uint8Array(reading.items.length + 1);
  for (const { label, content } of taken) inside.fill(1, label[0], content[1]);
  const others = attributions.filter(({ content }) => content.every(([from]) => inside[from] === 0));
  return [...others, ...taken.map(attributionOf)];
}

function attributionOf({ label, content }: Labelled): Attribution {
  return { content: [content], cue: [], source: label, via: null, lemma: '', tie: 'colon' };
}

/** A topic may stand so too; of a person's name at the head of the text, that is rare where clauses need no conjunction. */
function isHeadline(reading: Reading, { named, block }: Labelled): boolean {
  return named && block === 0 && reading.lexicon.language.bareComplement;
}

function labelledParagraphs(reading: Reading): Labelled[] {
  const found: Labelled[] = [];
  let block = -1;
  for (const [k, sentence] of reading.sentences.entries()) {
    if (sentence.block === block) continue;
    block = sentence.block;
    const colon = colonOfLabel(reading, sentence.range);
    if (colon < 0) continue;
    let last = k;
    while (reading.sentences[last + 1]?.block === block) last++;
    const end = reading.sentences[last]?.range[1] ?? colon;
    if (end <= colon + 1) continue;
    const named = names(itemAt(reading, colon - 1));
    found.push({ label: [sentence.range[0], colon], named, content: [colon + 1, end], block });
  }
  return found;
}

/** A person, a body, a role or a source without a name: "Poll", "Historians". */
function names({ mention, flags }: Item): boolean {
  if (mention !== undefined) return mention.entity.type === 'PER' || mention.entity.type === 'ORG';
  return Boolean(flags & (W.role | W.collective | W.honorific));
}

/** The colon behind a person's name or a name in capitals that opens the paragraph, or -1. */
function colonOfLabel(reading: Reading, [start, end]: Range): number {
  let capitals = true;
  let persons = true;
  for (let k = start; k < Math.min(end, start + longestLabel + 1); k++) {
    const item = itemAt(reading, k);
    if (item.word === ':') return k > start && (capitals || persons) ? k : -1;
    const word = reading.text.slice(item.start, item.end);
    capitals &&= isPunctuation(item) || (item.capital && word.length !== 2 && word === word.toUpperCase());
    persons &&= start === 0 ? names(item) : item.mention?.entity.type === 'PER';
    if (item.segment >= 0 || !(capitals || persons)) return -1;
  }
  return -1;
}
