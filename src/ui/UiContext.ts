import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

/** What every piece of the interface needs to speak. */
export interface Ui {
  readonly words: Words;
  /** The language of the pack's own texts (BCP 47): they stay in it, and are tagged so. */
  readonly packLanguage: string;
  /** Names of people in the pack's texts, within which no line is to break; none if left out. */
  readonly names?: readonly string[];
}

/** Wrap what is rendered in `<UiContext.Provider value={…}>`. */
export const UiContext = createContext<Ui | null>(null);

/** @throws outside of a provider: a mistake in our code */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('Render this inside <UiContext.Provider>.');
  return ui;
}

export const useWords = (): Words => useUi().words;
