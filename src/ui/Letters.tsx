import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Which chip explains a letter: only the first in a view is a tab stop, the others would tire. */
const LettersContext = createContext<Map<string, object> | null>(null);

/** A view in which each source's letter is explained once: where it first stands. */
export function Letters({ children }: { readonly children: ComponentChildren }) {
  const [letters] = useState(() => new Map<string, object>());
  return <LettersContext.Provider value={letters}>{children}</LettersContext.Provider>;
}

/** Whether the calling chip is the one that explains `letter` in its view. */
export function useExplains(letter: string): boolean {
  const letters = useContext(LettersContext);
  const [self] = useState(() => ({}));
  // While rendering, since that happens in the order of the document; asking again changes nothing.
  if (letters !== null && !letters.has(letter)) letters.set(letter, self);
  useEffect(
    () => () => {
      if (letters?.get(letter) === self) letters.delete(letter);
    },
    [letters, letter, self],
  );
  return letters?.get(letter) === self;
}
