import type { AnchorReport, AnchorStatus } from '../../lib/model/anchor-status';
import type { Annotation, AnnotationId, HighlightColour } from '../../lib/model/annotation';
import type { Correction, CorrectionClaim, CorrectionId, CorrectionPlace } from '../../lib/model/correction';
import type { Entity } from '../../lib/model/entity';
import type { PageId } from '../../lib/model/page';
import type { ReadyPage } from '../../lib/model/page-state';
import { type Quote, quoteWords } from '../../lib/model/quote';
import type { Revision } from '../../lib/model/revision';
import type { Span } from '../../lib/model/span';
import { type SampleQuote, type SampleText, sampleTexts } from './sample-text';

export type GalleryLanguage = 'en' | 'fr';

const url = 'https://courier.example/sea/port-lannock-wind';

/** A page that was read, as a content script would describe it. */
export function samplePage(lang: GalleryLanguage): ReadyPage {
  const sample = sampleTexts[lang];
  const text = sample.paragraphs.join('\n');
  const entities = entitiesOf(sample, text);
  return {
    status: 'ready',
    text,
    anchors: {},
    page: {
      id: url as PageId,
      url,
      metadata: {
        title: sample.title,
        standfirst: null,
        author: sample.author,
        siteName: sample.siteName,
        publishedAt: '2026-03-18T06:30:00+01:00',
        modifiedAt: null,
        canonicalUrl: url,
        image: null,
        lang,
      },
    },
    analysis: {
      lang,
      entities,
      quotes: sample.quotes.map((quote) => quoteOf(quote, text, entities)),
      ms: {},
      notices: [],
    },
  };
}

function quoteOf(sample: SampleQuote, text: string, entities: readonly Entity[]): Quote {
  const content = spanOf(text, sample.content);
  return {
    type: sample.type,
    content: [content],
    fragments: (sample.fragments ?? []).map((fragment) => spanOf(text, fragment)),
    cue: sample.cue === null ? null : [spanOf(text, sample.cue)],
    source: null,
    speaker: sample.speaker,
    speakerId: entities.find((entity) => entity.name === sample.speaker)?.id ?? null,
    role: sample.role ?? null,
    via: sample.via ?? null,
    continued: sample.continued ?? false,
    confidence: sample.confidence ?? 0.95,
  };
}

function entitiesOf(sample: SampleText, text: string): readonly Entity[] {
  return sample.names.map(([type, name, ...aliases], index) => ({
    id: `e${index + 1}`,
    type,
    name,
    aliases,
    mentions: mentionsOf(text, [name, ...aliases]),
  }));
}

/** Longer forms first, so that a surname inside a full name is not a mention of its own. */
function mentionsOf(text: string, forms: readonly string[]): readonly Span[] {
  const pattern = new RegExp(forms.join('|'), 'gu');
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/** @throws where the sample text does not hold the words: the sample is wrong */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The sample text does not hold: ${words}`);
  return [start, start + words.length];
}

interface KeptSample {
  readonly quote?: number;
  readonly words?: string;
  readonly colour?: HighlightColour;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly status?: AnchorStatus;
  /** What stands in the article instead. */
  readonly now?: string;
}

/** What a reader made on the sample page. */
export function sampleAnnotations(lang: GalleryLanguage): readonly Annotation[] {
  return keptSamples(lang).map((kept, index) => annotationOf(lang, kept, index));
}

/** Where the sample annotations were found: one each of what can happen. */
export function sampleAnchors(lang: GalleryLanguage): Readonly<Record<AnnotationId, AnchorReport>> {
  return Object.fromEntries(
    keptSamples(lang).map(({ status = 'exact', now }, index): [string, AnchorReport] => [
      annotationIdOf(index),
      { status, spans: now === undefined ? [] : [spanOf(samplePage(lang).text, now)] },
    ]),
  );
}

function keptSamples(lang: GalleryLanguage): readonly KeptSample[] {
  const { note, tags } = sampleTexts[lang];
  const lost = { en: 'eight hundred jobs in the first year alone', fr: 'huit cents emplois dès la première année' };
  const own = {
    en: 'where she is to receive the Grand Prize of the Sea',
    fr: 'le Grand Prix de la mer lui sera remis',
  };
  const edited = { en: 'Nothing has been signed', fr: 'Rien n’est signé », tempère' };
  const perhaps = {
    en: 'where she received the Great Prize of the Sea',
    fr: 'le grand prix maritime lui a été remis',
  };
  return [
    { quote: 1, note, tags },
    { quote: 3, status: 'moved' },
    { quote: 6, status: 'edited', now: edited[lang] },
    { words: own[lang], colour: 'green', tags: tags.slice(0, 1) },
    { words: lost[lang], colour: 'pink', status: 'orphan' },
    { words: perhaps[lang], colour: 'blue', status: 'uncertain', now: own[lang] },
  ];
}

/** What a reader put right on the sample page: one of each kind. */
export function sampleCorrections(lang: GalleryLanguage): readonly Correction[] {
  const { text, analysis } = samplePage(lang);
  const [first, second] = analysis.quotes;
  const [person, other, third] = analysis.entities;
  if (!first || !second || !person || !other || !third) throw new Error('The sample holds too little');
  const { speaker, role, confidence } = first;
  const claims: readonly (readonly [CorrectionPlace, CorrectionClaim])[] = [
    ['everywhere', { kind: 'not-entity', names: [third.name] }],
    ['site:courier.example', { kind: 'entity-type', names: [other.name], type: 'LOC' }],
    [`page:${url as PageId}`, { kind: 'same-entity', names: [person.name], as: other.name }],
    [`page:${url as PageId}`, { kind: 'not-quote', words: quoteWords(text, second) }],
    [
      `page:${url as PageId}`,
      { kind: 'speaker', words: quoteWords(text, first), speaker: person.name, was: { speaker, role, confidence } },
    ],
  ];
  return claims.map(([place, claim], index) => ({
    id: annotationIdOf(index) as string as CorrectionId,
    place,
    claim,
    createdAt: Date.UTC(2026, 2, 18, 9) + index,
  }));
}

export function annotationIdOf(index: number): AnnotationId {
  return `018f0000-0000-7000-8000-00000000000${index}` as AnnotationId;
}

function annotationOf(lang: GalleryLanguage, kept: KeptSample, index: number): Annotation {
  const { text, analysis } = samplePage(lang);
  const quote = kept.quote === undefined ? undefined : analysis.quotes[kept.quote];
  const exact = kept.words ?? text.slice(...(quote?.content[0] ?? [0, 0]));
  const start = Math.max(0, text.indexOf(exact));
  return {
    id: annotationIdOf(index),
    pageId: url as PageId,
    targets: [
      {
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
      },
    ],
    attribution: quote === undefined ? null : { ...quote, cue: null },
    colour: kept.colour ?? 'yellow',
    note: kept.note ?? '',
    tags: kept.tags ?? [],
    createdAt: Date.UTC(2026, 2, 18, 9) + index,
    updatedAt: Date.UTC(2026, 2, 18, 9) + index,
  };
}

/** Three visits, on the last of which two paragraphs were others. */
export const sampleRevisions: readonly Revision[] = [
  [1, 2, 3, 4],
  [1, 2, 3, 4, 5],
  [1, 7, 3, 8, 5],
].map((blocks, visit) => ({
  pageId: url as PageId,
  firstSeenAt: Date.UTC(2026, 2, 18 + 4 * visit),
  lastSeenAt: Date.UTC(2026, 2, 20 + 4 * visit),
  modifiedAt: null,
  blocks,
}));
