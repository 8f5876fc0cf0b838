import type { ComponentChildren, CSSProperties } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOneTip } from './Letters';
import { useUniqueId } from './useUniqueId';

/** Resting this long (ms) on a word asks what it means; shorter is passing over it. */
export const TIP_DELAY = 300;

interface Props {
  /** Classes of the button. */
  readonly class: string;
  /** What it says; shown on focus, tap and after a rest of the pointer; the button's description. */
  readonly tip: ComponentChildren;
  /** The button's own name as the beginning of what is shown: voices have read it already. */
  readonly lead?: string;
  /** Whether the Tab key stops at it. */
  readonly isTabStop?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * A word that explains itself. The tip lies inside what is hovered, so the pointer can go onto it,
 * and the focus to a link in it; Escape puts it away and is not seen by anything else (WCAG 1.4.13).
 */
export function Tip({ class: className, tip, lead, isTabStop = true, label, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useUniqueId();
  const close = () => {
    clearTimeout(waiting.current);
    setOpen(false);
  };
  const closeOther = useOneTip(close);
  const open = () => {
    clearTimeout(waiting.current);
    closeOther();
    setOpen(true);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    // On the window: the focus may be anywhere while the pointer rests here.
    const onEscape = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(waiting.current);
      setOpen(false);
    };
    globalThis.addEventListener('keydown', onEscape, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && anchor.current?.contains(relatedTarget);
    if (!isInside) close();
  };
  const name = `--tip-${id}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering does what focus does as well
    <span
      ref={anchor}
      class="tip-anchor"
      onMouseEnter={() => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(open, TIP_DELAY);
      }}
      onMouseLeave={close}
      // Whoever sees keys before the window does can put it away by this (see CardHost).
      onCancel={close}
      onKeyDown={onKeyDown}
      onFocusIn={open}
      onFocusOut={onFocusOut}
    >
      <button
        type="button"
        class={className}
        style={placed({ 'anchor-name': name })}
        tabIndex={isTabStop ? undefined : -1}
        aria-label={label}
        aria-describedby={id}
        onClick={open}
      >
        {children}
      </button>
      <span role="tooltip" class="tip" hidden={!isOpen} style={placed({ 'position-anchor': name })}>
        {lead !== undefined && <span>{lead} </span>}
        <span id={id}>{tip}</span>
      </span>
    </span>
  );
}

/** Properties of anchor positioning, which Preact's types do not have yet. */
const placed = (style: Readonly<Record<string, string>>): CSSProperties => style;
