import { useEffect, useState } from 'preact/hooks';

/** How a copy went, for as long as it is worth saying. */
export type Copying = 'done' | 'failed' | null;

/** Long enough to be read and read out, in ms; after that the button is itself again. */
const SAID_FOR_MS = 2500;

/** Copies with `copy`, and says for a while how it went. */
export function useCopy(copy: (text: string) => Promise<boolean>) {
  const [state, setState] = useState<{ readonly copying: Copying }>({ copying: null });
  useEffect(() => {
    if (state.copying === null) return;
    const timer = setTimeout(() => setState({ copying: null }), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const start = (text: string): void => {
    void copy(text).then((isDone) => setState({ copying: isDone ? 'done' : 'failed' }));
  };
  return { copying: state.copying, start };
}
