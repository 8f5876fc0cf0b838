import type { Rect } from '../../src/core/hover/geometry';
import { type Scroller, scrollersAround } from '../dom/scrollers';

/** Between the words and the sheet, in px: they are to be seen as apart from it. */
const GAP = 12;

/**
 * Keeps the words that a sheet was opened on in view: scrolls what they lie in, if the sheet covers
 * them, and by no more than is missing.
 *
 * @param view what is seen of the window
 * @param height the sheet's
 * @returns where the sheet belongs: `above` where nothing can be scrolled so far, and there is room
 */
export function uncover(
  { node, lines }: { readonly node: Node; readonly lines: () => readonly Rect[] },
  view: { readonly top: number; readonly height: number },
  height: number,
): 'below' | 'above' {
  const limit = view.top + view.height - height - GAP;
  const edges = () => {
    const rects = lines();
    return {
      top: Math.min(...rects.map(({ top }) => top)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
  };
  const missing = (): number => {
    const { top, bottom } = edges();
    // Not beyond the upper edge: what is higher than the room shows its beginning.
    return Math.min(bottom - limit, top - view.top);
  };
  const before = edges();
  const hasRoom = before.bottom - before.top + 2 * GAP <= view.height - height;
  if (!hasRoom || missing() <= 0) return 'below';
  for (const scroller of [...scrollersAround(node), window]) scrollUp(scroller, missing);
  const { top, bottom } = edges();
  return bottom > limit + GAP && top >= view.top + height ? 'above' : 'below';
}

/** Scrolls by what is missing, if it is, and not in vain: what does not move the mark is undone. */
function scrollUp(scroller: Scroller, missing: () => number): void {
  const before = missing();
  if (before <= 0) return;
  const start = scroller instanceof Window ? scroller.scrollY : scroller.scrollTop;
  scroller.scrollBy({ top: before, behavior: 'instant' });
  if (missing() < before) return;
  scroller.scrollTo({ top: start, behavior: 'instant' });
}
