import { Icon } from './Icon';

interface ErrorNoticeProps {
  readonly text: string;
  /** `problem` interrupts a screen reader, `hint` waits. */
  readonly kind?: 'problem' | 'hint';
  readonly action?: { readonly label: string; onClick(): void };
}

/** One line above the content: something is wrong or was left out, and the rest still works. */
export function ErrorNotice({ text, kind = 'problem', action }: ErrorNoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={kind === 'problem' ? 'warning' : 'info'} />
      <p>
        {text}{' '}
        {action !== undefined && (
          <button type="button" class="text-button" onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </p>
    </div>
  );
}
