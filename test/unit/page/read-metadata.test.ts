import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../../lib/model/article';
import { readMetadata } from '../../../lib/page/read-metadata';

function read(html: string, url = 'https://www.news.example/2026/a'): ArticleMetadata {
  return readMetadata(new JSDOM(html, { url }).window.document);
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

const cases: readonly [why: string, html: string, expected: Partial<ArticleMetadata>][] = [
  [
    'structured data',
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'A',
      description: 'B',
      author: { '@type': 'Person', name: 'C D' },
      publisher: { name: 'E' },
      datePublished: '2026-01-02T03:04:05+01:00',
      dateModified: '2026-01-03',
      image: ['/f.jpg'],
      url: '/2026/a',
      inLanguage: 'fr-CA',
    }),
    {
      title: 'A',
      standfirst: 'B',
      author: 'C D',
      siteName: 'E',
      publishedAt: '2026-01-02T03:04:05+01:00',
      modifiedAt: '2026-01-03',
      image: 'https://www.news.example/f.jpg',
      canonicalUrl: 'https://www.news.example/2026/a',
      lang: 'fr-CA',
    },
  ],
  [
    'a graph with references, types in a list, authors in a list',
    jsonLd({
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        { '@type': 'Person', '@id': '#p', name: 'Ann' },
        {
          '@type': ['Thing', 'http://schema.org/ReportageNewsArticle'],
          headline: 'A',
          author: [{ '@id': '#p' }, 'Bob', 'Bob'],
        },
      ],
    }),
    { title: 'A', author: 'Ann, Bob' },
  ],
  ['a list at the top', jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'Article', headline: 'A' }]), { title: 'A' }],
  [
    'an article without a headline yields to one with',
    jsonLd([{ '@type': 'Article' }, { '@type': 'NewsArticle', headline: 'A' }]),
    { title: 'A' },
  ],
  [
    'broken data is passed over',
    `${jsonLd('{"@type": oops')}${jsonLd({ '@type': 'Article', headline: 'A' })}`,
    { title: 'A' },
  ],
  ['line breaks in strings', jsonLd('{"@type":"Article","headline":"A\nB"}'), { title: 'A B' }],
  ['comments around the data', jsonLd('<!-- {"@type":"Article","headline":"A"} -->'), { title: 'A' }],
  [
    'data of the wrong shape',
    jsonLd({ '@type': 'Article', headline: { a: 1 }, author: 7, image: {}, url: [] }),
    { title: null, author: null, image: null },
  ],
  [
    'data too large to read',
    jsonLd({ '@type': 'Article', headline: 'A', articleBody: 'x'.repeat(600_000) }),
    { title: null },
  ],
  [
    'data too deep',
    jsonLd(`${'{"@graph":'.repeat(50)}{"@type":"Article","headline":"A"}${'}'.repeat(50)}`),
    { title: null },
  ],
  [
    'OpenGraph and other meta',
    `<meta property="og:title" content="A"><meta property="og:site_name" content="S"><meta name="description" content="B">
     <meta name="author" content="par C D"><meta property="article:published_time" content="2026-01-02">
     <meta property="og:image" content="//cdn.example/i.jpg">`,
    {
      title: 'A',
      siteName: 'S',
      standfirst: 'B',
      author: 'C D',
      publishedAt: '2026-01-02',
      image: 'https://cdn.example/i.jpg',
    },
  ],
  [
    'an author that is an address is none',
    '<meta property="article:author" content="https://www.facebook.com/x">',
    { author: null },
  ],
  ['the author on the page', '<a rel="author" href="/x"> C\n D </a>', { author: 'C D' }],
  [
    'the title without the site',
    '<title>A long headline | Site</title><meta property="og:site_name" content="Site">',
    { title: 'A long headline' },
  ],
  ['the title of the page', '<title>A - B - Site</title><h1>Something else</h1>', { title: 'A - B - Site' }],
  [
    'the headline, where the title has it',
    '<title>A long headline here - Site</title><h1>A long headline here</h1>',
    { title: 'A long headline here' },
  ],
  [
    'a date in words',
    '<meta name="date" content="Jan 2, 2026 10:00 GMT">',
    { publishedAt: '2026-01-02T10:00:00.000Z' },
  ],
  ['a date that is none', '<meta name="date" content="yesterday">', { publishedAt: null }],
  [
    'the first time shown',
    '<nav><time datetime="2020-01-01"></time></nav><time datetime="2026-01-02">2 Jan</time>',
    { publishedAt: '2026-01-02' },
  ],
  [
    'the language of the document',
    '<html lang="fr-FR"><meta http-equiv="content-language" content="en">',
    { lang: 'fr-FR' },
  ],
  ['a canonical link', '<link rel="canonical" href="/2026/b#c">', { canonicalUrl: 'https://www.news.example/2026/b' }],
  [
    'to a host under or over this one',
    '<link rel="canonical" href="https://news.example/b">',
    { canonicalUrl: 'https://news.example/b' },
  ],
  ['not to another site', '<link rel="canonical" href="https://evil.example/b">', { canonicalUrl: null }],
  [
    'not to the front page',
    '<link rel="canonical" href="https://www.news.example/"><meta property="og:url" content="/b">',
    { canonicalUrl: 'https://www.news.example/b' },
  ],
  ['not to a script', '<link rel="canonical" href="javascript:alert(1)">', { canonicalUrl: null }],
  ['a picture that is no address', '<meta property="og:image" content="data:image/png;base64,AA">', { image: null }],
  ['values beyond all measure', `<meta property="og:title" content="${'x'.repeat(2000)}">`, { title: null }],
  ['an empty page', '', { title: null, lang: null, canonicalUrl: null }],
];

describe('what a page says of its article', () => {
  it.each(cases)('%s', (_why, html, expected) => {
    expect(read(html)).toMatchObject(expected);
  });

  it('may be the front page where the page is the front page', () => {
    const { canonicalUrl } = read('<link rel="canonical" href="/">', 'https://www.news.example/');
    expect(canonicalUrl).toBe('https://www.news.example/');
  });

  it('may name any site where the page was saved to a file', () => {
    const { canonicalUrl } = read('<link rel="canonical" href="https://a.example/b">', 'file:///tmp/a.html');
    expect(canonicalUrl).toBe('https://a.example/b');
  });
});
