import { isElement, parentOf } from './dom';
import type { PageMention } from './PageMention';

/** Whether the page shows this text at the moment: not in a closed tab, menu or accordion. */
export function isTextRendered(node: Node): boolean {
  const parent = parentOf(node);
  return (
    isElement(parent) && parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Whether this document shows the mention: its text may have been moved into a frame meanwhile. */
export const isRendered = ({ from: { node } }: PageMention): boolean =>
  node.isConnected && node.ownerDocument === document && isTextRendered(node);
