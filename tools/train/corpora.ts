import type { LanguageCode } from '../../lib/model/analysis';

/** One training set. Only sets whose licence lets a shipped model be trained on them; never a development set. */
export interface Corpus {
  /** Under `entities/` of the shared data. */
  readonly file: string;
  readonly name: string;
  readonly licence: string;
  /** How much a sentence counts, by the language of the model. */
  readonly weight: Readonly<Record<LanguageCode, number>>;
}

export const corpora: readonly Corpus[] = [
  { file: 'fr-winer-train.jsonl', name: 'WiNER-fr', licence: 'CC BY 4.0', weight: { fr: 1, en: 0.5 } },
  {
    file: 'fr-own.jsonl',
    name: 'UD French GSD and PUD, own annotation',
    licence: 'CC BY-SA 4.0',
    weight: { fr: 1, en: 0.5 },
  },
  { file: 'fr-written.jsonl', name: 'French passages written for Dixit', licence: 'MIT', weight: { fr: 1, en: 0.5 } },
  {
    file: 'en-own.jsonl',
    name: 'Voice of America news, own annotation',
    licence: 'public domain',
    weight: { fr: 0.5, en: 1 },
  },
  { file: 'en-written.jsonl', name: 'English passages written for Dixit', licence: 'MIT', weight: { fr: 0.5, en: 1 } },
  { file: 'en-wikigold.jsonl', name: 'WikiGold', licence: 'CC BY 4.0', weight: { fr: 0.3, en: 0.6 } },
  {
    file: 'en-uner-web-dev.jsonl',
    name: 'Universal NER English EWT',
    licence: 'CC BY-SA 4.0',
    weight: { fr: 0.3, en: 0.6 },
  },
  {
    file: 'pt-uner-train.jsonl',
    name: 'Universal NER Portuguese',
    licence: 'CC BY-SA 4.0',
    weight: { fr: 0.3, en: 0.3 },
  },
];

/** Texts without annotation, for word clusters: under `raw/` of the shared data. */
export const rawTexts: Readonly<
  Record<LanguageCode, readonly { readonly file: string; readonly name: string; readonly licence: string }[]>
> = {
  fr: [{ file: 'fr-wikipedia.txt', name: 'French Wikipedia sentences', licence: 'CC BY-SA 4.0' }],
  en: [
    { file: 'en-news.txt', name: 'Voice of America news', licence: 'public domain' },
    { file: 'en-wikipedia.txt', name: 'English Wikipedia sentences', licence: 'CC BY-SA 4.0' },
  ],
};
