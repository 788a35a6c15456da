import type { EntityType } from './entity';
import type { PageId } from './page';

declare const correctionId: unique symbol;
/** A UUID, version 7: sorts by time of creation. */
export type CorrectionId = string & { readonly [correctionId]: true };

/** How far a correction reaches. */
export type CorrectionScope = 'page' | 'site' | 'everywhere';

export const correctionScopes: readonly CorrectionScope[] = ['page', 'site', 'everywhere'];

/** Where a correction holds, as one key: on an article, on a host name, or wherever Dixit reads. */
export type CorrectionPlace = `page:${PageId}` | `site:${string}` | 'everywhere';

/** Who said a quote, with what goes with it. */
export interface SpeakerClaim {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly confidence: number;
}

/**
 * What the reader says of a finding. It is known by its words, not by its place, so that it holds when the article is
 * edited: `names` are all the forms the entity had, its fullest first; `words` are those of `quoteWords`.
 */
export type CorrectionClaim =
  | { readonly kind: 'not-entity'; readonly names: readonly string[] }
  | { readonly kind: 'entity-type'; readonly names: readonly string[]; readonly type: EntityType }
  /** Another name for `as`. */
  | { readonly kind: 'same-entity'; readonly names: readonly string[]; readonly as: string }
  | { readonly kind: 'not-quote'; readonly words: string }
  /** `was`: what stood there before, for whoever takes the correction back. */
  | { readonly kind: 'speaker'; readonly words: string; readonly speaker: string; readonly was: SpeakerClaim };

/** A stored correction: the reader's own word, which wins over every finder. */
export interface Correction {
  readonly id: CorrectionId;
  readonly place: CorrectionPlace;
  readonly claim: CorrectionClaim;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The places whose corrections hold on an article, from the widest to the nearest, whose word counts most. */
export function placesOf(pageId: PageId, url: string): readonly CorrectionPlace[] {
  return ['everywhere', `site:${new URL(url).hostname}`, `page:${pageId}`];
}

export function placeFor(scope: CorrectionScope, pageId: PageId, url: string): CorrectionPlace {
  const [everywhere, site, page] = placesOf(pageId, url);
  return (scope === 'page' ? page : scope === 'site' ? site : everywhere) ?? 'everywhere';
}

export function scopeOf(place: CorrectionPlace): CorrectionScope {
  if (place === 'everywhere') return 'everywhere';
  return place.startsWith('page:') ? 'page' : 'site';
}

/** What a claim is about: of two claims about the same, at the same place, the later one replaces the other. */
export function subjectOf(claim: CorrectionClaim): string {
  return 'words' in claim ? `quote ${claim.words}` : `entity ${claim.names[0] ?? ''}`;
}
