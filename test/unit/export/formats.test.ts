import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../lib/export/file-name';
import { exportFormats } from '../../../lib/export/formats';
import { identityOf, pageOf } from '../../support/annotated-page';
import { exportedExample } from './exported-example';

const now = Date.UTC(2026, 8, 15);

describe('every export format', () => {
  it.each(exportFormats)('$id writes what is expected', async (format) => {
    const file = fileURLToPath(new URL(`../../fixtures/export/example.${format.extension}`, import.meta.url));
    // Vitest would write a missing file and call that a success.
    expect(existsSync(file), `${file} is missing`).toBe(true);
    await expect(format.serialize(exportedExample, now)).toMatchFileSnapshot(file);
  });

  it.each(exportFormats)('$id copes with nothing to export', (format) => {
    expect(format.serialize([], now)).not.toContain('undefined');
  });

  it('has its own id, label and extension', () => {
    for (const key of ['id', 'label', 'extension'] as const) {
      expect(new Set(exportFormats.map((format) => format[key])).size).toBe(exportFormats.length);
    }
  });
});

describe('exportFileName', () => {
  const named = (title: string | null) => ({ page: pageOf(identityOf('a', { title })), annotations: [] });

  it.each([
    [
      'the title without accents, marks and case',
      [named('L’été à Saint-Véran : « enfin » !')],
      'l-ete-a-saint-veran-enfin-2026-09-15.md',
    ],
    ['no path and no hidden file', [named('../../.bashrc')], 'bashrc-2026-09-15.md'],
    ['other scripts as they are', [named('金正恩訪俄')], '金正恩訪俄-2026-09-15.md'],
    [
      'at most 60 characters of the title',
      [named('word '.repeat(40))],
      `${'word-'.repeat(12).slice(0, -1)}-2026-09-15.md`,
    ],
    ['a page without a title', [named(null)], 'dixit-2026-09-15.md'],
    ['several pages', [named('a'), named('b')], 'dixit-2026-09-15.md'],
  ])('takes %s', (_what, exported, name) => {
    expect(exportFileName(exported, { extension: 'md' }, now)).toBe(name);
  });
});
