import type { ArticleMetadata } from '../model/article';
import { isFrontPage, sameSite, webAddress } from '../model/page-address';
import { isObject, type JsonObject, listOf, readJsonLd, textOf, typesOf } from './json-ld';

const articleType = /(?:Article|BlogPosting|Reportage|Review|Report)$/;
/** Longer values are not what they say they are. */
const longestValue = 1000;
const mostAuthors = 10;

type Meta = (...names: readonly string[]) => string | null;

function clean(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  return text === '' || text.length > longestValue ? null : text;
}

/** Asks the page's `<meta>` elements by property, name or itemprop; the first name that has a value wins. */
function metaReader(document: Document): Meta {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content'));
    const names = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    for (const name of content === null ? [] : (names ?? '').toLowerCase().split(/\s+/))
      if (content !== null && name !== '' && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

/** The object that describes the article: the first of an article's type with a headline, else the first of the type. */
function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  return articles.find((object) => textOf(object.headline) !== null) ?? articles[0] ?? null;
}

/** Names are given as text, as an object, as a reference into the graph, or as a list of these. */
function namesOf(value: unknown, objects: readonly JsonObject[]): string[] {
  const names = listOf(value)
    .slice(0, mostAuthors)
    .map((item) => {
      if (!isObject(item)) return clean(textOf(item));
      const named =
        item.name === undefined ? objects.find((other) => other !== item && other['@id'] === item['@id']) : item;
      return clean(textOf(named?.name));
    });
  return [...new Set(names.filter((name) => name !== null))];
}

/** ISO 8601 as given, where it is a date at all. */
function dateOf(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const text = clean(value);
    if (text === null) continue;
    if (/^\d{4}-\d{2}(?:-\d{2})?(?:$|[T ])/.test(text)) return text;
    const time = Date.parse(text);
    if (/\b\d{4}\b/.test(text) && !Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}

/** "Headline | Site", "Site - Headline": the headline is what stands on the page, else the title without the site. */
function titleOf(document: Document, siteName: string | null): string | null {
  const title = clean(document.title);
  const heading = clean(document.querySelector('h1')?.textContent);
  if (title === null) return heading;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  if (heading !== null && (heading === parts[0] || (heading.length >= 15 && title.includes(heading)))) return heading;
  const own = parts.filter((part) => part !== siteName);
  return own.length > 1 && own.length === parts.length ? title : own.join(' - ') || title;
}

function authorOf(
  document: Document,
  meta: Meta,
  article: JsonObject | null,
  objects: readonly JsonObject[],
): string | null {
  const named = namesOf(article?.author ?? article?.creator, objects);
  if (named.length > 0) return clean(named.join(', '));
  const declared = meta(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
  );
  if (declared !== null && !/^https?:/.test(declared)) return declared.replace(/^(?:by|par)\s+/i, '');
  const elements = [...document.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"]')].slice(
    0,
    mostAuthors,
  );
  const names = elements
    .map((element) => clean(element.textContent))
    .filter((name) => name !== null && name.length < 80);
  return names.length > 0 ? clean([...new Set(names)].join(', ')) : null;
}

/** The address the page declares for itself, unless it names another site or, as some do on every page, the front page. */
function canonicalOf(document: Document, meta: Meta, article: JsonObject | null): string | null {
  const opened = new URL(document.location?.href ?? 'about:blank');
  const mainEntity = article?.mainEntityOfPage;
  const candidates = [
    document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? null,
    meta('og:url'),
    textOf(article?.url),
    textOf(isObject(mainEntity) ? mainEntity['@id'] : mainEntity),
  ];
  for (const candidate of candidates) {
    const url = webAddress(candidate, document.baseURI);
    if (!url || (isFrontPage(url) && !isFrontPage(opened))) continue;
    if (/^https?:$/.test(opened.protocol) && !sameSite(url, opened)) continue;
    url.hash = '';
    return url.href;
  }
  return null;
}

function imageOf(document: Document, meta: Meta, article: JsonObject | null): string | null {
  const [image] = listOf(article?.image);
  const declared = isObject(image) ? textOf(image.url ?? image.contentUrl) : textOf(image);
  const candidates = [
    meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    declared,
  ];
  for (const candidate of candidates) {
    const url = webAddress(candidate, document.baseURI);
    if (url) return url.href;
  }
  return null;
}

/** The first `<time>` that is not inside a list of other articles. */
function shownDate(document: Document): string | null {
  for (const time of [...document.querySelectorAll('time[datetime]')].slice(0, 20))
    if (!time.closest('nav, aside, footer, li')) return time.getAttribute('datetime');
  return null;
}

/** What the page says of its article: structured data first, then OpenGraph and other `<meta>`, then the page's text. */
export function readMetadata(document: Document): ArticleMetadata {
  const meta = metaReader(document);
  const objects = readJsonLd(document);
  const article = articleObject(objects);
  const publisher = namesOf(article?.publisher, objects)[0] ?? null;
  const siteName = meta('og:site_name') ?? publisher ?? meta('application-name', 'apple-mobile-web-app-title');
  const text = (key: string) => clean(textOf(article?.[key]));
  return {
    title: text('headline') ?? meta('og:title', 'twitter:title', 'dc.title') ?? titleOf(document, siteName),
    standfirst: text('description') ?? meta('og:description', 'description', 'twitter:description', 'dc.description'),
    author: authorOf(document, meta, article, objects),
    siteName,
    publishedAt: dateOf(
      text('datePublished'),
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dcterms.created',
        'pubdate',
        'parsely-pub-date',
      ),
      shownDate(document),
    ),
    modifiedAt: dateOf(
      text('dateModified'),
      meta('article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified'),
    ),
    canonicalUrl: canonicalOf(document, meta, article),
    image: imageOf(document, meta, article),
    lang:
      clean(document.documentElement?.getAttribute('lang')) ??
      text('inLanguage') ??
      meta('content-language', 'og:locale'),
  };
}
