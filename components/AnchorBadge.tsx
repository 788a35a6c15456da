import type { AnchorStatus } from '../lib/model/anchor-status';
import { type MessageKey, useStrings } from './strings';

const keys: Readonly<Record<Exclude<AnchorStatus, 'exact'>, readonly [label: MessageKey, explanation: MessageKey]>> = {
  moved: ['moved', 'movedText'],
  edited: ['edited', 'editedText'],
  uncertain: ['uncertainPlace', 'uncertainPlaceText'],
  orphan: ['lost', 'lostText'],
};

/** Says that a passage is not where or what it was. Nothing where all is as it was. */
export function AnchorBadge({ status }: { status: AnchorStatus | null }) {
  const { t } = useStrings();
  if (status === null || status === 'exact') return null;
  const [label, explanation] = keys[status];
  return (
    <span class={`badge badge-${status}`} title={t(explanation)}>
      {t(label)}
    </span>
  );
}
