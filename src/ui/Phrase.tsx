import { type ComponentChildren, toChildArray } from 'preact';
import { useWords } from './UiContext';
import type { MessageKey } from './words';

/**
 * Stand-ins for parts while a message is put together: private-use characters, which neither
 * messages nor packs hold.
 */
const FIRST_STAND_IN = 0xe000;
const STAND_IN = /([\ue000-\ue008])/;

interface Props {
  readonly of: MessageKey;
  /** What the message's substitutions stand for, in their order. */
  readonly children: ComponentChildren;
}

/** A message whose substitutions are elements; where they stand is the translation's affair. */
export function Phrase({ of, children }: Props) {
  const parts = toChildArray(children);
  const standIns = parts.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index));
  const pieces = useWords()
    .message(of, ...standIns)
    .split(STAND_IN);
  return <>{pieces.map((piece) => parts[standIns.indexOf(piece)] ?? piece)}</>;
}
