import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import type { EntityType } from '../../lib/model/entity';
import { tokenFrom, tokenize } from '../../lib/text/tokens';
import { sharedPath } from '../../test/support/shared-data';
import { repositoryRoot } from '../repository';
import { developmentPassageFile, readPassages } from '../train/passages';

export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** A development set: never trained on. MISC is scored only where the set means by it what we mean. */
export interface EntitySet {
  readonly lang: LanguageCode;
  readonly name: string;
  readonly types: string;
  read(): GoldLine[];
}

const threeTypes = 'PER,ORG,LOC';
const allTypes = 'PER,ORG,LOC,MISC';

const sharedSets: readonly (readonly [lang: string, file: string, types: string])[] = [
  ['fr', 'entities/fr-winer-dev.jsonl', threeTypes],
  ['fr', 'quotes/fr-news-dev.jsonl', threeTypes],
  ['fr', 'article/kim-en-russie.gold.json', allTypes],
  ['fr', 'entities/fr-sequoia-wiki-europarl.jsonl', threeTypes],
  ['en', 'entities/en-conllpp-dev.jsonl', threeTypes],
  ['en', 'entities/en-ewn-dev.jsonl', threeTypes],
  ['pt', 'entities/pt-uner-dev.jsonl', threeTypes],
  ['de', 'entities/de-germeval-dev.jsonl', threeTypes],
];

/** The sets of the languages that Dixit knows. */
export function entitySets(): EntitySet[] {
  return languageCodes.flatMap((lang) => {
    const shared = sharedSets
      .filter(([code]) => code === lang)
      .flatMap(([, file, types]) => {
        const read = () => readLines(sharedPath('data', file));
        const set = { lang, name: file, types, read };
        if (!damagedSets.has(file)) return [set];
        return [set, { ...set, name: `${file} without damaged texts`, read: () => read().filter(hasWholeNames) }];
      });
    const passages = developmentPassageFile(lang);
    if (passages === null) return shared;
    const name = path.relative(repositoryRoot, passages);
    return [...shared, { lang, name, types: threeTypes, read: () => numbered(passages) }];
  });
}

/** Sets in which names begin or end inside words (`de` in `des`), where no tool that reads words can find them. */
const damagedSets: ReadonlySet<string> = new Set(['entities/fr-sequoia-wiki-europarl.jsonl']);

function hasWholeNames({ text, entities }: GoldLine): boolean {
  const tokens = tokenize(text);
  return entities.every(({ start, end }) => {
    const first = tokens.starts[tokenFrom(tokens, start)];
    return first === start && tokens.ends[tokenFrom(tokens, end - 1)] === end;
  });
}

function readLines(file: string): GoldLine[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return [JSON.parse(content) as GoldLine];
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine);
}

function numbered(file: string): GoldLine[] {
  return readPassages(file).map((passage, index) => ({ id: `${index + 1}`, ...passage }));
}
