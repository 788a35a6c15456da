import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, placeBox } from '../lib/view/place-box';

interface FloatingProps {
  /** What is pointed at, in CSS pixels of the viewport: it is never covered. */
  readonly anchor: Box;
  readonly children: ComponentChildren;
}

/** Places its content beside the anchor and inside the viewport, again whenever either changes size. */
export function Floating({ anchor, children }: FloatingProps) {
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { left, top, width, height } = anchor;

  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => {
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      setPlace(placeBox({ left, top, width, height }, { width: box.offsetWidth, height: box.offsetHeight }, viewport));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [left, top, width, height]);

  return (
    <div
      ref={element}
      class="floating"
      // Not hidden: what is opened by keyboard takes the focus before it is placed.
      style={place === null ? { opacity: 0 } : { left: `${place.left}px`, top: `${place.top}px` }}
    >
      {children}
    </div>
  );
}
