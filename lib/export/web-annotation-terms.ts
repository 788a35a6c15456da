import type { Attribution } from '../model/annotation';
import type { ArticleMetadata } from '../model/article';

/** The W3C's context (which knows schema.org as `schema`), and our own names for what no vocabulary has. */
export const context: readonly unknown[] = ['http://www.w3.org/ns/anno.jsonld', { dixit: 'urn:dixit:' }];

export const annotationIdPrefix = 'urn:uuid:';
export const pageIdTerm = 'dixit:page';

export const metadataTerms: Readonly<Record<keyof ArticleMetadata, string>> = {
  title: 'schema:headline',
  standfirst: 'schema:abstract',
  author: 'schema:author',
  siteName: 'schema:publisher',
  publishedAt: 'schema:datePublished',
  modifiedAt: 'schema:dateModified',
  canonicalUrl: 'schema:mainEntityOfPage',
  image: 'schema:image',
  lang: 'schema:inLanguage',
};

export const attributionTerms: Readonly<Record<keyof Attribution, string>> = {
  type: 'dixit:quoteType',
  speaker: 'dixit:speaker',
  role: 'dixit:role',
  cue: 'dixit:cue',
  via: 'dixit:via',
  confidence: 'dixit:confidence',
};
