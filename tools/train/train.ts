import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildTable, type HashTable } from '../../lib/entities/hash-table';
import { LABEL_COUNT, OUTSIDE } from '../../lib/entities/labels';
import type { LanguageCode } from '../../lib/model/analysis';
import { sharedPath } from '../../test/support/shared-data';
import { clusterEntries } from './clusters';
import { corpora, rawTexts } from './corpora';
import { Crf } from './crf';
import { type GoldText, labelText, readGold } from './gold';
import { nameEntries, nameSources } from './name-lists';
import { Random } from './random';
import { SentenceReader, type TrainingSentence } from './sentence-reader';
import { serializeModel } from './write-model';

/** `npm run train -- [fr|en]`: from the shared data to `public/models/<language>.bin`; the same bytes every time. */
const SEED = 1;
/** Fewer bits let features collide: 2^18 buckets cost 0.9 to 1.6 points of F1 on English news. */
const BITS = 22;
const EPOCHS = 5;
/** After this epoch only so many features go on: the model stays small, and its rest learns to do without the others. */
const PRUNE_AFTER = 3;
const FEATURES = 200_000;
/** Every so many texts come once more in capitals, as headlines and agency place lines do. */
const CAPITALS_EVERY = 12;
/**
 * Added to the score of being in no name. Names missed once are found where the text repeats them, names invented are
 * repeated too: English gains 0.7 to 0.9 points of F1 by it, French nothing.
 */
const CAUTION: Readonly<Record<LanguageCode, number>> = { fr: 0, en: 0.5 };

function train(language: LanguageCode): Uint8Array {
  const names = nameEntries(language);
  const clusters = clusterEntries(clusterTexts(language));
  console.log(`${language}: ${names.size} listed names, ${clusters.size} words in clusters`);
  const lexicon = { names: tableOf(names), clusters: tableOf(clusters) };
  const crf = new Crf({
    bits: BITS,
    epochs: EPOCHS,
    rate: 0.15,
    decay: 0.3,
    dropout: 0.2,
    pruneAfter: PRUNE_AFTER,
    most: FEATURES,
    random: new Random(SEED),
    onEpoch: (epoch, loss) => console.log(`${language}: epoch ${epoch}/${EPOCHS}, loss ${loss.toFixed(0)}`),
  });
  crf.train(readCorpora(language, new SentenceReader(lexicon, BITS)));
  return serializeModel({
    language,
    bits: BITS,
    seed: SEED,
    sources: [
      ...[...used(language), ...rawTexts[language]].map(({ name, licence }) => ({ name, licence })),
      ...nameSources,
    ],
    names,
    clusters,
    transitions: crf.transitions.map((score, index) =>
      index % LABEL_COUNT === OUTSIDE ? score + CAUTION[language] : score,
    ),
    weights: crf.finalWeights,
  });
}

function used(language: LanguageCode) {
  return corpora.filter((corpus) => corpus.weight[language] > 0);
}

function readCorpora(language: LanguageCode, reader: SentenceReader): TrainingSentence[] {
  return used(language).flatMap((corpus) =>
    readGold(sharedPath('data', 'entities', corpus.file)).flatMap((gold, index) => {
      const shouted = index % CAPITALS_EVERY === 0 ? inCapitals(gold) : null;
      return [gold, ...(shouted ? [shouted] : [])].flatMap((text) =>
        reader.read(labelText(text), corpus.weight[language]),
      );
    }),
  );
}

/** Null where capitals are longer than small letters (`ß`), as the names would then stand elsewhere. */
function inCapitals(gold: GoldText): GoldText | null {
  const text = gold.text.toUpperCase();
  return text.length === gold.text.length ? { ...gold, text } : null;
}

/** Raw texts, and the training texts of the language without their annotation. */
function clusterTexts(language: LanguageCode): string[] {
  const raw = rawTexts[language].map(({ file }) => readFileSync(sharedPath('data', 'raw', file), 'utf8'));
  const own = corpora.filter(({ file }) => file.startsWith(language));
  const texts = own.map(({ file }) =>
    readGold(sharedPath('data', 'entities', file))
      .map(({ text }) => text)
      .join('\n'),
  );
  return [...raw, ...texts];
}

function tableOf(entries: ReadonlyMap<number, number>): HashTable {
  const iterator = entries.entries();
  return buildTable(entries.size, () => iterator.next().value ?? null);
}

const asked = process.argv.slice(2).filter((argument) => argument === 'fr' || argument === 'en');
mkdirSync('public/models', { recursive: true });
for (const language of asked.length > 0 ? asked : (['fr', 'en'] as const)) {
  const bytes = train(language);
  writeFileSync(`public/models/${language}.bin`, bytes);
  console.log(`public/models/${language}.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
