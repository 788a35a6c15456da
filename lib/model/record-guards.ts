import { type Annotation, highlightColours } from './annotation';
import type { ArticleMetadata } from './article';
import type { Correction } from './correction';
import { entityTypes } from './entity';
import type { Page } from './page';
import type { Revision } from './revision';

/*
 * For records that come from outside the types: from a disk that may have failed, from another version, from a file.
 */

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** Milliseconds since 1970 that a `Date` can hold. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTarget(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.quote) || !isObject(value.position)) return false;
  const { quote, position } = value;
  return (
    isText(quote.exact) &&
    isText(quote.prefix) &&
    isText(quote.suffix) &&
    isOffset(position.start) &&
    isOffset(position.end) &&
    position.start <= position.end
  );
}

function isAttribution(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.type === 'direct' || value.type === 'mixed' || value.type === 'indirect') &&
    [value.speaker, value.role, value.cue, value.via].every(isTextOrNull) &&
    Number.isFinite(value.confidence)
  );
}

export function isAnnotation(value: unknown): value is Annotation {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.pageId) &&
    Array.isArray(value.targets) &&
    value.targets.length > 0 &&
    value.targets.every(isTarget) &&
    (value.original === undefined || (Array.isArray(value.original) && value.original.every(isTarget))) &&
    (value.rejected === undefined || isTextList(value.rejected)) &&
    (value.attribution === null || isAttribution(value.attribution)) &&
    highlightColours.some((colour) => colour === value.colour) &&
    isText(value.note) &&
    isTextList(value.tags) &&
    isTime(value.createdAt) &&
    isTime(value.updatedAt)
  );
}

function isPlace(value: unknown): boolean {
  return isText(value) && /^(?:everywhere$|(?:page|site):.)/s.test(value);
}

function isNameList(value: unknown): boolean {
  return isTextList(value) && Array.isArray(value) && value.length > 0;
}

function isClaim(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'not-entity':
      return isNameList(value.names);
    case 'entity-type':
      return isNameList(value.names) && entityTypes.some((type) => type === value.type);
    case 'same-entity':
      return isNameList(value.names) && isText(value.as);
    case 'not-quote':
      return isText(value.words);
    case 'speaker':
      return isText(value.words) && isText(value.speaker) && isSpeakerClaim(value.was);
    default:
      return false;
  }
}

function isSpeakerClaim(value: unknown): boolean {
  return (
    isObject(value) && isTextOrNull(value.speaker) && isTextOrNull(value.role) && Number.isFinite(value.confidence)
  );
}

export function isRevision(value: unknown): value is Revision {
  return (
    isObject(value) &&
    isText(value.pageId) &&
    isTime(value.firstSeenAt) &&
    isTime(value.lastSeenAt) &&
    isTextOrNull(value.modifiedAt) &&
    Array.isArray(value.blocks) &&
    value.blocks.every(isOffset)
  );
}

export function isCorrection(value: unknown): value is Correction {
  return isObject(value) && isText(value.id) && isPlace(value.place) && isClaim(value.claim) && isTime(value.createdAt);
}

const metadataKeys: readonly (keyof ArticleMetadata)[] = [
  'title',
  'standfirst',
  'author',
  'siteName',
  'publishedAt',
  'modifiedAt',
  'canonicalUrl',
  'image',
  'lang',
];

export function isPage(value: unknown): value is Page {
  if (!isObject(value) || !isObject(value.metadata)) return false;
  const { metadata } = value;
  return (
    isText(value.id) &&
    isText(value.url) &&
    metadataKeys.every((key) => isTextOrNull(metadata[key])) &&
    isText(value.note) &&
    isTextList(value.tags) &&
    isTime(value.createdAt) &&
    isTime(value.updatedAt)
  );
}
