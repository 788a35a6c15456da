import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../lib/model/page-address';
import { identifyPage } from '../../../lib/page/identify-page';

const nothing = {
  title: null,
  standfirst: null,
  author: null,
  siteName: null,
  publishedAt: null,
  modifiedAt: null,
  canonicalUrl: null,
  image: null,
  lang: null,
};

describe('normalised addresses', () => {
  it.each([
    ['http and https are one', 'http://a.example/b', 'https://a.example/b'],
    ['the usual ports are none', 'http://a.example:80/b', 'https://a.example/b'],
    ['other ports stay', 'http://localhost:8080/b', 'https://localhost:8080/b'],
    ['www is nothing of its own', 'https://www.a.example/b', 'https://a.example/b'],
    ['nor are mobile hosts', 'https://m.a.example/b', 'https://a.example/b'],
    ['unless the name is all there is', 'https://m.example/b', 'https://m.example/b'],
    ['tracking parameters go', 'https://a.example/b?utm_source=x&fbclid=1&xtor=RSS-1', 'https://a.example/b'],
    ['others stay, in order', 'https://a.example/b?t=2&id=1&utm_medium=x', 'https://a.example/b?id=1&t=2'],
    [
      'page, ref and source can name articles',
      'https://a.example/?ref=1&source=2',
      'https://a.example/?ref=1&source=2',
    ],
    ['a place on the page is no page', 'https://a.example/b#comments', 'https://a.example/b'],
    ['nor is a text fragment', 'https://a.example/b#:~:text=c', 'https://a.example/b'],
    ['a route is', 'https://a.example/#/b?c=1', 'https://a.example/#/b?c=1'],
    ['in the older form too', 'https://a.example/#!/b', 'https://a.example/#!/b'],
    ['a slash at the end is nothing', 'https://a.example/b/', 'https://a.example/b'],
    ['credentials are nobody’s business', 'https://me:secret@a.example/b', 'https://a.example/b'],
    ['hosts know no capitals, paths do', 'https://A.Example/B', 'https://a.example/B'],
    ['files keep their address', 'file:///home/me/a%20b.html#x', 'file:///home/me/a%20b.html'],
  ])('%s', (_why, address, normalised) => {
    expect(normaliseAddress(new URL(address))).toBe(normalised);
    expect(normaliseAddress(new URL(normalised))).toBe(normalised);
  });
});

describe('the identity of a page', () => {
  it.each([
    ['the address it was opened at', 'http://a.example/b?utm_source=x', null, 'https://a.example/b'],
    ['the address it declares', 'https://a.example/b?from=home', 'https://www.a.example/b', 'https://a.example/b'],
    [
      'its route, whatever the document declares',
      'https://a.example/#/b',
      'https://a.example/x',
      'https://a.example/#/b',
    ],
  ])('is %s', (_why, href, canonicalUrl, id) => {
    expect(identifyPage({ href }, { ...nothing, canonicalUrl })).toMatchObject({ id, url: href });
  });
});
