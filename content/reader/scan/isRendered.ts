import { isHere } from '../../dom/dom';
import { layoutParentOf } from '../../dom/layoutParentOf';
import { isClippedAway } from './isClippedAway';
import type { PageMention } from './PageMention';

/** Whether the page shows this text at the moment: not in a closed tab, menu or accordion. */
export const isTextRendered = (node: Node): boolean => boxOf(node) !== null;

/** Whether the visitor can see this mention at the moment, if need be by scrolling. */
export const isRendered = (mention: PageMention): boolean => renderedNow()(mention);

/** `isRendered` for many mentions at one moment: what holds for one holds for others beside it. */
export function renderedNow(): (mention: PageMention) => boolean {
  const clipped = new Map<Element, boolean>();
  const known = new Map<Node | null, boolean>();
  return ({ from: { node } }) => {
    if (!isHere(node)) return false;
    const before = known.get(node.parentNode);
    if (before !== undefined) return before;
    const box = boxOf(node);
    const isShown = box !== null && !isClippedAway(box, clipped);
    known.set(node.parentNode, isShown);
    return isShown;
  };
}

/** The element in whose box the text is shown; `null` where it is not. */
function boxOf(node: Node): Element | null {
  let parent = layoutParentOf(node);
  for (; parent; parent = layoutParentOf(parent)) {
    if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return parent;
    // Without a box of its own it is never said to be visible, though its text may be.
    const { display, visibility } = getComputedStyle(parent);
    if (display !== 'contents' || visibility !== 'visible') return null;
  }
  return null;
}
