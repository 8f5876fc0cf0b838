import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The part that scrolls; a line shows at its top once something has gone out of view there. */
export function CardScroll({ children }: { readonly children: ComponentChildren }) {
  const [isScrolled, setScrolled] = useState(false);
  return (
    <div
      class={isScrolled ? 'card-scroll card-body is-scrolled' : 'card-scroll card-body'}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
    >
      {children}
    </div>
  );
}
