import type { Point } from '../../src/core/hover/geometry';
import { matches } from '../dom/dom';
import { listen } from '../dom/listen';

/** What has an action of its own: a click or tap there is the page's. */
const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, ' +
  '[role="button"], [role="link"], [role="tab"], [role^="menuitem"], [role="option"], ' +
  '[role="checkbox"], [role="radio"], [role="switch"], [role="treeitem"], [contenteditable]';

/** Asked of the whole path, since a link may lie around the shadow tree that holds its text. */
const isInteractive = (target: EventTarget): boolean =>
  target instanceof Element && matches(target, INTERACTIVE);

/**
 * Calls `onTap` for taps, and for clicks where `countsClicks` says so, on text that has no action
 * of its own. A tap on a link follows the link; marking text with the pointer opens nothing.
 */
export function listenForTaps(
  countsClicks: () => boolean,
  onTap: (point: Point, isTouch: boolean) => void,
  signal: AbortSignal,
): void {
  listen(
    'click',
    (event) => {
      if (event.button !== 0) return;
      const isTouch = event.pointerType === 'touch';
      if (!isTouch && !countsClicks()) return;
      if (event.composedPath().some(isInteractive)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      onTap({ x: event.clientX, y: event.clientY }, isTouch);
    },
    signal,
  );
}
