import type { Language } from '../languages/language';
import type { Entity } from '../model/entity';
import type { Quote, QuoteType } from '../model/quote';
import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import type { Attribution } from './attributions';
import { trimmed } from './clause-end';
import { findAttributions } from './find-attributions';
import { findIntroductions } from './introductions';
import { withLabels } from './labels';
import { lexiconOf, W } from './lexicon';
import { isName } from './named-segments';
import { itemAt, type Range, type Reading, readText, spanOf } from './reading';
import { linkRepeats } from './repeats';
import { withSignatures } from './signatures';
import { withoutArticle } from './source-phrases';
import { nobody, type Speaker } from './speaker';
import { Speakers } from './speakers';
import { findUnattributed } from './unattributed';

/** A sentence has hardly more attributions. */
const mostRecent = 8;

/**
 * Every piece of speech that the text attributes to somebody, in order of its first unit. Never throws; takes time
 * linear in the length of the text.
 */
export function findQuotes(
  tokens: Tokens,
  sentences: readonly Span[],
  language: Language,
  entities: readonly Entity[],
): readonly Quote[] {
  const reading = readText(tokens, sentences, lexiconOf(language), entities);
  const attributions: Attribution[] = [];
  reading.sentences.forEach((sentence, k) => {
    const found = findAttributions(reading, sentence, reading.sentences[k - 1]);
    attributions.push(...found.filter((one) => one.tie !== 'preceding' || !overlapsLast(attributions, one)));
  });
  const all = findUnattributed(
    reading,
    withSignatures(
      reading,
      withLabels(
        reading,
        attributions.filter(({ content }) => content.length > 0),
      ),
    ),
  );
  const terms = termsOf(reading, all);
  const speakers = new Speakers(reading, findIntroductions(reading));
  const quotes: Quote[] = [];
  for (const attribution of all) {
    const continued = attribution.tie === 'continuation';
    const speaker = continued ? speakers.previous : speakers.resolve(attribution);
    const quote = toQuote(reading, attribution, speaker, terms);
    if (quote !== null) quotes.push(quote);
  }
  return linkRepeats(reading.text, quotes, looseSentences(reading, quotes)).sort((a, b) => start(a) - start(b));
}

/** Paragraphs that are one quotation and in no quote. */
function looseSentences(reading: Reading, quotes: readonly Quote[]): Span[] {
  const taken = new Set(quotes.flatMap(({ content, fragments }) => [...content, ...fragments].map(([from]) => from)));
  return reading.sentences.flatMap(({ range: [from, to], block }, k): Span[] => {
    const alone = reading.sentences[k - 1]?.block !== block && reading.sentences[k + 1]?.block !== block;
    const { segment } = itemAt(reading, from);
    const span = alone && segment >= 0 && to === from + 1 ? reading.segments[segment]?.content : undefined;
    return span === undefined || taken.has(span[0]) ? [] : [span];
  });
}

/** Whether an attribution of the sentence before has said whose the words of this one are. */
function overlapsLast(attributions: readonly Attribution[], { content }: Attribution): boolean {
  const from = content[0]?.[0] ?? 0;
  return attributions.slice(-mostRecent).some((one) => one.content.some(([, end]) => end > from));
}

function start(quote: Quote): number {
  return quote.content[0]?.[0] ?? 0;
}

function toQuote(
  reading: Reading,
  attribution: Attribution,
  speaker: Speaker,
  terms: ReadonlySet<string>,
): Quote | null {
  const pieces = attribution.content.map((range) => trimmed(reading, range)).filter(([from, to]) => to > from);
  if (pieces.length === 0) return null;
  const all = pieces.flatMap((range) => segmentsIn(reading, range));
  const segments = hasWords(reading, pieces) ? all.filter((k) => !isTerm(reading, k, terms)) : all;
  if (all.length > 0 && segments.length === 0 && restsOnMarks(reading, attribution)) return null;
  const type = typeOf(reading, pieces, segments.length);
  const spans = segments.map((k) => reading.segments[k]?.content).filter((span) => span !== undefined);
  const { source } = attribution;
  return {
    type,
    content: type === 'direct' ? spans : pieces.map((range) => spanOf(reading, range)),
    fragments: type === 'mixed' ? spans : [],
    cue: attribution.cue.length === 0 ? null : attribution.cue.map((range) => spanOf(reading, range)),
    source: source === null ? null : sourceSpan(reading, source),
    speaker: speaker.name,
    speakerId: speaker.entity?.id ?? null,
    role: speaker.role,
    via: attribution.via === null ? null : viaName(reading, attribution.via),
    continued: attribution.tie === 'continuation',
    confidence: confidenceOf(attribution, type, speaker),
  };
}

