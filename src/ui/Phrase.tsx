import { type ComponentChild, type ComponentChildren, toChildArray } from 'preact';
import { useWords } from './UiContext';
import type { MessageKey } from './words';

/**
 * Stand-ins for parts while a message is put together: private-use characters, which neither
 * messages nor packs hold.
 */
const FIRST_STAND_IN = 0xe000;
const STAND_IN = /([\ue000-\ue0ff])/;

/** What stands for the part at `index` (below 256) in a text that `fillParts` is given. */
export const standIn = (index: number): string => String.fromCharCode(FIRST_STAND_IN + index);

/** A text with its stand-ins replaced by the parts. */
export const fillParts = (text: string, parts: readonly ComponentChild[]): ComponentChildren =>
  text.split(STAND_IN).map((piece) => {
    const index = piece.length === 1 ? piece.charCodeAt(0) - FIRST_STAND_IN : -1;
    return parts[index] ?? piece;
  });

interface Props {
  readonly of: MessageKey;
  /** What the message's substitutions stand for, in their order. */
  readonly children: ComponentChildren;
}

/** A message whose substitutions are elements; where they stand is the translation's affair. */
export function Phrase({ of, children }: Props) {
  const parts = toChildArray(children);
  const text = useWords().message(of, ...parts.map((_, index) => standIn(index)));
  return <>{fillParts(text, parts)}</>;
}
