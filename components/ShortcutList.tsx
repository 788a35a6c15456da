import type { Shortcut } from '../lib/view/view-state';
import { type MessageKey, useStrings } from './strings';

const commandKeys: Readonly<Record<Shortcut['command'], MessageKey>> = {
  'open-panel': 'commandOpenPanel',
  keep: 'commandKeep',
  highlight: 'commandHighlight',
  toggle: 'commandToggle',
  popup: 'commandPopup',
};

/** The keys that work now; those the reader removed are left out. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useStrings();
  const set = shortcuts.filter(({ keys }) => keys !== '');
  if (set.length === 0) return null;
  return (
    <dl class="shortcuts">
      {set.map(({ command, keys }) => (
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
