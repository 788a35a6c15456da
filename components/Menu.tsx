import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { moveFocus } from './move-focus';

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  onChoose(id: string): void;
}

/** A button that opens a menu, by the ARIA pattern. */
export function Menu({ icon, label, items, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (root.current !== null && !event.composedPath().includes(root.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        <MenuList
          id={id}
          label={label}
          items={items}
          onClose={(refocus) => {
            setOpen(false);
            if (refocus) button.current?.focus();
          }}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

interface MenuListProps extends Omit<MenuProps, 'icon'> {
  readonly id: string;
  /** `refocus`: the focus goes back to the button. */
  onClose(refocus: boolean): void;
}

function MenuList({ id, label, items, onClose, onChoose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => buttonsIn(list.current)[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      onClose(false);
      return;
    }
    if (event.key === 'Escape') onClose(true);
    else if (!moveFocus(event.key, buttonsIn(list.current))) return;
    event.preventDefault();
  };

  return (
    <div class="menu-list" role="menu" id={id} aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          class="menu-item"
          tabIndex={-1}
          onClick={() => {
            onClose(true);
            onChoose(item.id);
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
