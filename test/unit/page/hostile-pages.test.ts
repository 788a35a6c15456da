import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-text';

const prose = 'The council met on Monday, and its chair said that nothing had been decided so far. '.repeat(3);
const article = `<h1>The council met</h1>${`<p>${prose}</p>`.repeat(4)}`;

function page(html: string): Document {
  return new JSDOM(html, { url: 'https://news.example/2026/council' }).window.document;
}

async function outcome(document: Document): Promise<string> {
  const read = await readArticle(document);
  return read.ok ? `${read.value.article.blocks.length} blocks` : read.error.code;
}

const deep = (levels: number, inner: string) => `${'<div>'.repeat(levels)}${inner}${'</div>'.repeat(levels)}`;

const cases: readonly [why: string, html: string, expected: string][] = [
  ['nothing at all', '', 'not-article'],
  ['a frameset has no body to read', '<frameset><frame src="a"></frameset>', 'not-article'],
  ['text without any element', prose, 'not-article'],
  ['an article as deep as parsers go', deep(500, article), '5 blocks'],
  [
    'fields that take their form’s properties',
    `<form>${['id', 'className', 'firstChild', 'nextSibling', 'parentNode', 'tagName', 'childNodes'].map((name) => `<input name="${name}">`).join('')}${article}</form>`,
    '5 blocks',
  ],
  ['a class name without end', `<div class="${'x '.repeat(200_000)}ad">${article}</div>`, '5 blocks'],
  [
    'a paragraph of two million units',
    `<article>${article}<p>${'word, '.repeat(400_000)}</p></article>`,
    'article-too-long',
  ],
  ['white space without end', `<article>${`<p>${' \n'.repeat(500_000)}</p>`}${article}</article>`, '5 blocks'],
  ['line breaks without end', `<article>${article}<p>${'<br>'.repeat(20_000)}</p></article>`, '5 blocks'],
  [
    'links that are never closed',
    `<article>${article.replaceAll('<p>', '<p><a href="/x">a</a> <a href="/y">')}</article>`,
    'not-article',
  ],
  [
    'marks, controls and lone surrogates',
    `<article>${article}<p>\u0000\u0007\uD800\uFFFF\u202E«««</p></article>`,
    '5 blocks',
  ],
];

describe('pages that mean no good', () => {
  it.each(cases)('%s', async (_why, html, expected) => {
    expect(await outcome(page(html))).toBe(expected);
  });
});
