import { expect, test } from 'vitest';
import { speakerHue, speakerInitials } from '../../../lib/view/speaker-hue';
import { speakerHues } from '../../../lib/view/speaker-hues';

test.each([
  ['Sergueï Choïgu', 'SERGUEI CHOIGU', 'accents and case'],
  ['Jean-Luc Mélenchon', 'Jean Luc Mélenchon', 'hyphens'],
  ['  Kim  Jong Un ', 'Kim Jong Un', 'spaces'],
  ['O’Brien', "O'Brien", 'apostrophes'],
])('%s and %s have one hue (%s)', (one, other) => {
  expect(speakerHue(one)).toBe(speakerHue(other));
});

test('hues are used evenly', () => {
  const counts = new Array<number>(speakerHues.length).fill(0);
  for (let i = 0; i < 4000; i++) {
    const hue = speakerHue(`Speaker ${i.toString(36)}`);
    counts[hue] = (counts[hue] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(4000 / speakerHues.length / 1.3);
});

test.each([
  ['Dmitri Peskov', 'DP', 'first and last name'],
  ['Kim Jong Un', 'KU', 'the last of three'],
  ['Poutine', 'P', 'one name'],
  ['KCNA', 'K', 'an acronym'],
  ['Ursula von der Leyen', 'UL', 'particles are passed over'],
  ['ministère de la Défense', 'MD', 'short words without a capital too'],
  ['le porte-parole du Kremlin', 'PK', 'a description'],
  ['Anaïs Le Goff', 'AG', 'a particle with a capital is not the last word'],
  ['d’un an', 'DA', 'nothing but short words'],
  ['Élysée', 'É', 'accents stay'],
  ['李小龙', '李', 'a script without case'],
  ['🙂 …', '', 'no letter at all'],
  ['', '', 'empty'],
])('%s: %s (%s)', (name, initials) => {
  expect(speakerInitials(name)).toBe(initials);
});
