import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildTable } from '../../lib/entities/hash-table';
import type { Lexicon } from '../../lib/entities/lexicon';
import type { LanguageCode } from '../../lib/model/analysis';
import { sharedPath } from '../../test/support/shared-data';
import { corpora } from './corpora';
import { Crf, SentenceReader, type TrainingSentence } from './crf';
import { labelText, readGold } from './gold';
import { nameEntries, nameSources } from './name-lists';
import { Random } from './random';
import { serializeModel } from './write-model';

/** `npm run train -- [fr|en]`: from the shared data to `public/models/<language>.bin`; the same bytes every time. */
const SEED = 1;
const BITS = 18;
const EPOCHS = 5;

function train(language: LanguageCode): Uint8Array {
  const names = nameEntries(language);
  const clusters = new Map<number, number>();
  const lexicon: Lexicon = { names: tableOf(names), clusters: tableOf(clusters) };
  const sentences = readCorpora(language, new SentenceReader(lexicon, BITS));
  const crf = new Crf({
    bits: BITS,
    epochs: EPOCHS,
    rate: 0.15,
    decay: 1e-6,
    dropout: 0.3,
    random: new Random(SEED),
    onEpoch: (epoch, loss) => console.log(`${language}: epoch ${epoch}/${EPOCHS}, loss ${loss.toFixed(0)}`),
  });
  crf.train(sentences);
  const sources = [...corpora.map(({ name, licence }) => ({ name, licence })), ...nameSources];
  return serializeModel({
    language,
    bits: BITS,
    seed: SEED,
    sources,
    names,
    clusters,
    transitions: crf.transitions,
    weights: crf.finalWeights,
  });
}

function readCorpora(language: LanguageCode, reader: SentenceReader): TrainingSentence[] {
  return corpora.flatMap((corpus) =>
    readGold(sharedPath('data', 'entities', corpus.file)).flatMap((gold) =>
      reader.read(labelText(gold), corpus.weight[language]),
    ),
  );
}

function tableOf(entries: ReadonlyMap<number, number>) {
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
