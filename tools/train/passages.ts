import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type EntityType, entityTypes } from '../../lib/model/entity';
import { repositoryPath } from '../repository';
import type { GoldText } from './gold';

/** Never trained on: what the passages of a language are scored with. */
export const DEVELOPMENT = 'development.txt';

const opening = /\[([^\s\]]*)\s?/gu;

/**
 * Reads a passage with its names marked as `[PER Ana Pérez]`. Names do not nest; square brackets stand for nothing
 * else. Throws where the notation is broken.
 */
export function readPassage(line: string): GoldText {
  const entities: GoldText['entities'][number][] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: type = '', index } of line.matchAll(opening)) {
    if (index < from) throw new Error(`a name inside a name: ${line.slice(index - 20, index + 20)}`);
    if (!isType(type)) throw new Error(`no type of name: ${mark}`);
    const end = line.indexOf(']', index);
    const name = line.slice(index + mark.length, end);
    if (end < 0 || name === '' || name !== name.trim()) throw new Error(`no name: ${line.slice(index, index + 40)}`);
    text += line.slice(from, index);
    entities.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = end + 1;
  }
  text += line.slice(from);
  if (text.includes(']')) throw new Error(`a bracket that closes nothing: ${line}`);
  return { text, entities };
}

function isType(type: string): type is EntityType {
  return (entityTypes as readonly string[]).includes(type);
}

/** A passage a line; empty lines and white space at the edges do not count. Throws with the line that is wrong. */
export function readPassages(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [readPassage(line.trim())];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** The files of passages of a language that may be trained on, in order of their names. */
export function trainingPassageFiles(language: string): string[] {
  const folder = repositoryPath('passages', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== DEVELOPMENT)
    .sort()
    .map((name) => repositoryPath('passages', language, name));
}

/** Null where a language has no development passages. */
export function developmentPassageFile(language: string): string | null {
  const file = repositoryPath('passages', language, DEVELOPMENT);
  return existsSync(file) ? file : null;
}
