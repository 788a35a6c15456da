import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface IconButtonProps {
  readonly icon: IconName;
  /** Read aloud and shown as a tooltip. */
  readonly label: string;
  /** Set on a switch, left out on a plain button. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

export function IconButton({ icon, label, pressed, expanded, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} filled={pressed === true} />
    </button>
  );
}
