import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to list and what can be done. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <h2 class="empty-title">{title}</h2>
      {text !== undefined && <p class="empty-text">{text}</p>}
      {children !== undefined && <div class="empty-actions">{children}</div>}
    </div>
  );
}
