import type { CardSubject } from '../../components/card-subject';
import { QuoteCard, type QuoteCardProps } from '../../components/QuoteCard';
import { SelectionToolbar, type SelectionToolbarProps } from '../../components/SelectionToolbar';
import { ok } from '../../lib/model/result';
import { click, type GalleryState } from './gallery-state';
import { type GalleryLanguage, sampleAnnotations, samplePage } from './sample-page';

const stored = async () => ok(null);
const refused = async () => ({ ok: false, error: { code: 'quota' } }) as const;

type Subject = (lang: GalleryLanguage) => CardSubject;

function card(id: string, subject: Subject, changes: Partial<QuoteCardProps> = {}, act?: GalleryState['act']) {
  return {
    id: `card-${id}`,
    surface: 'card',
    render: (lang) => (
      <QuoteCard
        subject={subject(lang)}
        text={samplePage(lang).text}
        entities={samplePage(lang).analysis.entities}
        lang={lang}
        onKeep={stored}
        onDelete={stored}
        onNote={stored}
        onColour={stored}
        onCorrect={stored}
        onClose={() => undefined}
        {...changes}
      />
    ),
    ...(act && { act }),
  } satisfies GalleryState;
}

function toolbar(id: string, changes: Partial<SelectionToolbarProps> = {}): GalleryState {
  return {
    id: `toolbar-${id}`,
    surface: 'card',
    render: () => <SelectionToolbar colour="yellow" onHighlight={stored} onClose={() => undefined} {...changes} />,
  };
}

const quote =
  (index: number, kept: number | null = null): Subject =>
  (lang) => ({
    kind: 'quote',
    quote: at(samplePage(lang).analysis.quotes, index),
    speakerCount: 3,
    annotation: kept === null ? null : at(sampleAnnotations(lang), kept),
  });

const entity =
  (index: number): Subject =>
  (lang) => ({ kind: 'entity', entity: at(samplePage(lang).analysis.entities, index) });

const annotation =
  (index: number, status: 'exact' | 'edited'): Subject =>
  (lang) => ({ kind: 'annotation', annotation: at(sampleAnnotations(lang), index), status });

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`The sample has no item ${index}`);
  return item;
}

export const cardStates: readonly GalleryState[] = [
  card('quote', quote(4)),
  card('kept', quote(1, 0)),
  card('uncertain', quote(7)),
  card('unattributed', quote(6)),
  card('writing', quote(5), { startWithNote: true }),
  card('refused', quote(5), { onKeep: refused }, (root) => click(root, '.icon-button')),
  card('person', entity(0)),
  card('place', entity(5)),
  card('correct-quote', quote(4), { startWithCorrection: true }),
  card('correct-name', entity(0), { startWithCorrection: true }),
  card('highlight', annotation(3, 'exact')),
  card('edited', annotation(2, 'edited')),
  toolbar('plain'),
  toolbar('note', { startWithNote: true }),
];
