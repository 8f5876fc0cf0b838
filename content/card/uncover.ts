import { clippersOf, type Scroller } from '../reader/scrollers';

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
  mark: Range,
  view: { readonly top: number; readonly height: number },
  height: number,
): 'below' | 'above' {
  const limit = view.top + view.height - height - GAP;
  const missing = (): number => {
    const { top, bottom } = mark.getBoundingClientRect();
    // Not beyond the upper edge: what is higher than the room shows its beginning.
    return Math.min(bottom - limit, top - view.top);
  };
  const hasRoom = mark.getBoundingClientRect().height + 2 * GAP <= view.height - height;
  if (!hasRoom || missing() <= 0) return 'below';
  for (const scroller of [...clippersOf(mark.startContainer), window]) scrollUp(scroller, missing);
  const { top, bottom } = mark.getBoundingClientRect();
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
