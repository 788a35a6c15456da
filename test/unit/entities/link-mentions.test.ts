import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../../lib/entities/link-mentions';
import type { Mention } from '../../../lib/entities/mentions';
import type { LanguageCode } from '../../../lib/model/analysis';
import type { EntityType } from '../../../lib/model/entity';
import { tokenFrom, tokenize } from '../../../lib/text/tokens';

/** Links the names of a text in which they are written `[PER Kim]`; gives `type name: number of mentions`. */
function link(marked: string, lang: LanguageCode): string[] {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[(?:PER|ORG|LOC|MISC) [^\]]+\])/u)) {
    const name = /^\[(PER|ORG|LOC|MISC) ([^\]]+)\]$/u.exec(piece);
    if (name)
      names.push({ start: text.length, end: text.length + (name[2] ?? '').length, type: name[1] as EntityType });
    text += name ? name[2] : piece;
  }
  const tokens = tokenize(text);
  const mentions = names.map(
    ({ start, end, type }): Mention => ({ first: tokenFrom(tokens, start), last: tokenFrom(tokens, end - 1), type }),
  );
  return linkMentions(tokens, mentions, lang).map(
    ({ type, name, mentions: { length } }) => `${type} ${name}: ${length}`,
  );
}

const cases: readonly (readonly [reason: string, lang: LanguageCode, text: string, expected: readonly string[]])[] = [
  ['a surname after the full name', 'fr', '[PER Emma Petit] arrive. [PER Petit] part.', ['PER Emma Petit: 2']],
  [
    'a surname before the full name',
    'en',
    '[PER Baerbock] came. [PER Annalena Baerbock] left.',
    ['PER Annalena Baerbock: 2'],
  ],
  ['family names that come first', 'en', '[PER Park Geun-hye] spoke; [PER Park] left.', ['PER Park Geun-hye: 2']],
  [
    'the full name last mentioned wins',
    'en',
    '[PER Ann Lee] and [PER Bob Lee]. [PER Lee] sang.',
    ['PER Ann Lee: 1', 'PER Bob Lee: 2'],
  ],
  [
    'a person is not a place of the same name',
    'fr',
    '[PER Jean Paris] vit à [LOC Paris].',
    ['PER Jean Paris: 1', 'LOC Paris: 1'],
  ],
  [
    'spellings that sound alike',
    'fr',
    '[PER Volodymyr Zelensky] puis [PER Zelenskiy], [PER Chevtchenko] et [PER Shevchenko].',
    ['PER Volodymyr Zelensky: 2', 'PER Chevtchenko: 2'],
  ],
  [
    'brothers do not merge',
    'en',
    '[PER Vitali Klitschko] and [PER Wladimir Klitschko].',
    ['PER Vitali Klitschko: 1', 'PER Wladimir Klitschko: 1'],
  ],
  [
    'an acronym in brackets',
    'fr',
    "L'[ORG Office fédéral de l’agriculture] ([ORG OFAG]) dit. [ORG OFAG] encore.",
    ['ORG Office fédéral de l’agriculture: 3'],
  ],
  [
    'an acronym anywhere',
    'en',
    'The [ORG World Health Organization] met. The [ORG WHO] left.',
    ['ORG World Health Organization: 2'],
  ],
  [
    'a party after a name is not its acronym',
    'en',
    '[PER Anna Beck] ([ORG AB]) spoke.',
    ['PER Anna Beck: 1', 'ORG AB: 1'],
  ],
  [
    'state and short name',
    'fr',
    '[LOC République du Mali], [LOC Mali], [LOC Fédération de Russie] et [LOC Russie]',
    ['LOC Mali: 2', 'LOC Russie: 2'],
  ],
  [
    'official names and acronyms by list',
    'en',
    '[LOC DRC] or [LOC Democratic Republic of the Congo]; [LOC U.S.], [LOC United States]',
    ['LOC Democratic Republic of the Congo: 2', 'LOC United States: 2'],
  ],
  [
    'the text says they are one',
    'fr',
    'Le [LOC Zaïre] est l’ancien nom du [LOC Congo]. [ORG Blackwater], rebaptisée [ORG Academi].',
    ['LOC Zaïre: 2', 'ORG Blackwater: 2'],
  ],
  [
    'capitals of a government are not its country',
    'fr',
    '[LOC Pékin] et la [LOC Chine]',
    ['LOC Pékin: 1', 'LOC Chine: 1'],
  ],
  ['a lone word that sounds like a surname', 'fr', '[PER Sergueï Choïgu] et [LOC Shoigu]', ['PER Sergueï Choïgu: 2']],
  [
    'an official name taken for an organisation',
    'fr',
    'la [ORG Fédération de Russie]',
    ['LOC Fédération de Russie: 1'],
  ],
  ['a word of a territory', 'fr', '[LOC Corée du Nord], le [LOC Nord]', ['LOC Corée du Nord: 2']],
  [
    'a word of two territories',
    'fr',
    '[LOC Corée du Sud], [LOC Afrique du Sud], le [LOC Sud]',
    ['LOC Corée du Sud: 1', 'LOC Afrique du Sud: 1', 'LOC Sud: 1'],
  ],
  ['headlines in capitals', 'en', '[LOC LONDON] - In [LOC London]', ['LOC LONDON: 2']],
];

describe('linkMentions', () => {
  it.each(cases)('%s', (_reason, lang, text, expected) => {
    expect(link(text, lang)).toEqual(expected);
  });

  it('numbers entities in order of first mention and lists the other forms once', () => {
    const tokens = tokenize('Emma Petit, Petit, Petit');
    const mention = (first: number, last: number): Mention => ({ first, last, type: 'PER' });
    expect(linkMentions(tokens, [mention(0, 1), mention(3, 3), mention(5, 5)], 'fr')).toEqual([
      {
        id: 'e1',
        type: 'PER',
        name: 'Emma Petit',
        mentions: [
          [0, 10],
          [12, 17],
          [19, 24],
        ],
        aliases: ['Petit'],
      },
    ]);
  });
});
