import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { blankSnapshot, type TabSnapshot, watchTab } from './watch-tab';

/** Follows one tab (null: the one in front) for as long as the view is there. */
export function useTab(boundTab: number | null): readonly [snapshot: TabSnapshot, look: () => void] {
  const [snapshot, setSnapshot] = useState(blankSnapshot);
  const look = useRef<() => void>(() => undefined);
  useEffect(() => {
    const ending = new AbortController();
    look.current = watchTab(boundTab, setSnapshot, ending.signal);
    return () => ending.abort();
  }, [boundTab]);
  return useMemo(() => [snapshot, () => look.current()] as const, [snapshot]);
}

/** The tab a view is bound to by its address (`?tab=7`), as when it is opened in a tab of its own; null: the one in front. */
export function boundTabOf(address: string): number | null {
  const asked = Number(new URL(address).searchParams.get('tab'));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
}
