import { overlap } from '../../src/core/hover/geometry';
import { isDrawnIn, matches } from '../dom/dom';
import { listen } from '../dom/listen';
import type { CardHost } from './CardHost';

/** How often (ms) it is looked whether the card can still be used: not all pages tell by events. */
const LOOK = 250;

/** What of the open card its place on top depends on. */
export interface OnTopOptions {
  readonly host: CardHost;
  /** A text of the mark. */
  readonly node: Node;
  isPinned(): boolean;
  /** Whether the card lets the pointer through just now. */
  isThrough(): boolean;
  onCovered(): void;
}

/**
 * Sees to it, until `signal` aborts, that an open card is never left below a dialog, a popover or a
 * full-screen element that comes after it: Escape is the card's, so it has to be on top. A pinned
 * card is moved there where it can be used there; any other closes.
 */
export function keepOnTop(options: OnTopOptions, signal: AbortSignal): void {
  const { host, node, isPinned, isThrough, onCovered } = options;

  function look(): void {
    if (signal.aborted || isThrough()) return;
    const full = document.fullscreenElement;
    if (full && !isDrawnIn(node, full)) onCovered();
    else if (host.isCovered) {
      if (isPinned()) host.raise(node);
      if (!isPinned() || host.isCovered) onCovered();
    }
  }

  /** A popover that lies clear of the card is below it from now on, and both can be read. */
  function makeWay(shown: Element): void {
    const isOver = overlap(shown.getBoundingClientRect(), host.popover.getBoundingClientRect());
    if (isPinned() || !isOver) host.raise(node);
    else onCovered();
  }

  // These come when it has been shown: https://html.spec.whatwg.org/#the-toggleevent-interface
  listen(
    'toggle',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (matches(target, ':popover-open')) makeWay(target);
      look();
    },
    signal,
  );
  document.addEventListener('fullscreenchange', look, { signal });
  listen('focusin', look, signal);
  const timer = setInterval(look, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}
