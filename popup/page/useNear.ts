import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is this near (CSS) to what is in view of the panel is about to be seen. */
const NEAR = '300px';

interface NearBox<Box> {
  readonly box: RefObject<Box | null>;
  /** Whether it is in view, or about to be. */
  readonly isNear: boolean;
  /** As high as it was when it was last drawn: so nothing jumps when it is drawn no more. */
  readonly lastHeight: { readonly height: string };
}

/**
 * Tells whether a box of the panel is about to be seen. Its height comes with that: to ask for it
 * would have the browser lay out the popup once for each box.
 *
 * @param estimate its height as long as it has not been drawn, in px
 */
export function useNear<Box extends Element>(estimate: number): NearBox<Box> {
  const box = useRef<Box>(null);
  const [isNear, setNear] = useState(false);
  const height = useRef(estimate);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        // In a panel that is not shown nothing has a height.
        if (!last.isIntersecting && last.boundingClientRect.height > 0) {
          height.current = last.boundingClientRect.height;
        }
        setNear(last.isIntersecting);
      },
      { root: box.current.closest('.panel'), rootMargin: NEAR },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, isNear, lastHeight: { height: `${height.current}px` } };
}
