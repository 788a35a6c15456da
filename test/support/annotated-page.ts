import type { Annotation, AnnotationId, Attribution, Draft } from '../../lib/model/annotation';
import type { ArticleMetadata } from '../../lib/model/article';
import type { Page, PageId, PageIdentity } from '../../lib/model/page';
import type { Target } from '../../lib/model/selector';

/** Records as the reader's acts make them; a test states only the fields it is about. */

export function metadataOf(told: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    title: null,
    standfirst: null,
    author: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    canonicalUrl: null,
    image: null,
    lang: null,
    ...told,
  };
}

export function identityOf(address: string, told: Partial<ArticleMetadata> = {}): PageIdentity {
  return { id: address as PageId, url: `https://${address}`, metadata: metadataOf(told) };
}

export function pageOf(identity: PageIdentity, told: Partial<Page> = {}): Page {
  return { ...identity, note: '', tags: [], createdAt: 1000, updatedAt: 1000, ...told };
}

export function targetOf(exact: string, start = 0, prefix = '', suffix = ''): Target {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

export function attributionOf(told: Partial<Attribution> = {}): Attribution {
  return { type: 'direct', speaker: null, role: null, cue: null, via: null, confidence: 1, ...told };
}

export function draftOf(identity: PageIdentity, told: Partial<Draft> = {}): Draft {
  return {
    pageId: identity.id,
    targets: [targetOf('words')],
    attribution: null,
    colour: 'yellow',
    note: '',
    tags: [],
    ...told,
  };
}

export function annotationOf(identity: PageIdentity, id: string, told: Partial<Annotation> = {}): Annotation {
  return { ...draftOf(identity), id: id as AnnotationId, createdAt: 1000, updatedAt: 1000, ...told };
}
