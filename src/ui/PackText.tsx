import type { ComponentChildren } from 'preact';
import { directionOf } from '../core/text/direction';
import { keepNames } from './keepNames';
import { useUi } from './UiContext';

/** A text of the pack within the interface: with its language, for voices and fonts, and its direction. */
export function PackText({ children }: { readonly children: ComponentChildren }) {
  const { packLanguage, names = [] } = useUi();
  return (
    <span lang={packLanguage} dir={directionOf(packLanguage)}>
      {typeof children === 'string' ? keepNames(children, names) : children}
    </span>
  );
}
