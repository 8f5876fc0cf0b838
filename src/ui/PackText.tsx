import type { ComponentChildren } from 'preact';
import { useUi } from './UiContext';

/** A text of the pack within the interface: marked with its language, for voices and fonts. */
export function PackText({ children }: { readonly children: ComponentChildren }) {
  return <span lang={useUi().packLanguage}>{children}</span>;
}
