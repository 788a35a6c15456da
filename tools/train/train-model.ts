import { readFileSync } from 'node:fs';
import { decodeTable, encodeTable, type HashTable } from '../../lib/entities/hash-table';
import { LABEL_COUNT, OUTSIDE } from '../../lib/entities/labels';
import type { LanguageCode } from '../../lib/model/analysis';
import { sharedPath } from '../../test/support/shared-data';
import { clusterEntries } from './clusters';
import { corporaFor, type WeighedCorpus } from './corpora';
import { Crf } from './crf';
import { fingerprint } from './fingerprint';
import { labelText } from './gold';
import { nameEntries, nameSources } from './name-lists';
import { Random } from './random';
import { SentenceReader, type TrainingStretch } from './sentence-reader';
import { trainingLanguage } from './training-languages';
import { variantsOf } from './variants';
import { serializeModel } from './write-model';

const SEED = 1;
/** Fewer bits let features collide: 2^18 buckets cost 0.9 to 1.6 points of F1 on English news. */
const BITS = 22;
const EPOCHS = 5;
/** After this epoch only so many features go on: the model stays small, and its rest learns to do without the others. */
const PRUNE_AFTER = 3;
const FEATURES = 200_000;
const LEAST_COUNT = 2;
const WORD_DROPOUT = 0.1;

/** The bytes of a language's model, from the shared data and the passages: the same bytes every time. */
export function trainModel(language: LanguageCode, log: (line: string) => void): Uint8Array {
  const { raw, caution } = trainingLanguage(language);
  const used = corporaFor(language);
  const names = nameEntries(language);
  const clusters = raw.length === 0 ? new Map<number, number>() : clusterEntries(clusterTexts(language, used));
  log(`${language}: ${names.size} listed names, ${clusters.size} words in clusters`);
  const lexicon = { names: tableOf(names), clusters: tableOf(clusters) };
  const crf = new Crf({
    bits: BITS,
    least: LEAST_COUNT,
    wordDropout: WORD_DROPOUT,
    epochs: EPOCHS,
    rate: 0.15,
    decay: 0.3,
    dropout: 0.2,
    pruneAfter: PRUNE_AFTER,
    most: FEATURES,
    random: new Random(SEED),
    onEpoch: (epoch, loss) => log(`${language}: epoch ${epoch}/${EPOCHS}, loss ${loss.toFixed(0)}`),
  });
  crf.train(readCorpora(used, new SentenceReader(lexicon)));
  return serializeModel({
    language,
    bits: BITS,
    seed: SEED,
    sources: [...[...used, ...raw].map(({ name, licence }) => ({ name, licence })), ...nameSources],
    names,
    clusters,
    transitions: crf.transitions.map((score, index) => (index % LABEL_COUNT === OUTSIDE ? score + caution : score)),
    features: crf.features,
    fingerprint: fingerprint(language),
  });
}

function readCorpora(used: readonly WeighedCorpus[], reader: SentenceReader): TrainingStretch[] {
  return used.flatMap((corpus) =>
    corpus
      .read()
      .flatMap(variantsOf)
      .flatMap((text) => reader.read(labelText(text), corpus.weight)),
  );
}

/** Raw texts, and the training texts of the language without their annotation. */
function clusterTexts(language: LanguageCode, used: readonly WeighedCorpus[]): string[] {
  const raw = trainingLanguage(language).raw.map(({ file }) => readFileSync(sharedPath('data', 'raw', file), 'utf8'));
  const own = used.filter(({ lang }) => lang === language);
  const texts = own.map((corpus) =>
    corpus
      .read()
      .map(({ text }) => text)
      .join('\n'),
  );
  return [...raw, ...texts];
}

function tableOf(entries: ReadonlyMap<number, number>): HashTable {
  const table = decodeTable(encodeTable(entries), entries.size);
  if (table === null) throw new Error('a table that cannot be read back');
  return table;
}
