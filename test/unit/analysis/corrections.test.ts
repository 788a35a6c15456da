import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctEntities } from '../../../lib/analysis/correct-entities';
import { correctQuotes } from '../../../lib/analysis/correct-quotes';
import type { CorrectionClaim } from '../../../lib/model/correction';
import type { Entity, EntityType } from '../../../lib/model/entity';
import { type Quote, quoteWords } from '../../../lib/model/quote';
import type { Span } from '../../../lib/model/span';
import { buildQuote } from '../view/build-quote';

const text = 'Lens a battu Lille. Hugo Lens et M. Lens ont vu le Nord. À Lens, la LFP se tait. La Ligue aussi.';

function spansOf(...words: readonly string[]): readonly Span[] {
  return [...text.matchAll(new RegExp(words.join('|'), 'gu'))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function entity(id: number, type: EntityType, name: string, mentions: readonly Span[]): Entity {
  const forms = new Set(mentions.map((span) => text.slice(...span)));
  return { id: `e${id}`, type, name, mentions, aliases: [...forms].filter((form) => form !== name) };
}

const club = entity(1, 'ORG', 'Lens', [[0, 4]]);
const hugo = entity(2, 'PER', 'Hugo Lens', [
  [20, 29],
  [36, 40],
]);
const nord = entity(3, 'LOC', 'Nord', spansOf('Nord'));
const city = entity(4, 'LOC', 'Lens', [[59, 63]]);
const lfp = entity(5, 'ORG', 'LFP', spansOf('LFP'));
const league = entity(6, 'ORG', 'Ligue', spansOf('Ligue'));
const entities = [club, hugo, nord, city, lfp, league];

const shown = (found: readonly Entity[]) =>
  found.map(({ id, type, name, mentions }) => `${id} ${type} ${name} ×${mentions.length}`);

describe('corrected entities', () => {
  it.each<readonly [reason: string, claims: readonly CorrectionClaim[], expected: readonly string[]]>([
    [
      'a form that is no name goes wherever it stands, and leaves entities their other forms',
      [{ kind: 'not-entity', names: ['lens'] }],
      ['e2 PER Hugo Lens ×1', 'e3 LOC Nord ×1', 'e5 ORG LFP ×1', 'e6 ORG Ligue ×1'],
    ],
    [
      'a type is said of the entities with that full name',
      [{ kind: 'entity-type', names: ['Nord'], type: 'MISC' }],
      [
        'e1 ORG Lens ×1',
        'e2 PER Hugo Lens ×2',
        'e3 MISC Nord ×1',
        'e4 LOC Lens ×1',
        'e5 ORG LFP ×1',
        'e6 ORG Ligue ×1',
      ],
    ],
    [
      'two names of one are joined under the one the reader gave; two who share a name stay two',
      [{ kind: 'same-entity', names: ['Ligue'], as: 'LFP' }],
      ['e1 ORG Lens ×1', 'e2 PER Hugo Lens ×2', 'e3 LOC Nord ×1', 'e4 LOC Lens ×1', 'e5 ORG LFP ×2'],
    ],
    [
      'also under a name that is not in the text',
      [{ kind: 'same-entity', names: ['LFP'], as: 'Ligue de football professionnel' }],
      [
        'e1 ORG Lens ×1',
        'e2 PER Hugo Lens ×2',
        'e3 LOC Nord ×1',
        'e4 LOC Lens ×1',
        'e5 ORG Ligue de football professionnel ×1',
        'e6 ORG Ligue ×1',
      ],
    ],
    [
      'the nearer claim wins: no name anywhere, but a place here',
      [
        { kind: 'not-entity', names: ['Nord'] },
        { kind: 'entity-type', names: ['Nord'], type: 'ORG' },
      ],
      ['e1 ORG Lens ×1', 'e2 PER Hugo Lens ×2', 'e3 ORG Nord ×1', 'e4 LOC Lens ×1', 'e5 ORG LFP ×1', 'e6 ORG Ligue ×1'],
    ],
    [
      'claims about names that are not here change nothing',
      [{ kind: 'not-entity', names: ['Brest'] }],
      shown(entities),
    ],
  ])('%s', (_reason, claims, expected) => {
    expect(shown(correctEntities(text, entities, claims))).toEqual(expected);
  });

  it('joined keep all their forms', () => {
    const [, , , , joined] = correctEntities(text, entities, [{ kind: 'same-entity', names: ['Ligue'], as: 'LFP' }]);
    expect(joined).toMatchObject({ name: 'LFP', aliases: ['Ligue'], mentions: [...lfp.mentions, ...league.mentions] });
  });

  it('have mentions in order, each of them found before, whatever is claimed', () => {
    const name = fc.constantFrom('Lens', 'Hugo Lens', 'Nord', 'LFP', 'Ligue', 'Brest');
    const names = fc.array(name, { minLength: 1, maxLength: 2 });
    const claim = fc.oneof(
      fc.record({ kind: fc.constant('not-entity' as const), names }),
      fc.record({ kind: fc.constant('same-entity' as const), names, as: name }),
      fc.record({ kind: fc.constant('entity-type' as const), names, type: fc.constantFrom('PER', 'LOC') }),
    );
    const before = new Set(entities.flatMap(({ mentions }) => mentions.map(String)));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 5 }), (claims) => {
        const after = correctEntities(text, entities, claims).map(({ mentions }) => mentions);
        for (const mentions of after) {
          expect(mentions).not.toEqual([]);
          expect(mentions).toEqual(mentions.toSorted((a, b) => a[0] - b[0]));
        }
        const all = after.flat().map(String);
        expect(new Set(all).size).toBe(all.length);
        for (const mention of all) expect(before.has(mention)).toBe(true);
      }),
    );
  });
});

