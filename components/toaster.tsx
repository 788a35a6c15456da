import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { IconButton } from './IconButton';
import { useStrings } from './strings';

export interface Toast {
  readonly text: string;
  readonly kind?: 'done' | 'problem';
  /** Also answers Ctrl+Z. */
  readonly action?: { readonly label: string; onClick(): void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** How long an offer to undo stands, in milliseconds; while it is pointed at or focused it stays. */
const shownFor = 10_000;

/** Shows the last toast at the foot of a view and reads it out. */
export function Toaster({ children }: { children: ComponentChildren }) {
  const { t } = useStrings();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Toast) => setToast(next), []);

  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const close = () => {
    setToast(null);
    setHeld(false);
  };

  useUndoKey(toast?.action, close);

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toaster" role="status">
        {toast !== null && (
          <div
            class={`toast toast-${toast.kind ?? 'done'}`}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocusIn={() => setHeld(true)}
            onFocusOut={() => setHeld(false)}
          >
            <span class="toast-text">{toast.text}</span>
            {toast.action !== undefined && (
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  toast.action?.onClick();
                  close();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <IconButton icon="close" label={t('dismiss')} onClick={close} />
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

/** The offer stands at the end of the view: by Tab it would be out of reach before it goes. */
function useUndoKey(action: Toast['action'], close: () => void): void {
  useEffect(() => {
    if (action === undefined) return;
    const undo = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isField(event.target)) return;
      event.preventDefault();
      action.onClick();
      close();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [action]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
