import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useRef, useState } from 'preact/hooks';

/** Says something to readers who do not see the change. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Holds the one live region of a view. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('');
  const turn = useRef(false);
  const announce = useCallback((next: string) => {
    // The same words twice would not be a change, hence not be read: a no-break space makes them one.
    turn.current = !turn.current;
    setText(turn.current ? next : `${next}\u00a0`);
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
