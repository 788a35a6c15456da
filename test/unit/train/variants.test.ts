import { describe, expect, it } from 'vitest';
import { inCapitals, withMarksApart } from '../../../tools/train/variants';

function names(text: string, marked: readonly string[]) {
  return {
    text,
    entities: marked.map((name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      type: 'PER' as const,
    })),
  };
}

describe('withMarksApart', () => {
  it.each([
    [
      'a hyphen in a name',
      'Eva Tache-Green left',
      ['Eva Tache-Green'],
      'Eva Tache - Green left',
      ['Eva Tache - Green'],
    ],
    ['a possessive beside one', 'now China’s law', ['China'], 'now China’ s law', ['China']],
    ['initials', 'the U.S. army', ['U.S.'], 'the U. S. army', ['U. S.']],
    ['a name behind a hyphen', 'anti-Paris talk', ['Paris'], 'anti - Paris talk', ['Paris']],
    [
      'names behind others',
      'Jean-Luc and Anne-Lise',
      ['Jean-Luc', 'Anne-Lise'],
      'Jean - Luc and Anne - Lise',
      ['Jean - Luc', 'Anne - Lise'],
    ],
    ['nothing', 'Paris 2024-2025', ['Paris'], 'Paris 2024-2025', ['Paris']],
  ])('parts %s', (_what, text, marked, expected, found) => {
    const parted = withMarksApart(names(text, marked));
    expect(parted.text).toBe(expected);
    expect(parted.entities.map(({ start, end }) => parted.text.slice(start, end))).toEqual(found);
  });
});

describe('inCapitals', () => {
  it('leaves out texts that capitals make longer', () => {
    expect(inCapitals(names('Rue de Metz', ['Metz']))?.text).toBe('RUE DE METZ');
    expect(inCapitals(names('Straße', []))).toBeNull();
  });
});