/** Speech only because of its quoted words: not where they turn out to be names. */
function restsOnMarks(reading: Reading, { tie, content }: Attribution): boolean {
  if (tie === 'subject' || tie === 'colon') return true;
  return content.every(([from, to]) => {
    for (let k = from; k < to; k++) {
      const { letters, flags } = itemAt(reading, k);
      if (letters && !(flags & W.conjunction)) return false;
    }
    return true;
  });
}

/** A clitic's hyphen belongs to the verb: "-t-il" is "il". */
function sourceSpan(reading: Reading, source: Range): Span {
  const [from, to] = spanOf(reading, source);
  const pronoun = reading.lexicon.cliticSubjects.get(itemAt(reading, source[0]).word);
  return [pronoun === undefined ? from : to - pronoun.length, to];
}

function viaName(reading: Reading, via: Range): string {
  for (let k = via[1] - 1; k >= via[0]; k--) {
    const { mention } = itemAt(reading, k);
    if (mention !== undefined && mention.entity.type === 'ORG') return mention.entity.name;
  }
  return withoutArticle(reading, via);
}

function segmentsIn(reading: Reading, [from, to]: Range): number[] {
  const found: number[] = [];
  for (let k = from; k < to; k++) {
    const { segment } = itemAt(reading, k);
    if (segment >= 0) found.push(segment);
  }
  return found;
}

function typeOf(reading: Reading, pieces: readonly Range[], segments: number): QuoteType {
  if (segments === 0) return 'indirect';
  return hasWords(reading, pieces) ? 'mixed' : 'direct';
}

function hasWords(reading: Reading, pieces: readonly Range[]): boolean {
  return pieces.some(([from, to]) => {
    for (let k = from; k < to; k++) if (itemAt(reading, k).letters) return true;
    return false;
  });
}

/** Words between marks that the article also uses so on its own account: terms and names, nobody's speech. */
function termsOf(reading: Reading, attributions: readonly Attribution[]): ReadonlySet<string> {
  const said = new Set(attributions.flatMap(({ content }) => content.flatMap((range) => segmentsIn(reading, range))));
  const terms = new Set<string>();
  for (let k = 0; k < reading.segments.length; k++) {
    if (!said.has(k)) terms.add(folded(reading, k));
  }
  return terms;
}

/** Longer words than this are a sentence, not a term. */
const longestTerm = 40;

function folded(reading: Reading, segment: number): string {
  const [start, end] = reading.segments[segment]?.content ?? [0, 0];
  return end - start > longestTerm ? '' : reading.text.slice(start, end).toLowerCase();
}

/** A term of the article, or what a naming word announces ("le film « … »"). */
function isTerm(reading: Reading, segment: number, terms: ReadonlySet<string>): boolean {
  const words = folded(reading, segment);
  if (words !== '' && terms.has(words)) return true;
  return isName(reading, segment);
}

const tieConfidence: Readonly<Record<Attribution['tie'], number>> = {
  before: 0.95,
  after: 0.92,
  source: 0.85,
  object: 0.75,
  bare: 0.75,
  colon: 0.7,
  preceding: 0.7,
  subject: 0.55,
  continuation: 0.8,
};

/** Direct speech under a clear cue is nearly certain; the chain to a name, where there is one, can only lower that. */
function confidenceOf(attribution: Attribution, type: QuoteType, speaker: Speaker): number {
  const base = tieConfidence[attribution.tie] * (type === 'indirect' ? 0.85 : 1);
  const known = speaker === nobody || speaker.name === null ? 0.8 : speaker.certainty;
  return Math.round(base * (0.5 + known / 2) * 100) / 100;
}
