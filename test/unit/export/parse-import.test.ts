import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeLibrary } from '../../../lib/export/library-file';
import { parseImport } from '../../../lib/export/parse-import';
import { toWebAnnotation } from '../../../lib/export/to-web-annotation';
import type { Correction, CorrectionId } from '../../../lib/model/correction';
import { exportedExample } from './exported-example';

const now = Date.UTC(2026, 8, 15);

/** As Hypothesis' client exports it, shortened. */
const hypothesis = {
  export_date: '2026-05-02T09:00:00.000Z',
  client_version: '1.0',
  annotations: [
    {
      id: 'kQ1x',
      created: '2026-04-01T10:00:00.000000+00:00',
      updated: '2026-04-02T10:00:00.000000+00:00',
      uri: 'http://www.journal.example/politique/article?utm_source=x',
      document: { title: ['Un article'] },
      text: 'À vérifier',
      tags: ['budget'],
      target: [
        {
          source: 'http://www.journal.example/politique/article?utm_source=x',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 3, endOffset: 9 },
            { type: 'TextPositionSelector', start: 1200, end: 1211 },
            { type: 'TextQuoteSelector', exact: 'douze euros', prefix: 'coûtera ', suffix: ' par mois' },
          ],
        },
      ],
    },
    {
      uri: 'https://journal.example/note',
      text: 'a note on the page',
      target: [{ source: 'https://journal.example/note' }],
    },
    { text: 'of nothing', target: [] },
  ],
};

const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://tool.example/anno/1',
  type: 'Annotation',
  created: '2026-04-01T10:00:00Z',
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: 'Mine' },
    { type: 'TextualBody', purpose: 'tagging', value: 'law' },
  ],
  target: {
    source: { id: 'https://journal.example/a', type: 'Text' },
    selector: { type: 'TextQuoteSelector', exact: 'the bill' },
  },
};

function parsed(value: unknown) {
  const result = parseImport(JSON.stringify(value), now);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a file read in', () => {
  it('of Hypothesis: words, note, tags and times are taken; what has no page or no words is refused', () => {
    const { library, refused } = parsed(hypothesis);
    expect(library.pages).toMatchObject([
      { id: 'https://journal.example/politique/article', metadata: { title: 'Un article' } },
    ]);
    expect(library.annotations).toMatchObject([
      {
        pageId: 'https://journal.example/politique/article',
        targets: [{ quote: { exact: 'douze euros', prefix: 'coûtera ', suffix: ' par mois' } }],
        attribution: null,
        note: 'À vérifier',
        tags: ['budget'],
        createdAt: Date.UTC(2026, 3, 1, 10),
        updatedAt: Date.UTC(2026, 3, 2, 10),
      },
    ]);
    expect(refused).toEqual([
      { index: 1, reason: 'no-words' },
      { index: 2, reason: 'no-address' },
    ]);
  });

  it.each([
    ['alone', foreign],
    ['in a list', [foreign]],
    ['in a page', { type: 'AnnotationPage', items: [foreign] }],
    ['in a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [foreign] } }],
  ])('of another tool’s Web Annotations, %s', (_, file) => {
    expect(parsed(file).library.annotations).toMatchObject([
      { note: 'Mine', tags: ['law'], targets: [{ quote: { exact: 'the bill', prefix: '', suffix: '' } }] },
    ]);
  });

  it('gives the same records each time, so that they are taken once', () => {
    expect(parsed(hypothesis)).toEqual(parsed(hypothesis));
    const [id] = parsed(foreign).library.annotations.map((annotation) => annotation.id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parsed({ ...foreign, body: [] }).library.annotations[0]?.id).not.toBe(id);
  });

  it('of our own Web Annotations: quotes with their speakers, and page notes', () => {
    const { library, refused } = parsed(JSON.parse(toWebAnnotation(exportedExample, now)));
    expect(refused).toEqual([]);
    expect(library.pages).toEqual(exportedExample.map(({ page }) => page));
    expect(library.annotations).toEqual(exportedExample.flatMap(({ annotations }) => annotations));
  });

  it('of our own library: everything, but what is damaged or on no page', () => {
    const [first] = exportedExample;
    if (first === undefined) throw new Error('no example');
    const correction: Correction = {
      id: 'c1' as CorrectionId,
      place: 'everywhere',
      claim: { kind: 'not-entity', names: ['Nord'] },
      createdAt: 1,
    };
    const library = { pages: [first.page], annotations: first.annotations, corrections: [correction] };
    expect(parsed(JSON.parse(serializeLibrary(library, now)))).toEqual({ library, refused: [] });
    const strange = [...first.annotations, { ...first.annotations[0], pageId: 'elsewhere' }, { id: 'x' }];
    const file = JSON.parse(serializeLibrary({ ...library, annotations: strange as never }, now));
    const places = parsed(file).refused.map(({ index, reason }) => `${index} ${reason}`);
    expect(places.toSorted()).toEqual([`${strange.length} damaged`, `${strange.length - 1} no-address`].toSorted());
  });

  it.each([
    ['not JSON', 'Dear diary', 'not-json'],
    ['a list of nothing it knows', '{"rows": 3}', 'not-annotations'],
    ['a later version of our own', '{"format":"dixit-library","version":2,"pages":[]}', 'not-annotations'],
  ])('that is %s is refused as a whole', (_, json, code) => {
    expect(parseImport(json, now)).toEqual({ ok: false, error: { code } });
  });

  it('may hold anything, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('annotations', 'items', 'rows'), (json, key) => {
        parseImport(json, now);
        parseImport(`{"${key}":[${json}]}`, now);
      }),
    );
  });
});
