import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryPath } from '../../tools/repository';

const codeFolders = ['lib', 'components', 'entrypoints', 'tools', 'test', 'demo'];
const code = /\.(?:tsx?|cjs|mjs|css)$/;

/** Where long lists are kept: tables of words and of cases, looked up, not read page by page. */
const tables = [/^lib\/languages\//, /(?:^|\/)data\//, /^test\/fixtures\//, /find-quotes\.[a-z]{2}\.test\.ts$/];

/** In lines. A style sheet has a declaration a line, which makes it long without making it deep. */
const longest = { code: 300, style: 450 };

function filesOf(folder: string): readonly string[] {
  if (!existsSync(repositoryPath(folder))) return [];
  return readdirSync(repositoryPath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repositoryPath(), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const files = codeFolders.flatMap(filesOf).filter((file) => code.test(file));
const product = files.filter((file) => /^(?:lib|components|entrypoints)\//.test(file));
const source = (file: string): string => readFileSync(repositoryPath(file), 'utf8');

/** Comments speak of `chrome.` and `indexedDB` freely. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '');

describe('the tree', () => {
  test('has code to check', () => {
    expect(product.length).toBeGreaterThan(0);
  });

  test('has no drawer for things without a name', () => {
    const drawers = files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:[./]|$)/.test(file));
    expect(drawers).toEqual([]);
  });

  test('has no barrel: every import says where a thing lives', () => {
    const barrels = files.filter((file) => /^(?:lib|components)\/.*(?:^|\/)index\.tsx?$/.test(file));
    expect(barrels).toEqual([]);
  });

  test('has no file too long to be read at once, tables apart', () => {
    const long = files
      .filter((file) => !tables.some((table) => table.test(file)))
      .map((file) => ({ file, lines: source(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (file.endsWith('.css') ? longest.style : longest.code));
    expect(long).toEqual([]);
  });

  test('opens the database in lib/storage only: elsewhere it may be the site’s', () => {
    const openers = product.filter(
      (file) => !file.startsWith('lib/storage/') && /\bindexedDB\b|from 'idb'/.test(withoutComments(source(file))),
    );
    expect(openers).toEqual([]);
  });

  test('makes no markup out of text: what a page says is shown as text', () => {
    const makers =
      /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write)\b/;
    expect(product.filter((file) => makers.test(withoutComments(source(file))))).toEqual([]);
  });

  test('touches the WebExtension API in lib/browser, lib/messaging and entrypoints only', () => {
    const doors = /^(?:lib\/browser|lib\/messaging|entrypoints)\//;
    const users = product.filter(
      (file) => !doors.test(file) && /(?<![\w.$'-])(?:chrome|browser)\.[a-z]/.test(withoutComments(source(file))),
    );
    expect(users).toEqual([]);
  });
});

const locales = ['en', 'fr'];
test.skipIf(!existsSync(repositoryPath('public/_locales'))).each(locales)('speaks %s', (locale) => {
  const messages = JSON.parse(readFileSync(repositoryPath('public/_locales', locale, 'messages.json'), 'utf8'));
  expect(Object.keys(messages).length).toBeGreaterThan(0);
});

const architecture = repositoryPath('ARCHITECTURE.md');
test.skipIf(!existsSync(architecture))('ARCHITECTURE.md names every room', () => {
  const map = readFileSync(architecture, 'utf8');
  const rooms = readdirSync(repositoryPath('lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `lib/${entry.name}`);
  expect(rooms.filter((room) => !map.includes(room))).toEqual([]);
});
