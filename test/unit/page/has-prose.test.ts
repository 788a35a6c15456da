import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hasProse } from '../../../lib/page/has-prose';

const sentence = 'The bridge was closed on Sunday evening, the harbour authority said in a statement.';
const goods =
  '<li><b>Braided rope no. 12, eight strands</b> <span>14 crowns</span> <button>Add to the basket</button></li>';

describe('whether a page could hold an article', () => {
  test.each([
    { body: `<p>${sentence}</p><p>${sentence}</p>`, expected: true, why: 'a brief of two sentences' },
    {
      body: `<p>The <a>bridge</a> was closed on <b>Sunday evening</b> as winds reached the coast, <a>the authority</a> said. ${sentence}</p><p>Nobody was hurt, and <i>ferries</i> will sail again before noon on Monday, said a spokesman.</p>`,
      expected: true,
      why: 'sentences cut up by links',
    },
    { body: `<main><ul>${goods.repeat(600)}</ul></main>`, expected: false, why: 'a list of goods' },
    { body: `<script>${sentence.repeat(20)}</script><p>Loading</p>`, expected: false, why: 'text that is not shown' },
    { body: `<button>${sentence}</button><button>${sentence}</button>`, expected: false, why: 'labels' },
    { body: '', expected: false, why: 'nothing' },
    { body: '<i>a</i>'.repeat(7_000), expected: true, why: 'too many pieces to tell: left to the weighing' },
  ])('$why: $expected', ({ body, expected }) => {
    expect(hasProse(new JSDOM(`<body>${body}`).window.document.body)).toBe(expected);
  });
});
