import { type Correction, type CorrectionScope, correctionScopes, scopeOf } from '../lib/model/correction';
import { inMarks } from '../lib/view/quote-segments';
import { Choice, scopeKeys } from './CorrectionForm';
import { entityTypeKeys } from './entity-type-keys';
import { GrowingList } from './GrowingList';
import { IconButton } from './IconButton';
import { type Strings, useStrings } from './strings';

export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  onMove(correction: Correction, scope: CorrectionScope): void;
  onDelete(correction: Correction): void;
}

/** What the reader put right and where it holds: to let it hold elsewhere, or to take it back. */
export function CorrectionList({ corrections, onMove, onDelete }: CorrectionListProps) {
  const { t } = useStrings();
  return (
    <section class="corrections">
      <h2 class="section-title">{t('corrections')}</h2>
      <GrowingList
        items={corrections}
        keyOf={({ id }) => id}
        row={(correction) => <CorrectionRow correction={correction} onMove={onMove} onDelete={onDelete} />}
      />
    </section>
  );
}

function CorrectionRow({
  correction,
  onMove,
  onDelete,
}: { correction: Correction } & Omit<CorrectionListProps, 'corrections'>) {
  const { t, locale } = useStrings();
  const [about, verdict] = wordsOf(correction, t);
  return (
    <div class="correction-row">
      <p class="correction-words">
        <bdi>{inMarks(about, locale)}</bdi>
      </p>
      <span class="correction-verdict" dir="auto">
        {verdict}
      </span>
      <Choice
        label={t('whereItHolds')}
        value={scopeOf(correction.place)}
        options={scopesOf(correction).map((scope) => [scope, t(scopeKeys[scope])])}
        onChange={(scope) => onMove(correction, scope)}
      />
      <IconButton icon="undo" label={t('takeBack', [about])} onClick={() => onDelete(correction)} />
    </div>
  );
}

/** Who said something is said of one article. */
function scopesOf({ claim }: Correction): readonly CorrectionScope[] {
  return claim.kind === 'speaker' ? ['page'] : correctionScopes;
}

function wordsOf({ claim }: Correction, t: Strings['t']): readonly [about: string, verdict: string] {
  switch (claim.kind) {
    case 'not-entity':
      return [claim.names[0] ?? '', t('notAName')];
    case 'entity-type':
      return [claim.names[0] ?? '', t(entityTypeKeys[claim.type])];
    case 'same-entity':
      return [claim.names[0] ?? '', `${t('sameAs')} ${claim.as}`];
    case 'not-quote':
      return [shortened(claim.words), t('notAQuote')];
    case 'speaker':
      return [shortened(claim.words), `${t('saidBy')} ${claim.speaker}`];
  }
}

const longest = 80;

function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))}…`;
}
