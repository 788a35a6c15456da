import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../tools/start/options';

describe('the arguments of npm start', () => {
  test.each([
    { args: [], browser: 'chromium', pages: null, why: 'the demonstration in Chromium' },
    { args: ['--firefox'], browser: 'firefox', pages: null, why: 'the same in Firefox' },
    { args: ['page.html'], browser: 'chromium', pages: 'page.html', why: 'a saved page' },
    { args: ['--firefox', 'saved'], browser: 'firefox', pages: 'saved', why: 'the option first' },
    { args: ['saved', '--firefox'], browser: 'firefox', pages: 'saved', why: 'the option last' },
  ])('$args: $why', ({ args, browser, pages }) => {
    expect(readOptions(args)).toEqual({ ok: true, value: { browser, pages } });
  });

  test.each([
    { args: ['--fierfox'], says: '--fierfox', why: 'a misspelt option is not a file' },
    { args: ['a.html', 'b.html'], says: 'b.html', why: 'one page at a time' },
  ])('$args: $why', ({ args, says }) => {
    expect(readOptions(args)).toEqual({ ok: false, error: expect.stringContaining(says) });
  });

  test('--help explains', () => {
    expect(readOptions(['--help'])).toEqual({ ok: true, value: 'help' });
  });
});
