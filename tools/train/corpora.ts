import path from 'node:path';
import type { LanguageCode } from '../../lib/model/analysis';
import { sharedPath } from '../../test/support/shared-data';
import { repositoryRoot } from '../repository';
import { type GoldText, readGold } from './gold';
import { readPassages, trainingPassageFiles } from './passages';
import { trainingLanguage } from './training-languages';

/** One training set. Only sets whose licence lets a shipped model be trained on them; never a development set. */
interface Corpus {
  /** Under `entities/` of the shared data. */
  readonly file: string;
  readonly name: string;
  readonly licence: string;
  readonly lang: string;
  /** How much a sentence counts for a model of its own language, and for one of another. */
  readonly own: number;
  readonly other: number;
}

const corpora: readonly Corpus[] = [
  { file: 'fr-winer-train.jsonl', name: 'WiNER-fr', licence: 'CC BY 4.0', lang: 'fr', own: 1, other: 0.5 },
  {
    file: 'fr-own.jsonl',
    name: 'UD French GSD and PUD, own annotation',
    licence: 'CC BY-SA 4.0',
    lang: 'fr',
    own: 1,
    other: 0.5,
  },
  {
    file: 'fr-written.jsonl',
    name: 'French passages written for Dixit',
    licence: 'MIT',
    lang: 'fr',
    own: 1,
    other: 0.5,
  },
  {
    file: 'en-own.jsonl',
    name: 'Voice of America news, own annotation',
    licence: 'public domain',
    lang: 'en',
    own: 1,
    other: 0.5,
  },
  {
    file: 'en-written.jsonl',
    name: 'English passages written for Dixit',
    licence: 'MIT',
    lang: 'en',
    own: 1,
    other: 0.5,
  },
  { file: 'en-wikigold.jsonl', name: 'WikiGold', licence: 'CC BY 4.0', lang: 'en', own: 0.6, other: 0.3 },
  {
    file: 'en-uner-web-dev.jsonl',
    name: 'Universal NER English EWT',
    licence: 'CC BY-SA 4.0',
    lang: 'en',
    own: 0.6,
    other: 0.3,
  },
  {
    file: 'pt-uner-train.jsonl',
    name: 'Universal NER Portuguese',
    licence: 'CC BY-SA 4.0',
    lang: 'pt',
    own: 3,
    other: 0.3,
  },
];

/** Languages that passages are written in; each counts in full for its own model. */
const passageLanguages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** Have corpora enough of their own, and learn most from each other. */
const rich: ReadonlySet<string> = new Set(['fr', 'en']);

/** Of a text in `lang` every so-manieth is used, 0 for none: what brought nothing when it was tried costs time only. */
function strideOf(language: LanguageCode, lang: string, passages: boolean): number {
  if (lang === language) return 1;
  if (!rich.has(language)) return 2;
  return passages && !rich.has(lang) ? 0 : 1;
}

/** A training set as the model of one language uses it. */
export interface WeighedCorpus {
  readonly name: string;
  readonly licence: string;
  readonly lang: string;
  readonly weight: number;
  readonly file: string;
  /** In the shared data; else in the repository. */
  readonly shared: boolean;
  read(): GoldText[];
}

export function corporaFor(language: LanguageCode): WeighedCorpus[] {
  const { foreign } = trainingLanguage(language);
  const shared = corpora.map(({ file, name, licence, lang, own, other }) => ({
    name,
    licence,
    lang,
    weight: lang === language ? own : other * foreign.corpora,
    file: sharedPath('data', 'entities', file),
    shared: true,
    read: () => everyNth(readGold(sharedPath('data', 'entities', file)), strideOf(language, lang, false)),
  }));
  const read = passageLanguages.filter((lang) => strideOf(language, lang, true) > 0);
  const written = read.flatMap((lang) =>
    trainingPassageFiles(lang).map((file) => ({
      name: `Passages written for Dixit, ${path.relative(repositoryRoot, file)}`,
      licence: 'MIT',
      lang,
      weight: lang === language ? 1 : foreign.passages,
      file,
      shared: false,
      read: () => everyNth(readPassages(file), strideOf(language, lang, true)),
    })),
  );
  return [...shared, ...written];
}

function everyNth<T>(values: readonly T[], stride: number): T[] {
  return values.filter((_, index) => index % stride === 0);
}
