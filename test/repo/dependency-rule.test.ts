import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDependencies } from '../../tools/test/dependency-rule';

const repository = path.resolve(import.meta.dirname, '../..');
const config = path.join(repository, '.dependency-cruiser.cjs');

/** A small tree that keeps to the rule, in which each case plants one file that does not. */
const clean: Readonly<Record<string, string>> = {
  'lib/model/span.ts': 'export type Span = readonly [number, number];',
  'lib/text/words.ts':
    "import type { Span } from '../model/span';\nexport const words = (text: string): Span => [0, text.length];",
  'lib/languages/french.ts': "import type { Span } from '../model/span';\nexport const none: Span = [0, 0];",
  'lib/entities/find.ts': "import { words } from '../text/words';\nexport const find = words;",
  'lib/quotes/find.ts': "import { words } from '../text/words';\nexport const find = words;",
  'lib/analysis/analyse.ts': "import { find } from '../quotes/find';\nexport const analyse = find;",
  'lib/export/format.ts': "import type { Span } from '../model/span';\nexport const formats: Span[] = [];",
  'lib/view/rows.ts': "import type { formats } from '../export/format';\nexport type Rows = typeof formats;",
  'lib/page/read.ts': "import { words } from '../text/words';\nexport const read = words;",
  'lib/anchoring/anchor.ts': "import { read } from '../page/read';\nexport const anchor = read;",
  'lib/highlight/paint.ts': "import type { Rows } from '../view/rows';\nexport const paint: Rows = [];",
  'lib/storage/open.ts':
    "import { openDB } from 'idb';\nimport type { Span } from '../model/span';\nexport const open = (span: Span) => openDB(String(span));",
  'lib/messaging/send.ts':
    "import browser from 'webextension-polyfill';\nexport const send = browser.runtime.sendMessage;",
  'lib/browser/tabs.ts': "import browser from 'webextension-polyfill';\nexport const tabs = browser.tabs;",
  'components/View.tsx':
    "import { formats } from '../lib/export/format';\nimport { render } from 'preact';\nexport const view = [formats, render];",
  'entrypoints/reader.ts':
    "import { anchor } from '../lib/anchoring/anchor';\nimport { paint } from '../lib/highlight/paint';\nexport default [anchor, paint];",
  'entrypoints/background.ts': [
    "import { analyse } from '../lib/analysis/analyse';",
    "import { tabs } from '../lib/browser/tabs';",
    "import { find } from '../lib/entities/find';",
    "import { none } from '../lib/languages/french';",
    "import { send } from '../lib/messaging/send';",
    "import { open } from '../lib/storage/open';",
    'export default [analyse, tabs, find, none, send, open];',
  ].join('\n'),
  'entrypoints/popup/main.tsx': "import { view } from '../../components/View';\nexport default view;",
  'entrypoints/sidepanel/main.tsx': "import { view } from '../../components/View';\nexport default view;",
  'tools/measure.ts': "import { analyse } from '../lib/analysis/analyse';\nexport const measure = analyse;",
  'test/analyse.test.ts': "import { analyse } from '../lib/analysis/analyse';\nexport const seen = analyse;",
};

interface Planted {
  readonly rule: string;
  /** The module that breaks the rule, planted with the code beside it. */
  readonly from: string;
  readonly code: string;
  readonly why: string;
}

