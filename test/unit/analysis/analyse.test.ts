import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnalysisHost, analyse } from '../../../lib/analysis/analyse';
import { parseEntityModel } from '../../../lib/entities/model';
import type { Analysis, LanguageCode } from '../../../lib/model/analysis';
import { repositoryPath } from '../../../tools/repository';

function model(lang: LanguageCode) {
  const parsed = parseEntityModel(readFileSync(repositoryPath('public', 'models', `${lang}.bin`)));
  return parsed.ok ? parsed.value : null;
}

const host: AnalysisHost = { entityModel: model, now: () => performance.now() };
const modelless: AnalysisHost = { ...host, entityModel: () => null };

async function found(text: string, declaredLang: string | null, with_ = host): Promise<Analysis> {
  const result = await analyse({ text, declaredLang }, with_);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.lang}`);
  return result.value;
}

const french =
  'La maire de Lorient, Claire Moreau, a annoncé lundi la réouverture du marché.\n' +
  '« Nous avons attendu ce jour pendant trois ans », a déclaré Claire Moreau devant les commerçants.';
const english =
  'The mayor of Dunmore, Claire Doyle, opened the new market on Monday.\n' +
  '“We have waited three years for this day,” Ms Doyle told the traders who had come to see her.';

describe('an analysis', () => {
  it.each([
    ['fr', french, 'Claire Moreau', 'Nous avons attendu ce jour pendant trois ans'],
    ['en', english, 'Claire Doyle', 'We have waited three years for this day,'],
  ] as const)('finds who said what, in %s', async (lang, text, speaker, words) => {
    const analysis = await found(text, null);
    const quote = analysis.quotes.find(({ type }) => type === 'direct');
    expect(analysis).toMatchObject({ lang, notices: [] });
    expect(quote).toMatchObject({ speaker });
    expect(quote?.content.map((span) => text.slice(...span))).toEqual([words]);
    expect(analysis.entities.find(({ id }) => id === quote?.speakerId)).toMatchObject({ name: speaker, type: 'PER' });
  });

  it('says how long each step took', async () => {
    const { ms } = await found(french, 'fr');
    expect(Object.keys(ms)).toEqual(['language', 'tokens', 'sentences', 'entities', 'quotes']);
    for (const spent of Object.values(ms)) expect(spent).toBeGreaterThanOrEqual(0);
  });

  it('goes on without a model, and says so', async () => {
    const analysis = await found(french, 'fr', modelless);
    expect(analysis.notices).toEqual(['no-model']);
    expect(analysis.quotes).not.toEqual([]);
  });

  it('refuses a text in another language, whatever is declared', async () => {
    const text =
      'Ministrinnen sade i måndags att bron ska vara klar redan i år och inte först nästa år, men hon har inte fått pengarna.';
    expect(await analyse({ text, declaredLang: 'en' }, host)).toEqual({
      ok: false,
      error: { code: 'unsupported-language', lang: 'sv' },
    });
  });

  it('does not doubt a language that is known', async () => {
    const result = await analyse({ text: english, declaredLang: null, knownLang: 'fr' }, host);
    expect(result).toMatchObject({ ok: true, value: { lang: 'fr' } });
  });

  it('leaves out what follows a million units, from the last block on, and says so', async () => {
    const text = `${french}\n`.repeat(Math.ceil(1_050_000 / (french.length + 1)));
    const analysis = await found(text, 'fr', modelless);
    const last = Math.max(...analysis.quotes.flatMap(({ content }) => content.map(([, end]) => end)));
    expect(analysis.notices).toContain('truncated');
    expect(last).toBeLessThanOrEqual(1_000_000);
    expect(last).toBeGreaterThan(1_000_000 - 2 * french.length);
  }, 30_000);

  it('finds nothing in nothing', async () => {
    expect(await found('', 'fr')).toMatchObject({ quotes: [], entities: [] });
  });
});
