import { useRef, useState } from 'preact/hooks';
import { type HighlightColour, highlightColours } from '../lib/model/annotation';
import type { SaveResult } from '../lib/view/view-state';
import { colourKeys } from './ColourPicker';
import { IconButton } from './IconButton';
import { moveFocus } from './move-focus';
import { NoteForm } from './NoteForm';
import { problemKeys } from './SaveState';
import { useStrings } from './strings';

export interface SelectionToolbarProps {
  /** The colour last used: a note takes it, and it is the first stop of the Tab key. */
  readonly colour: HighlightColour;
  /** Opens with the cursor in a note. */
  readonly startWithNote?: boolean;
  /** Highlight the selection; `note` is empty where none was written. */
  onHighlight(colour: HighlightColour, note: string): Promise<SaveResult>;
  onClose(): void;
}

/** What appears at a selection: a highlight in one click, or with a note at once. */
export function SelectionToolbar({ colour, startWithNote = false, onHighlight, onClose }: SelectionToolbarProps) {
  const { t } = useStrings();
  const [writing, setWriting] = useState(startWithNote);
  const [problem, setProblem] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  const highlight = async (chosen: HighlightColour, note: string) => {
    const result = await onHighlight(chosen, note);
    if (!result.ok) setProblem(t(problemKeys[result.error.code]));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.target instanceof HTMLButtonElement) {
      const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
      if (moveFocus(event.key, buttons, 'horizontal')) event.preventDefault();
    }
  };

  return (
    <div class="card selection" role="dialog" aria-label={t('selectionToolbar')} onKeyDown={onKeyDown}>
      <div class="selection-bar" role="toolbar" aria-label={t('selectionToolbar')} ref={bar}>
        {highlightColours.map((each) => (
          <button
            key={each}
            type="button"
            class={each === colour ? `colour own-${each} colour-last` : `colour own-${each}`}
            title={t('highlightIn', [t(colourKeys[each])])}
            aria-label={t('highlightIn', [t(colourKeys[each])])}
            tabIndex={each === colour ? 0 : -1}
            // The press must not take the selection away before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => highlight(each, '')}
          />
        ))}
        <IconButton icon="note" label={t('addNote')} expanded={writing} onClick={() => setWriting(!writing)} />
      </div>
      {writing && <NoteForm onSubmit={(note) => highlight(colour, note)} />}
      {problem !== null && (
        <p class="card-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
