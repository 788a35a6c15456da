import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SaveResult } from '../lib/view/view-state';
import { SaveState } from './SaveState';
import { useAutosave } from './use-autosave';

interface NoteEditorProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly note: string;
  /** Takes the focus as it appears. */
  readonly autoFocus?: boolean;
  onSave(note: string): Promise<SaveResult>;
  /** The field was left with nothing in it. */
  onLeaveEmpty?(): void;
}

/** A note edited in place, saved by itself. */
export function NoteEditor({ label, placeholder, note, autoFocus = false, onSave, onLeaveEmpty }: NoteEditorProps) {
  const { draft, state, change, flush } = useAutosave(note, onSave);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [draft]);

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, []);

  const leave = () => {
    flush();
    if (draft === '') onLeaveEmpty?.();
  };

  return (
    <div class="note">
      <textarea
        ref={field}
        class="note-field"
        rows={1}
        aria-label={label}
        aria-describedby={id}
        placeholder={placeholder}
        value={draft}
        dir="auto"
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          // Keys typed in a note are the note's: no shortcut of the page or the card may take them.
          event.stopPropagation();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <SaveState id={id} state={state} onRetry={flush} />
    </div>
  );
}
