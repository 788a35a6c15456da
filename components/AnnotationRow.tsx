import { useState } from 'preact/hooks';
import { type Annotation, type AnnotationEdit, type AnnotationId, annotatedText } from '../lib/model/annotation';
import { wordsAt } from '../lib/model/span';
import type { ListedAnnotation } from '../lib/view/list-annotations';
import { inMarks, restyleMarks } from '../lib/view/quote-segments';
import { speakerHue } from '../lib/view/speaker-hue';
import type { SaveResult } from '../lib/view/view-state';
import { AnchorBadge } from './AnchorBadge';
import { ColourPicker } from './ColourPicker';
import { Difference } from './Difference';
import { IconButton } from './IconButton';
import { NoteEditor } from './NoteEditor';
import { Rescue, type RescueActions } from './Rescue';
import { useStrings } from './strings';
import { TagEditor } from './TagEditor';
import { useOpened } from './use-opened';

interface AnnotationRowProps extends RescueActions {
  readonly listed: ListedAnnotation;
  /** The article's text. */
  readonly text: string;
  readonly lang: string;
  onReveal(id: AnnotationId): void;
  onEdit(id: AnnotationId, edit: AnnotationEdit): Promise<SaveResult>;
  onDelete(id: AnnotationId): void;
}

/** A kept quote or the reader's own highlight, with the note and tags edited in place. */
export function AnnotationRow({ listed, text, lang, onReveal, onEdit, onDelete, ...rescue }: AnnotationRowProps) {
  const { annotation, status, spans } = listed;
  const { t } = useStrings();
  const [noteOpen, setNoteOpen] = useOpened(annotation.note !== '');
  const [tagsOpen, setTagsOpen] = useOpened(annotation.tags.length > 0);
  const [colourOpen, setColourOpen] = useState(false);
  const own = annotation.attribution === null;
  const [looking, setLooking] = useState(false);
  const lost = status === 'orphan' || status === 'uncertain';
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
      {status === 'edited' && (
        <Difference before={annotatedText(annotation)} after={wordsAt(text, spans)} lang={lang} />
      )}
      {(status === 'uncertain' || looking) && (
        <Rescue
          annotation={annotation}
          candidate={status === 'uncertain' ? spans : null}
          text={text}
          lang={lang}
          {...rescue}
        />
      )}
      {noteOpen && (
        <NoteEditor
          label={t('note')}
          placeholder={t('notePlaceholder')}
          note={annotation.note}
          autoFocus={annotation.note === ''}
          onSave={(note) => onEdit(annotation.id, { note })}
          onLeaveEmpty={() => setNoteOpen(false)}
        />
      )}
      {colourOpen && (
        <ColourPicker selected={annotation.colour} onSelect={(colour) => onEdit(annotation.id, { colour })} />
      )}
      <div class="annotation-foot">
        {tagsOpen && (
          <TagEditor
            tags={annotation.tags}
            autoFocus={annotation.tags.length === 0}
            onChange={(tags) => onEdit(annotation.id, { tags })}
            onLeaveEmpty={() => setTagsOpen(false)}
          />
        )}
        {!noteOpen && <IconButton icon="note" label={t('addNote')} onClick={() => setNoteOpen(true)} />}
        {!tagsOpen && <IconButton icon="tag" label={t('addTags')} onClick={() => setTagsOpen(true)} />}
        {status === 'orphan' && (
          <IconButton icon="search" label={t('lookForIt')} expanded={looking} onClick={() => setLooking(!looking)} />
        )}
        {own && (
          <IconButton
            icon="highlighter"
            label={t('changeColour')}
            expanded={colourOpen}
            onClick={() => setColourOpen(!colourOpen)}
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
