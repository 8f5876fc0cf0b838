import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  /** Classes of the button. */
  readonly class: string;
  /** What it says; shown on focus and hover, and read out as the button's description. */
  readonly tip: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A word that explains itself. The tip lies inside what is hovered, so the pointer can go onto it;
 * Escape puts it away and is not seen by anything around (WCAG 1.4.13).
 */
export function Tip({ class: className, tip, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering does what focus does as well
    <span class="tip-anchor" onMouseEnter={open} onMouseLeave={close} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={className}
        aria-describedby={id}
        onFocus={open}
        onBlur={close}
        onClick={open}
      >
        {children}
      </button>
      <span role="tooltip" class="tip" id={id} hidden={!isOpen}>
        {tip}
      </span>
    </span>
  );
}
