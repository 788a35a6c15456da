import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaveProblem, SaveResult } from '../lib/view/view-state';

/** `changed`: not yet given to the store; `failed`: the words are still in the editor. */
export type SaveStatus =
  | { readonly status: 'unchanged' | 'changed' | 'saving' | 'saved' }
  | { readonly status: 'failed'; readonly problem: SaveProblem };

export interface Autosave {
  readonly draft: string;
  readonly state: SaveStatus;
  change(text: string): void;
  /** Saves at once what has changed. */
  flush(): void;
}

/**
 * Keeps a text the reader types and saves it when they pause, leave the field, or the field goes away. One save at a
 * time, the last words win. What another view stored meanwhile is taken over only where nothing is unsaved here.
 * @param pause milliseconds without a key before saving
 */
export function useAutosave(stored: string, save: (text: string) => Promise<SaveResult>, pause = 800): Autosave {
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<SaveStatus>({ status: 'unchanged' });
  const now = useRef({ draft: stored, saved: stored, saving: false, mounted: true, timer: 0, save });
  now.current.save = save;

  const flush = useCallback(async () => {
    const field = now.current;
    clearTimeout(field.timer);
    if (field.saving || field.draft === field.saved) return;
    const words = field.draft;
    const show = (next: SaveStatus) => {
      if (field.mounted) setState(next);
    };
    field.saving = true;
    show({ status: 'saving' });
    let result: SaveResult = { ok: false, error: { code: 'failed' } };
    try {
      result = await field.save(words);
    } finally {
      field.saving = false;
      if (result.ok) field.saved = words;
      show(result.ok ? { status: 'saved' } : { status: 'failed', problem: result.error.code });
    }
    if (result.ok && field.draft !== words) await flush();
  }, []);

  const change = useCallback(
    (text: string) => {
      const field = now.current;
      field.draft = text;
      setDraft(text);
      setState({ status: 'changed' });
      clearTimeout(field.timer);
      field.timer = window.setTimeout(flush, pause);
    },
    [flush, pause],
  );

  useEffect(() => {
    const field = now.current;
    if (field.saving || field.draft !== field.saved) return;
    field.draft = stored;
    field.saved = stored;
    setDraft(stored);
  }, [stored]);

  useEffect(() => {
    const field = now.current;
    field.mounted = true;
    return () => {
      field.mounted = false;
      flush();
    };
  }, [flush]);

  useWhenHidden(flush);

  return { draft, state, change, flush };
}

/** A panel is closed without a blur: hiding is the last it hears. */
function useWhenHidden(save: () => void): void {
  useEffect(() => {
    const saveHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', saveHidden);
    return () => document.removeEventListener('visibilitychange', saveHidden);
  }, [save]);
}
