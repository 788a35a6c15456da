import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../lib/export/to-csv';
import { annotationOf, attributionOf, identityOf, pageOf, targetOf } from '../../support/annotated-page';

/** RFC 4180, every field quoted. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  let match = field.exec(csv);
  let end = 0;
  while (match !== null) {
    rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
    end = field.lastIndex;
    match = field.exec(csv);
  }
  expect(end, 'the whole file was read').toBe(csv.length);
  return rows.slice(0, -1);
}

function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const identity = identityOf('site.example/story');

describe('toCsv', () => {
  it('begins with a byte order mark', () => {
    expect(toCsv([]).startsWith('\uFEFF"quote","type"')).toBe(true);
  });

  it('gives back every field of every annotation', () => {
    // No field that a formula guard would touch: that is the next test's.
    const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => `x${value}`);
    const fields = fc.record({
      quote: text,
      speaker: text,
      note: text,
      tags: fc.array(text, { maxLength: 3 }),
      title: text,
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), (all) => {
        const exported = all.map(({ quote, speaker, note, tags, title }) => ({
          page: pageOf(identityOf('site.example', { title })),
          annotations: [
            annotationOf(identity, 'a', {
              targets: [targetOf(quote)],
              attribution: attributionOf({ speaker }),
              note,
              tags,
            }),
          ],
        }));
        const expected = all.map(({ quote, speaker, note, tags, title }) => ({
          quote,
          speaker,
          note,
          tags: tags.join('; '),
          title,
        }));
        expect(recordsOf(toCsv(exported))).toMatchObject(expected);
      }),
    );
  });

  it.each([
    ['=1+1'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    ['  =1'],
    ['\u00A0@x'],
    ['＝1'],
    ['＋1'],
    ['－1'],
    ['＠x'],
    ['\tplain'],
  ])('makes text of %j, which a spreadsheet could run', (note) => {
    const [record] = recordsOf(toCsv([{ page: pageOf(identity, { note }), annotations: [] }]));
    expect(record?.page_note).toBe(`'${note}`);
  });

  it.each([['a=b'], ['1-2'], ['“-”'], ['']])('leaves %j as it is', (note) => {
    const [record] = recordsOf(toCsv([{ page: pageOf(identity, { note }), annotations: [] }]));
    expect(record?.page_note).toBe(note);
  });
});
