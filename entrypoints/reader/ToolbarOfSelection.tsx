import { SelectionToolbar } from '../../components/SelectionToolbar';
import type { HighlightColour } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { saveHighlight } from '../../lib/reading/acts';
import type { ReadPage } from '../../lib/reading/read-page';

interface ToolbarOfSelectionProps {
  readonly ready: ReadPage;
  readonly span: Span;
  /** The colour last used. */
  readonly colour: HighlightColour;
  onClose(): void;
}

/** The toolbar of a selection, and what its buttons do. */
export function ToolbarOfSelection({ ready, span, colour, onClose }: ToolbarOfSelectionProps) {
  return (
    <SelectionToolbar
      colour={colour}
      onHighlight={async (chosen, note) => {
        const saved = await saveHighlight(ready, span, chosen, note, colour);
        if (saved.ok) {
          document.getSelection()?.removeAllRanges();
          onClose();
        }
        return saved;
      }}
      onClose={onClose}
    />
  );
}
