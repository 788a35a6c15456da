import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './strings';

interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly ordered?: boolean;
  /** How many rows are added at a time. */
  readonly step?: number;
  keyOf(item: T): string | number;
  row(item: T): ComponentChild;
}

/**
 * A list that renders its first rows at once and more as the reader comes near its end, so that thousands of rows cost
 * what is looked at. The end is a button: it also works by keyboard and for a screen reader.
 */
export function GrowingList<T>({ items, ordered = false, step = 60, keyOf, row }: GrowingListProps<T>) {
  const [shown, setShown] = useState(step);
  const { tn } = useStrings();
  const end = useRef<HTMLButtonElement>(null);
  const more = Math.min(step, items.length - shown);

  useEffect(() => {
    const button = end.current;
    if (button === null || more <= 0 || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown(shown + step);
      },
      { rootMargin: '600px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [more, shown, step]);

  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      {/* Safari and some screen readers drop the list role from lists without markers. */}
      <List class="list" role="list">
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} class="list-row">
            {row(item)}
          </li>
        ))}
      </List>
      {more > 0 && (
        <button ref={end} type="button" class="text-button list-more" onClick={() => setShown(shown + step)}>
          {tn('showMore', more)}
        </button>
      )}
    </>
  );
}
