import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../lib/export/text-fragment';
import { targetOf } from '../../support/annotated-page';

const page = 'https://site.example/story';
const sentence = 'a sentence that is quite long enough to stand alone';
const encoded = encodeURIComponent(sentence);
const words = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

function directiveOf(exact: string, prefix = '', suffix = ''): string {
  return decodeURIComponent(textFragmentUrl(page, targetOf(exact, 0, prefix, suffix)).split(':~:text=')[1] ?? '');
}

describe('textFragmentUrl', () => {
  it.each([
    ['an address', page, `${page}#:~:text=${encoded}`],
    ['an address with a query', `${page}?id=1&x=2`, `${page}?id=1&x=2#:~:text=${encoded}`],
    ['a hash route', `${page}#/news/1`, `${page}#/news/1:~:text=${encoded}`],
    ['an address that has a directive', `${page}#top:~:text=old`, `${page}#top:~:text=${encoded}`],
  ])('is added to %s', (_what, url, expected) => {
    expect(textFragmentUrl(url, targetOf(sentence))).toBe(expected);
  });

  it('encodes what separates the parts of a directive', () => {
    const url = textFragmentUrl(page, targetOf('so-called “peace”, R&D, 100 % — and nothing else today'));
    expect(url.split('text=')[1]).toBe(
      'so%2Dcalled%20%E2%80%9Cpeace%E2%80%9D%2C%20R%26D%2C%20100%20%25%20%E2%80%94%20and%20nothing%20else%20today',
    );
  });

  it.each([
    [
      'short words with the whole words around them',
      ['yes', 'ned. He said: ', ' and then he lef'],
      'He said:-,yes,-and then he',
    ],
    ['no words from other blocks', ['yes', 'An end.\nHe said: ', '. So\nA beginning'], 'He said:-,yes,-. So'],
    ['nothing around where there is nothing', ['yes', '', ''], 'yes'],
    [
      'the rest of the words it cuts',
      ['ffic is slow this morning, the mayor told the repor', 'the tra', 'ters here'],
      'traffic is slow this morning, the mayor told the reporters',
    ],
    [
      'what a no-break space ties to short words',
      ['oui', 'Il a dit : «\u00A0', '\u00A0», puis rien d'],
      'a dit :-,«\u00A0oui\u00A0»,,-puis rien',
    ],
    ['nothing tied that the context cuts', ['oui', '«\u00A0', '\u00A0»'], 'oui'],
    ['blocks as a range', [`${sentence}\nmiddle\n${sentence} again`, '', ''], `${sentence},${sentence} again`],
    [
      'a short first block with its surroundings',
      [`Yes.\n${sentence}`, 'word. He said: ', ' x'],
      `He said:-,Yes.,${sentence}`,
    ],
    [
      'a long text by its first and last words',
      [words(80, 'word'), '', ''],
      `${words(10, 'word')},word72 word73 word74 word75 word76 word77 word78 word79`,
    ],
    ['white space as a browser shows it', [`${sentence}\t\n and  more`, '', ''], `${sentence},and more`],
  ] as const)('names %s', (_what, [exact, prefix, suffix], directive) => {
    expect(directiveOf(exact, prefix, suffix)).toBe(directive);
  });

  it('is the address alone for no words', () => {
    expect(textFragmentUrl(page, targetOf(' \n'))).toBe(page);
  });

  it('is a valid address whatever the text, with no separator but its own', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }).filter((exact) => exact.trim() !== '');
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 32 }), (exact, around) => {
        const url = textFragmentUrl(page, targetOf(exact, 0, around, around));
        const directive = new URL(url).hash.slice('#:~:text='.length);
        expect(directive).toMatch(/^(?:[^,&-]*-,)?[^,&-]*(?:,[^,&-]+)?(?:,-[^,&-]*)?$/);
      }),
    );
  });
});
