import { useState } from 'preact/hooks';
import type { HighlightColour } from '../lib/model/annotation';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Entity } from '../lib/model/entity';
import type { SaveResult } from '../lib/view/view-state';
import { AnchorBadge } from './AnchorBadge';
import { CardHead } from './CardHead';
import { ColourPicker } from './ColourPicker';
import { CorrectionForm } from './CorrectionForm';
import type { CardSubject } from './card-subject';
import { IconButton } from './IconButton';
import { NoteEditor } from './NoteEditor';
import { QuoteDetails } from './QuoteDetails';
import { problemKeys } from './SaveState';
import { useStrings } from './strings';
import { useOpened } from './use-opened';

export interface QuoteCardProps {
  readonly subject: CardSubject;
  /** The article's text, which the subject's spans are into. */
  readonly text: string;
  /** Of the article: who may be meant. */
  readonly entities: readonly Entity[];
  /** BCP 47, of the article. */
  readonly lang: string;
  /** Opens with the cursor in the note. */
  readonly startWithNote?: boolean;
  /** Opens with the form to put it right. */
  readonly startWithCorrection?: boolean;
  /** Keep the quote; on a kept one, take it back. Entities are not kept. */
  onKeep(): Promise<SaveResult>;
  onDelete(): Promise<SaveResult>;
  /** Keeps the quote first where it is not. */
  onNote(note: string): Promise<SaveResult>;
  onColour(colour: HighlightColour): Promise<SaveResult>;
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<SaveResult>;
  onClose(): void;
}

/**
 * The small card at a mark: who speaks, in what capacity, by which cue, through whom. Rendered in the shadow root on
 * the page; not modal, and it takes no focus by itself.
 */
export function QuoteCard(props: QuoteCardProps) {
  const { t } = useStrings();
  const { subject, text, lang, onClose } = props;
  const annotation = subject.kind === 'entity' ? null : subject.annotation;
  const note = annotation?.note ?? '';
  const [noteOpen, setNoteOpen] = useOpened(note !== '', props.startWithNote);
  const [correcting, setCorrecting] = useState(props.startWithCorrection ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (saving: Promise<SaveResult>) => {
    const result = await saving;
    setProblem(result.ok ? null : t(problemKeys[result.error.code]));
    return result.ok;
  };
  return (
    <div
      class="card"
      role="dialog"
      aria-label={t(subject.kind === 'entity' ? 'cardOfName' : 'cardOfQuote')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <CardHead subject={subject} lang={lang}>
        <CardButtons
          {...props}
          attempt={attempt}
          noteOpen={noteOpen}
          onOpenNote={() => setNoteOpen(true)}
          correcting={correcting}
          onOpenCorrection={() => setCorrecting(!correcting)}
        />
      </CardHead>
      {subject.kind === 'quote' && (
        <QuoteDetails
          quote={subject.quote}
          text={text}
          lang={lang}
          ownRole={null}
          speakerCount={subject.quote.speaker === null ? 0 : subject.speakerCount}
        />
      )}
      {subject.kind === 'annotation' && <AnchorBadge status={subject.status} />}
      {subject.kind === 'annotation' && subject.annotation.attribution === null && (
        <ColourPicker selected={subject.annotation.colour} onSelect={(colour) => attempt(props.onColour(colour))} />
      )}
      {correcting && subject.kind !== 'annotation' && (
        <CorrectionForm
          subject={subject}
          text={text}
          entities={props.entities}
          onCorrect={async (claim, scope) => {
            if (await attempt(props.onCorrect(claim, scope))) setCorrecting(false);
          }}
          onCancel={() => setCorrecting(false)}
        />
      )}
      {subject.kind !== 'entity' && noteOpen && (
        <NoteEditor
          label={t('note')}
          placeholder={t('notePlaceholder')}
          note={note}
          autoFocus={note === ''}
          onSave={props.onNote}
          onLeaveEmpty={() => setNoteOpen(false)}
        />
      )}
      {problem !== null && (
        <p class="card-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface CardButtonsProps extends QuoteCardProps {
  readonly noteOpen: boolean;
  onOpenNote(): void;
  readonly correcting: boolean;
  onOpenCorrection(): void;
  attempt(saving: Promise<SaveResult>): void;
}

function CardButtons(props: CardButtonsProps) {
  const { t } = useStrings();
  const { subject, noteOpen, onOpenNote, correcting, onOpenCorrection, attempt, onKeep, onDelete, onClose } = props;
  const kept = subject.kind === 'quote' && subject.annotation !== null;
  return (
    <>
      {subject.kind === 'quote' && (
        <IconButton
          icon="bookmark"
          label={t('keepQuote')}
          pressed={kept}
          onClick={() => attempt(kept ? onDelete() : onKeep())}
        />
      )}
      {subject.kind !== 'entity' && !noteOpen && <IconButton icon="note" label={t('addNote')} onClick={onOpenNote} />}
      {subject.kind === 'annotation' && (
        <IconButton icon="trash" label={t('delete')} onClick={() => attempt(onDelete())} />
      )}
      {subject.kind !== 'annotation' && (
        <IconButton icon="pencil" label={t('correct')} expanded={correcting} onClick={onOpenCorrection} />
      )}
      <IconButton icon="close" label={t('close')} onClick={onClose} />
    </>
  );
}
