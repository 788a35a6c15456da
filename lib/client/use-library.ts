import { useEffect, useMemo, useState } from 'preact/hooks';
import { handleInView } from '../messaging/handle';
import { askBackground } from '../messaging/send';
import type { BackupInfo, DeletedRecord } from '../model/library';
import { ok } from '../model/result';
import { defaultSettings, type Settings } from '../model/settings';

/** What there is to show of all that the reader made. */
export interface LibrarySnapshot {
  readonly settings: Settings;
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly backups: readonly BackupInfo[];
  readonly deleted: readonly DeletedRecord[];
}

const blank: LibrarySnapshot = { settings: defaultSettings, used: null, backups: [], deleted: [] };

/** Follows what is stored for as long as the view is there; the second part looks again. */
export function useLibrary(): readonly [snapshot: LibrarySnapshot, look: () => void] {
  const [snapshot, setSnapshot] = useState(blank);
  const look = useMemo(() => () => void take().then(setSnapshot), []);
  useEffect(() => {
    const ending = new AbortController();
    const again = () => {
      look();
      return ok(null);
    };
    handleInView({ settingsChanged: again, annotationsChanged: again }, ending.signal);
    // A copy is made after the change that this view hears of.
    document.addEventListener('visibilitychange', look, { signal: ending.signal });
    look();
    return () => ending.abort();
  }, [look]);
  return [snapshot, look];
}

async function take(): Promise<LibrarySnapshot> {
  const [settings, backups, deleted, estimate] = await Promise.all([
    askBackground('loadSettings', null),
    askBackground('listBackups', null),
    askBackground('listDeleted', null),
    navigator.storage.estimate(),
  ]);
  return {
    settings: settings.ok ? settings.value : defaultSettings,
    used: estimate.usage ?? null,
    backups: backups.ok ? backups.value : [],
    deleted: deleted.ok ? deleted.value : [],
  };
}
