import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedPage } from '../../../lib/export/exported-page';
import { parseWebAnnotation } from '../../../lib/export/parse-web-annotation';
import { toWebAnnotation } from '../../../lib/export/to-web-annotation';
import { type Annotation, type AnnotationId, highlightColours } from '../../../lib/model/annotation';
import type { PageId } from '../../../lib/model/page';
import { targetOf } from '../../support/annotated-page';
import { exportedExample } from './exported-example';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const textOrNull = fc.option(text);
const time = fc.integer({ min: 0, max: 8.64e15 });
const remarks = { note: text, tags: fc.array(text, { maxLength: 3 }), createdAt: time, updatedAt: time };
const annotation: fc.Arbitrary<Omit<Annotation, 'pageId'>> = fc.record({
  id: fc.uuid().map((id) => id as AnnotationId),
  targets: fc.array(
    fc
      .tuple(text, fc.nat(), text, text)
      .map(([exact, start, prefix, suffix]) => targetOf(exact, start, prefix, suffix)),
    { minLength: 1, maxLength: 3 },
  ),
  attribution: fc.option(
    fc.record({
      type: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      speaker: textOrNull,
      role: textOrNull,
      cue: textOrNull,
      via: textOrNull,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).filter((value) => !Object.is(value, -0)),
    }),
  ),
  colour: fc.constantFrom(...highlightColours),
  ...remarks,
});
const page = fc.record({
  id: text.map((id) => id as PageId),
  url: text,
  metadata: fc.record({
    title: textOrNull,
    standfirst: textOrNull,
    author: textOrNull,
    siteName: textOrNull,
    publishedAt: textOrNull,
    modifiedAt: textOrNull,
    canonicalUrl: textOrNull,
    image: textOrNull,
    lang: textOrNull,
  }),
  ...remarks,
});
const exportedPages: fc.Arbitrary<ExportedPage[]> = fc.uniqueArray(
  fc.tuple(page, fc.array(annotation, { maxLength: 3 })).map(([made, annotations]) => ({
    page: made,
    annotations: annotations.map((each) => ({ ...each, pageId: made.id })),
  })),
  { maxLength: 3, selector: (exported) => exported.page.id },
);

const now = Date.UTC(2026, 8, 15);
const written = JSON.parse(toWebAnnotation(exportedExample, now));

describe('toWebAnnotation', () => {
  it('and back is the same, whatever was exported', () => {
    fc.assert(
      fc.property(exportedPages, (exported) => {
        const parsed = parseWebAnnotation(toWebAnnotation(exported, now));
        expect(parsed).toEqual({ ok: true, value: { pages: exported, rejected: [] } });
      }),
    );
  });

  it('has what the model requires of a collection and of each annotation', () => {
    expect(written).toMatchObject({ type: 'AnnotationCollection', total: 7, first: { type: 'AnnotationPage' } });
    expect(written['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    for (const item of written.first.items) {
      expect(item).toMatchObject({ id: expect.stringMatching(/^urn:/), type: 'Annotation', target: expect.anything() });
    }
  });
});

describe('parseWebAnnotation', () => {
  const [pageItem, kept] = written.first.items;

  it.each([
    ['a list', [pageItem, kept], 'À relire.\nVoir aussi le dossier.'],
    ['an annotation page', { type: 'AnnotationPage', items: [pageItem, kept] }, 'À relire.\nVoir aussi le dossier.'],
    ['an annotation alone, whose page then has no note', kept, ''],
  ])('reads %s', (_what, json, note) => {
    const parsed = parseWebAnnotation(`\uFEFF${JSON.stringify(json)}`);
    const [first] = exportedExample;
    expect(parsed).toMatchObject({
      ok: true,
      value: { pages: [{ page: { id: first?.page.id, note }, annotations: [first?.annotations[0]] }], rejected: [] },
    });
  });

  it.each([
    ['no JSON', 'hello', 'not-json'],
    ['a number', '7', 'not-annotations'],
    ['something else', '{"type":"FeatureCollection","features":[]}', 'not-annotations'],
    ['a collection without its first page', '{"type":"AnnotationCollection"}', 'not-annotations'],
  ])('refuses %s', (_what, json, code) => {
    expect(parseWebAnnotation(json)).toEqual({ ok: false, error: { code } });
  });

  const target = kept.target[0];
  it.each([
    ['null', null],
    ['without a target', { ...kept, target: [] }],
    ['of another program, without our page', { ...kept, target: { ...target, source: 'https://site.example' } }],
    ['with an id that is no UUID', { ...kept, id: 'https://other.example/a/1' }],
    ['without its words', { ...kept, target: { ...target, selector: [target.selector[1]] } }],
    [
      'with a position that runs backwards',
      { ...kept, target: { ...target, selector: [target.selector[0], { ...target.selector[1], end: 1 }] } },
    ],
    ['with a note that is no text', { ...kept, body: [{ purpose: 'commenting', value: { html: 'x' } }] }],
    ['without a date', { ...kept, created: undefined }],
    ['with a date that is none', { ...kept, modified: 'yesterday' }],
    ['with an unknown colour', { ...kept, target: { ...target, styleClass: 'infrared' } }],
    ['with an attribution of no type', { ...kept, body: [{ purpose: 'describing' }] }],
  ])('rejects an annotation %s and reads the rest', (_what, bad) => {
    const parsed = parseWebAnnotation(JSON.stringify([bad, pageItem, kept]));
    expect(parsed).toMatchObject({ ok: true, value: { pages: [{ annotations: [{}] }], rejected: [0] } });
  });
});
