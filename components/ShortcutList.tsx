import type { Shortcut } from '../lib/view/view-state';
import { type MessageKey, useStrings } from './strings';

const commandKeys: Readonly<Record<Shortcut['command'], MessageKey>> = {
  next: 'commandNext',
  previous: 'commandPrevious',
  'next-name': 'commandNextName',
  highlight: 'commandHighlight',
};

/** The keys that work on the page. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useStrings();
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ command, keys }) => (
        <div key={command} class="shortcut">
          <dt>{t(commandKeys[command])}</dt>
          <dd>
            <kbd>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
