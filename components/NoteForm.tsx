import { useEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './strings';

/** A note on something not yet stored: nothing to save by itself, so it ends with a button or Ctrl+Enter. */
export function NoteForm({ onSubmit }: { onSubmit(note: string): void }) {
  const { t } = useStrings();
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(note);
      }}
    >
      <textarea
        ref={field}
        class="note-field"
        rows={2}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={note}
        dir="auto"
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') return;
          // Other keys are the note's, not the page's.
          event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(note);
        }}
      />
      <button type="submit" class="button button-main">
        {t('highlight')}
      </button>
    </form>
  );
}
