import type { ArticleMetadata } from '../model/article';
import type { PageId, PageIdentity } from '../model/page';
import { normaliseAddress, webAddress } from '../model/page-address';

/** What is read of a window's location. */
export type PageLocation = Pick<Location, 'href'>;

/**
 * Which article this page is. The address that the page declares wins over the one it was opened at, because one
 * article is opened at many (validated where metadata is read); a route in the fragment is a page of its own, which
 * no declaration of the whole document can name.
 */
export function identifyPage(location: PageLocation, metadata: ArticleMetadata): PageIdentity {
  const opened = new URL(location.href);
  const declared = /^#!?\//.test(opened.hash) ? null : webAddress(metadata.canonicalUrl, location.href);
  return { id: normaliseAddress(declared ?? opened) as PageId, url: opened.href, metadata };
}
