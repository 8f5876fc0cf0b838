import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** What the chips of a view share. */
interface View {
  /** Which chip is the tab stop of a letter: the first; to stop at each would tire. */
  readonly stops: Map<string, object>;
  /** Puts away the explanation that is open. */
  closeTip: (() => void) | null;
}

const ViewContext = createContext<View | null>(null);

/** A view in which the Tab key stops once at each source's letter, and one explanation is open. */
export function Letters({ children }: { readonly children: ComponentChildren }) {
  const [view] = useState<View>(() => ({ stops: new Map(), closeTip: null }));
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}

/** Whether the calling chip is the tab stop of `letter` in its view; outside of any, each is. */
export function useExplains(letter: string): boolean {
  const stops = useContext(ViewContext)?.stops;
  const [self] = useState(() => ({}));
  // While rendering, since that happens in the order of the document; asking again changes nothing.
  if (stops !== undefined && !stops.has(letter)) stops.set(letter, self);
  useEffect(
    () => () => {
      if (stops?.get(letter) === self) stops.delete(letter);
    },
    [stops, letter, self],
  );
  return stops === undefined || stops.get(letter) === self;
}

/**
 * Lets one explanation be open in a view.
 *
 * @param close puts away the caller's own
 * @returns to be called before opening the caller's: puts away another that is open
 */
export function useOneTip(close: () => void): () => void {
  const view = useContext(ViewContext);
  return () => {
    if (view === null) return;
    view.closeTip?.();
    view.closeTip = close;
  };
}
