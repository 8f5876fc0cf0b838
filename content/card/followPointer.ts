import { listen } from '../dom/listen';
import type { CardGeometry } from './CardGeometry';

/**
 * Tells `geometry` of presses that begin in the card and of how they end, and keeps the wheel in the
 * card once the hand has moved on it: past the end of its text the page does not jump away.
 */
export function followPointer(
  card: HTMLElement,
  geometry: CardGeometry,
  signal: AbortSignal,
): void {
  card.addEventListener('pointerdown', (event) => event.isTrusted && geometry.hold(), { signal });
  listen(
    'pointerup',
    ({ clientX, clientY }) => geometry.release({ x: clientX, y: clientY }),
    signal,
  );
  // A tip that stands out of the card's box is the card's, too.
  card.addEventListener('pointerup', () => geometry.cancel(), { signal });
  listen('pointercancel', () => geometry.cancel(), signal);
  card.addEventListener(
    'wheel',
    (event) => {
      // With Ctrl it enlarges the page.
      if (event.ctrlKey || !event.cancelable) return;
      if (!canScroll(event.composedPath(), card, event.deltaY)) event.preventDefault();
    },
    { passive: false, signal },
  );
}

/** Whether something in the card, on the way up from where the wheel turned, goes on scrolling. */
function canScroll(path: readonly EventTarget[], card: HTMLElement, by: number): boolean {
  for (const at of path) {
    if (at === card) return false;
    if (!(at instanceof Element)) continue;
    if (!/^(auto|scroll)$/.test(getComputedStyle(at).overflowY)) continue;
    const rest = at.scrollHeight - at.clientHeight - at.scrollTop;
    if (by < 0 ? at.scrollTop > 0 : rest >= 1) return true;
  }
  return false;
}
