import type { SaveProblem } from '../lib/view/view-state';
import { Icon } from './Icon';
import { type MessageKey, useStrings } from './strings';
import type { SaveStatus } from './use-autosave';

/** What a reader is told of a save that failed. */
export const problemKeys: Readonly<Record<SaveProblem, MessageKey>> = {
  quota: 'problemQuota',
  blocked: 'problemBlocked',
  'newer-database': 'problemNewerDatabase',
  unavailable: 'problemUnavailable',
  'not-found': 'problemNotFound',
  failed: 'problemFailed',
  unreachable: 'problemUnreachable',
  'no-such-quote': 'problemNoSuchQuote',
  'no-selection': 'problemNoSelection',
};

/** Whether what was typed is stored. Announced when it is, and when it could not be. */
export function SaveState({ id, state, onRetry }: { id: string; state: SaveStatus; onRetry(): void }) {
  const { t } = useStrings();
  return (
    <div id={id} class="save-state" role="status">
      {state.status === 'saving' && t('saving')}
      {state.status === 'saved' && (
        <>
          <Icon name="check" /> {t('saved')}
        </>
      )}
      {state.status === 'failed' && (
        <span class="save-failed">
          <Icon name="warning" />
          <span>{t(problemKeys[state.problem])}</span>
          <button type="button" class="text-button" onClick={onRetry}>
            {t('retry')}
          </button>
        </span>
      )}
    </div>
  );
}
