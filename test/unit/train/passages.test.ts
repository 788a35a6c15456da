import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../lib/languages/languages';
import { entityTypes } from '../../../lib/model/entity';
import { repositoryPath } from '../../../tools/repository';
import { labelText } from '../../../tools/train/gold';
import { developmentPassageFile, readPassage, readPassages, trainingPassageFiles } from '../../../tools/train/passages';

describe('readPassage', () => {
  it('takes the marks out and says where the names stand', () => {
    expect(readPassage('[LOC Vesoul] : [PER Alain Chrétien] reçoit.')).toEqual({
      text: 'Vesoul : Alain Chrétien reçoit.',
      entities: [
        { start: 0, end: 6, type: 'LOC' },
        { start: 9, end: 23, type: 'PER' },
      ],
    });
  });

  it.each([
    ['an unknown type', 'in [PLACE Rome] today'],
    ['brackets for something else', 'he [sic] said'],
    ['a name that does not end', 'in [LOC Rome today'],
    ['an empty name', 'in [LOC ] today'],
    ['space inside the brackets', 'in [LOC Rome ] today'],
    ['a name inside a name', 'the [ORG Bank of [LOC England]] said'],
    ['a bracket that closes nothing', 'in Rome] today'],
  ])('refuses %s', (_what, line) => {
    expect(() => readPassage(line)).toThrow();
  });

  it('reads back what was marked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'É', 'ß', ' ', "'", '.', '😀', '-'), minLength: 1 });
    const piece = fc.record({ text: word, type: fc.constantFrom(null, ...entityTypes) });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const rows = pieces.map(({ text, type }) => ({ text: type && text.trim() === '' ? 'x' : text, type }));
        const marked = rows.map(({ text, type }) => (type ? `[${type} ${text.trim()}]` : text)).join('');
        const { text, entities } = readPassage(marked);
        expect(text).toBe(rows.map((row) => (row.type ? row.text.trim() : row.text)).join(''));
        expect(entities.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual(
          rows.filter((row) => row.type).map((row) => [row.text.trim(), row.type]),
        );
      }),
    );
  });
});

const languages = readdirSync(repositoryPath('passages'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe.runIf(languages.length > 0).each(languages.map(({ name }) => name))('passages/%s', (language) => {
  const development = developmentPassageFile(language);
  const files = [...trainingPassageFiles(language), ...(development ? [development] : [])];
  const passages = files.flatMap((file) => readPassages(file).map((passage) => ({ file, passage })));

  it('has no passage twice, and none of its development passages among those trained on', () => {
    const seen = new Map<string, string>();
    for (const { file, passage } of passages) {
      expect(`${file}: ${seen.get(passage.text) ?? 'new'}: ${passage.text}`).toBe(`${file}: new: ${passage.text}`);
      seen.set(passage.text, file);
    }
  });

  // The tokeniser knows the languages of the product only.
  it.runIf((languageCodes as readonly string[]).includes(language))(
    'marks names that are whole tokens and have a capital',
    () => {
      const wrong = passages.flatMap(({ file, passage: { text, entities } }) => {
        const labelled = labelText({ text, entities }).labels.reduce((sum, label) => sum + (label % 2), 0);
        const small = entities.filter(
          ({ start, end }) => text.slice(start, end) === text.slice(start, end).toLowerCase(),
        );
        return labelled === entities.length && small.length === 0 ? [] : [`${file}: ${text}`];
      });
      // Names in compounds (`EU-Gipfel`) cannot be tokens of their own.
      expect(wrong.slice(Math.ceil(passages.length / 100))).toEqual([]);
    },
  );
});
