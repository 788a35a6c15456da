import { useState } from 'preact/hooks';
import { type Annotation, type AnnotationEdit, type AnnotationId, annotatedText } from '../lib/model/annotation';
import type { ListedAnnotation } from '../lib/view/list-annotations';
import { inMarks, restyleMarks } from '../lib/view/quote-segments';
import { speakerHue } from '../lib/view/speaker-hue';
import type { SaveResult } from '../lib/view/view-state';
import { AnchorBadge } from './AnchorBadge';
import { ColourPicker } from './ColourPicker';
import { IconButton } from './IconButton';
import { NoteEditor } from './NoteEditor';
import { useStrings } from './strings';
import { TagEditor } from './TagEditor';

interface AnnotationRowProps {
  readonly listed: ListedAnnotation;
  readonly lang: string;
  onReveal(id: AnnotationId): void;
  onEdit(id: AnnotationId, edit: AnnotationEdit): Promise<SaveResult>;
  onDelete(id: AnnotationId): void;
}

/** What opens under an annotation at its buttons. */
type OpenField = 'none' | 'note' | 'tags' | 'colour';

/** A kept quote or the reader's own highlight, with the note and tags edited in place. */
export function AnnotationRow({ listed, lang, onReveal, onEdit, onDelete }: AnnotationRowProps) {
  const { annotation, status } = listed;
  const { t } = useStrings();
  const [open, setOpen] = useState<OpenField>('none');
  const toggle = (field: OpenField) => setOpen(open === field ? 'none' : field);
  const own = annotation.attribution === null;
  const lost = status === 'orphan';
  return (
    <article class={`annotation ${lineClass(annotation)}`}>
      <button
        type="button"
        class="row-main"
        data-row
        title={lost ? undefined : t('showOnPage')}
        disabled={lost || status === null}
        onClick={() => onReveal(annotation.id)}
      >
        <AnnotatedWords annotation={annotation} lang={lang} />
        <AnchorBadge status={status} />
      </button>
      {(open === 'note' || annotation.note !== '') && (
        <NoteEditor
          label={t('note')}
          placeholder={t('notePlaceholder')}
          note={annotation.note}
          autoFocus={open === 'note'}
          onSave={(note) => onEdit(annotation.id, { note })}
        />
      )}
      {open === 'colour' && (
        <ColourPicker selected={annotation.colour} onSelect={(colour) => onEdit(annotation.id, { colour })} />
      )}
      <div class="annotation-foot">
        {(open === 'tags' || annotation.tags.length > 0) && (
          <TagEditor
            tags={annotation.tags}
            autoFocus={open === 'tags'}
            onChange={(tags) => onEdit(annotation.id, { tags })}
          />
        )}
        {annotation.note === '' && (
          <IconButton icon="note" label={t('addNote')} expanded={open === 'note'} onClick={() => toggle('note')} />
        )}
        {annotation.tags.length === 0 && (
          <IconButton icon="tag" label={t('addTags')} expanded={open === 'tags'} onClick={() => toggle('tags')} />
        )}
        {own && (
          <IconButton
            icon="highlighter"
            label={t('changeColour')}
            expanded={open === 'colour'}
            onClick={() => toggle('colour')}
          />
        )}
        <IconButton icon="trash" label={t('delete')} onClick={() => onDelete(annotation.id)} />
      </div>
    </article>
  );
}

function AnnotatedWords({ annotation, lang }: { annotation: Annotation; lang: string }) {
  const words = annotatedText(annotation);
  const { attribution } = annotation;
  return (
    <>
      <span class="quote-words" lang={lang} dir="auto">
        {attribution?.type === 'direct' ? inMarks(words, lang) : restyleMarks(words, lang)}
      </span>
      {attribution !== null && attribution.speaker !== null && (
        <span class="details">
          <span class="detail annotation-speaker">{attribution.speaker}</span>
          {attribution.role !== null && <span class="detail">{attribution.role}</span>}
        </span>
      )}
    </>
  );
}

/** The line beside an annotation: its speaker's hue, or the colour the reader chose. */
function lineClass({ attribution, colour }: Annotation): string {
  if (attribution === null) return `own-${colour}`;
  return attribution.speaker === null ? 'hue-none' : `hue-${speakerHue(attribution.speaker)}`;
}
