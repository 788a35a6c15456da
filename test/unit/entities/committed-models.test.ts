import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import { parseEntityModel } from '../../../lib/entities/model';
import { languageCodes } from '../../../lib/languages/languages';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

/** A language may come before its model does. */
const languages = languageCodes.filter((lang) => existsSync(`public/models/${lang}.bin`));

describe.each(languages)('public/models/%s.bin', (lang) => {
  const bytes = readFileSync(`public/models/${lang}.bin`);
  const parsed = parseEntityModel(bytes);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const model = parsed.value;

  it('says its language and where it comes from', () => {
    expect(model.header.language).toBe(lang);
    expect(model.header.sources.length).toBeGreaterThan(5);
    expect(model.header.sources.every(({ name, licence }) => name !== '' && licence !== '')).toBe(true);
  });

  it('is no more than 2 MB in the package', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(2_000_000);
  });

  it('takes time in proportion to the length of the text', () => {
    const article = 'Selon Marie Doyle, the U.N. envoy to Mali, Reuters a quitté Paris hier.\n';
    const find = (text: string): number => {
      const from = performance.now();
      const tokens = tokenize(text);
      findEntities(tokens, findSentences(tokens), lang, model);
      return performance.now() - from;
    };
    find(article.repeat(200));
    const short = Math.min(find(article.repeat(400)), find(article.repeat(400)), find(article.repeat(400)));
    // Sixteen times the text; the bound leaves room for a busy machine and none for quadratic time.
    expect(find(article.repeat(6400))).toBeLessThan(Math.max(short, 5) * 16 * 5);
  });
});
