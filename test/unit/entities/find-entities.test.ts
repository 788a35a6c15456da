import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import type { LanguageCode } from '../../../lib/model/analysis';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

function find(text: string, lang: LanguageCode): string[] {
  const tokens = tokenize(text);
  return findEntities(tokens, findSentences(tokens), lang, null).map(({ type, name }) => `${type} ${name}`);
}

describe('findEntities without a model', () => {
  it.each([
    ['fr', 'Hier, M. Dupont a quitté le Mali pour Lomé.', ['PER Dupont', 'LOC Mali']],
    ['fr', 'La Banque de France et l’ONU siègent à Genève.', ['ORG Banque de France', 'ORG ONU', 'LOC Genève']],
    ['fr', 'Selon Marie Curie, la République du Congo attend.', ['PER Marie Curie', 'LOC République du Congo']],
    [
      'en',
      'On Monday President Ruto met Amina Mohammed in Nairobi.',
      ['PER Ruto', 'PER Amina Mohammed', 'LOC Nairobi'],
    ],
    ['en', 'The Ministry of Health of South Korea said no.', ['ORG Ministry of Health of South Korea']],
    ['en', 'Nothing of note here.', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(find(text, lang)).toEqual(expected);
  });
});
