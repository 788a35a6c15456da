import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../lib/text/language';
import { hasShared, sharedPath } from '../../support/shared-data';

const supported = ['fr', 'en'] as const;

function identify(text: string, declared: string | null): string {
  const result = identifyLanguage(text, declared, supported);
  return result.ok ? result.value : `not ${result.error.lang}`;
}

const french =
  'Le ministre a annoncé mardi que les travaux du pont commenceraient avant l’été, malgré les réserves des riverains qui demandent une autre étude.';
const english =
  'The minister said on Tuesday that work on the bridge would begin before the summer, despite the objections of residents who want another study.';
const german =
  'Der Minister hat am Dienstag angekündigt, dass die Arbeiten an der Brücke noch vor dem Sommer beginnen, obwohl die Anwohner eine andere Studie fordern.';

const cases: readonly [why: string, text: string, declared: string | null, expected: string][] = [
  ['French, declared', french, 'fr', 'fr'],
  ['French with a region', french, 'fr-CA', 'fr'],
  ['French as a locale', french, 'fr_FR', 'fr'],
  ['French, undeclared', french, null, 'fr'],
  ['French on an English template', french, 'en-US', 'fr'],
  ['English, undeclared', english, null, 'en'],
  ['English on a French template', english, 'fr', 'en'],
  ['German on an English template', german, 'en', 'not de'],
  ['German, declared', german, 'de', 'not de'],
  [
    'Spanish',
    'El ministro anunció el martes que las obras del puente empezarán antes del verano, según los vecinos de la zona.',
    'en',
    'not es',
  ],
  [
    'Italian',
    'Il ministro ha annunciato martedì che i lavori del ponte inizieranno prima della fine dell’estate, non senza critiche.',
    'en',
    'not it',
  ],
  [
    'Portuguese',
    'O ministro anunciou na terça-feira que as obras da ponte começam antes do verão, mas os moradores não estão de acordo.',
    'fr',
    'not pt',
  ],
  [
    'Dutch',
    'De minister heeft dinsdag gezegd dat het werk aan de brug nog voor de zomer begint, maar de bewoners zijn er niet blij mee.',
    'en',
    'not nl',
  ],
  [
    'Catalan, near to French and Spanish',
    'El ministre va anunciar dimarts que les obres del pont començaran abans de l’estiu, segons els veïns que hi viuen.',
    'fr',
    'not ca',
  ],
  [
    'Polish',
    'Minister zapowiedział we wtorek, że prace przy moście zaczną się przed latem, ale mieszkańcy nie są z tego zadowoleni.',
    null,
    'not pl',
  ],
  [
    'Russian on an English template',
    'Министр заявил во вторник, что работы на мосту начнутся до лета.',
    'en',
    'not null',
  ],
  ['Japanese, declared', '大臣は火曜日、橋の工事が夏までに始まると発表した。', 'ja', 'not ja'],
  [
    'a language in no table',
    'Uongozi ulisema Jumanne kwamba kazi ya daraja itaanza kabla ya majira ya joto licha ya pingamizi.',
    'sw',
    'not',
  ],
  ['too short to tell: what is declared', 'Paris, Berlin', 'fr', 'fr'],
  ['too short to tell, declared otherwise', 'Paris, Berlin', 'de', 'not de'],
  ['nothing at all', '', null, 'not null'],
  ['nothing but a declaration', '', 'en', 'en'],
  ['figures', '1 2 3 4 5 6 7 8 9 10 11 12', 'fr', 'fr'],
  [
    'French that quotes English',
    `${french} « The bridge is not safe and we said so to the city », a-t-il dit.`,
    'fr',
    'fr',
  ],
  [
    'English full of French names',
    'Emmanuel Macron and Édouard Philippe met the mayor of Aix-en-Provence at the Château de la Messardière near Saint-Tropez.',
    'en',
    'en',
  ],
  ['French in capitals', french.toUpperCase(), null, 'fr'],
];

describe('the language of a text', () => {
  it.each(cases)('%s', (_why, text, declared, expected) => {
    const identified = identify(text, declared);
    expect(expected === 'not' ? identified.slice(0, 3) : identified).toBe(expected);
  });
});

describe.skipIf(!hasShared)('the language of encyclopaedia sentences, five at a time', () => {
  const declarations = { fr: 'en', en: 'fr', de: 'en', es: 'fr', it: 'en', nl: 'en', pt: 'fr' };

  it.each(Object.entries(declarations))('%s, declared %s', (lang, declared) => {
    const sentences = readFileSync(sharedPath('data', 'raw', `${lang}-wikipedia.txt`), 'utf8')
      .split('\n')
      .slice(0, 2000);
    let right = 0;
    let all = 0;
    for (let first = 0; first + 5 <= sentences.length; first += 5) {
      const identified = identify(sentences.slice(first, first + 5).join('\n'), declared);
      all += 1;
      // Which language it is instead does not matter to a reader; that it is none of ours does.
      if (lang === 'fr' || lang === 'en' ? identified === lang : identified.startsWith('not')) right += 1;
    }
    expect(right / all).toBeGreaterThan(0.99);
  });
});