const planted: readonly Planted[] = [
  {
    rule: 'lib/model-rooms',
    from: 'lib/model/a.ts',
    code: "export * from '../text/words';",
    why: 'it imports nothing',
  },
  {
    rule: 'lib/quotes-rooms',
    from: 'lib/quotes/a.ts',
    code: "export * from '../entities/find';",
    why: 'mentions are arguments',
  },
  {
    rule: 'lib/export-rooms',
    from: 'lib/export/a.ts',
    code: "export * from '../text/words';",
    why: 'a room outside its row',
  },
  {
    rule: 'lib/anchoring-rooms',
    from: 'lib/anchoring/a.ts',
    code: "export * from '../storage/open';",
    why: 'it knows no store',
  },
  {
    rule: 'lib/storage-rooms',
    from: 'lib/storage/a.ts',
    code: "export type * from '../text/words';",
    why: 'types count',
  },
  {
    rule: 'components-rooms',
    from: 'components/A.tsx',
    code: "export * from '../lib/messaging/send';",
    why: 'views get callbacks',
  },
  {
    rule: 'lib/view-types-of-lib/export',
    from: 'lib/view/a.ts',
    code: "export { formats } from '../export/format';",
    why: 'types only',
  },
  {
    rule: 'lib/text-packages',
    from: 'lib/text/a.ts',
    code: "export { openDB } from 'idb';",
    why: 'a pure room takes no package',
  },
  {
    rule: 'lib/entities-packages',
    from: 'lib/entities/a.ts',
    code: "export { sep } from 'node:path';",
    why: 'nor what Node has',
  },
  {
    rule: 'lib/page-packages',
    from: 'lib/page/a.ts',
    code: "export * from 'webextension-polyfill';",
    why: 'the API has one door',
  },
  {
    rule: 'entrypoints-api',
    from: 'entrypoints/options.ts',
    code: "export * from 'webextension-polyfill';",
    why: 'for entrypoints too',
  },
  {
    rule: 'reader-out-of-reach',
    from: 'entrypoints/reader/a.ts',
    code: "export * from '../../lib/analysis/analyse';",
    why: 'directly',
  },
  {
    rule: 'reader-out-of-reach',
    from: 'entrypoints/reader/b.ts',
    code: "export * from '../../lib/anchoring/a';",
    why: 'through another',
  },
  {
    rule: 'popup-out-of-reach',
    from: 'entrypoints/popup/a.ts',
    code: "export * from '../../lib/storage/open';",
    why: 'it asks by message',
  },
  {
    rule: 'sidepanel-out-of-reach',
    from: 'entrypoints/sidepanel/a.ts',
    code: "export * from '../../lib/page/read';",
    why: 'no article there',
  },
  {
    rule: 'background-out-of-reach',
    from: 'entrypoints/background/a.ts',
    code: "export * from '../../lib/highlight/paint';",
    why: 'no DOM',
  },
  {
    rule: 'product-only',
    from: 'entrypoints/unlisted.ts',
    code: "export * from '../tools/measure';",
    why: 'tools stay outside',
  },
  { rule: 'product-only', from: 'lib/page/b.ts', code: "export * from '../../test/analyse.test';", why: 'so do tests' },
  {
    rule: 'no-entrypoint-imported',
    from: 'tools/a.ts',
    code: "export * from '../entrypoints/background';",
    why: 'they only wire',
  },
  { rule: 'no-cycle', from: 'lib/text/b.ts', code: "export * from './c';", why: 'two modules import each other' },
  {
    rule: 'no-unresolved',
    from: 'lib/page/c.ts',
    code: "export * from './missing';",
    why: 'an edge that leads nowhere',
  },
  { rule: 'no-dead-module', from: 'lib/page/d.ts', code: "export * from './read';", why: 'nothing uses it' },
  { rule: 'no-dead-module', from: 'lib/page/e.ts', code: "export * from './read';", why: 'only its test does' },
  { rule: 'no-dead-module', from: 'lib/page/f.ts', code: 'export const x = 1;', why: 'nor does it use anything' },
  { rule: 'unknown-room', from: 'lib/stuff', code: "export * from '../model/span';", why: 'a room nobody named' },
];

/** What some of them need beside them. */
const accomplices: Readonly<Record<string, string>> = {
  'lib/text/c.ts': "export type * from './b';",
  'test/e.test.ts': "export * from '../lib/page/e';",
};

let trees: string;

beforeAll(() => {
  trees = mkdtempSync(path.join(os.tmpdir(), 'dixit-dependency-rule-'));
});

afterAll(() => {
  rmSync(trees, { recursive: true, force: true });
});

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), `${code}\n`);
  }
}

function plant(name: string, files: Readonly<Record<string, string>>): string {
  const root = path.join(trees, name);
  write(root, {
    'tsconfig.json': '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler","jsx":"react-jsx"}}',
  });
  write(root, files);
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

describe('the dependency rule', { timeout: 30_000 }, () => {
  test('lets a tree pass that keeps to it', async () => {
    const report = await checkDependencies(plant('clean', clean), config);
    expect(report.violations).toEqual([]);
    expect(report.modules).toBe(Object.keys(clean).length);
  });

  test('fails where nothing was read', async () => {
    const report = await checkDependencies(
      plant('empty', { 'elsewhere/x.ts': 'export {};', 'lib/notes.md': 'No module.' }),
      config,
    );
    expect(report).toEqual({ modules: 0, violations: [expect.stringContaining('nothing-read')] });
  });

  describe('catches', () => {
    let violations: readonly string[];

    beforeAll(async () => {
      const files = planted.map(({ from, code }) => [from.includes('.') ? from : `${from}/a.ts`, code] as const);
      const root = plant('planted', { ...clean, ...accomplices, ...Object.fromEntries(files) });
      violations = (await checkDependencies(root, config)).violations;
    });

    test.each(planted)('$rule in $from ($why)', ({ rule, from }) => {
      expect(violations).toContainEqual(expect.stringContaining(`${rule}: ${from} `));
    });
  });
});