const speech = 'We will open the second bridge before the end of May';
const edited = 'We will open the second bridge before the end of June';

function quotesIn(said: readonly string[]): readonly [text: string, quotes: readonly Quote[]] {
  const spans: Span[] = [];
  let whole = '';
  for (const words of said) {
    spans.push([whole.length, whole.length + words.length]);
    whole += `${words}\n`;
  }
  return [whole, spans.map((span) => buildQuote({ content: [span], speaker: 'Ada', speakerId: 'e1', role: 'mayor' }))];
}

const was = { speaker: 'Ada', role: 'mayor', confidence: 0.9 };

describe('corrected quotes', () => {
  it.each<readonly [reason: string, said: readonly string[], claim: CorrectionClaim, expected: readonly string[]]>([
    ['goes where it is none', [speech, 'No.'], { kind: 'not-quote', words: speech }, ['Ada: No.']],
    ['has the speaker it was given', ['No.'], { kind: 'speaker', words: 'No.', speaker: 'Bo', was }, ['Bo: No.']],
    ['is known again in other typography', ['« l’été »'], { kind: 'not-quote', words: '"l\'été"' }, []],
    [
      'is known again when a word of it was edited',
      [edited, 'No.'],
      { kind: 'not-quote', words: speech },
      ['Ada: No.'],
    ],
    [
      'is not the edited one where its own words are still there',
      [edited, speech],
      { kind: 'not-quote', words: speech },
      [`Ada: ${edited}`],
    ],
    [
      'is not another sentence with some of its words',
      ['The second bridge will not open in May'],
      { kind: 'not-quote', words: speech },
      ['Ada: The second bridge will not open in May'],
    ],
    [
      'is not a short one that is nearly the same',
      ['Not now.'],
      { kind: 'not-quote', words: 'Not here.' },
      ['Ada: Not now.'],
    ],
    [
      'goes in every place where it is repeated',
      ['the Beast', 'the Beast'],
      { kind: 'not-quote', words: 'the Beast' },
      [],
    ],
  ])('%s', (_reason, said, claim, expected) => {
    const [whole, quotes] = quotesIn(said);
    const corrected = correctQuotes(whole, quotes, [], [claim]);
    expect(corrected.map((quote) => `${quote.speaker}: ${quoteWords(whole, quote)}`)).toEqual(expected);
  });

  it('with the name of an entity are that entity’s, surely, and no longer in another’s capacity', () => {
    const [whole, quotes] = quotesIn(['No.']);
    const claim: CorrectionClaim = { kind: 'speaker', words: 'No.', speaker: 'hugo lens', was };
    expect(correctQuotes(whole, quotes, entities, [claim])).toMatchObject([
      { speaker: 'Hugo Lens', speakerId: 'e2', role: null, confidence: 1 },
    ]);
  });
});
