import { isElement, parentOf } from './dom';
import type { PageMention } from './PageMention';

/** Whether the page shows this text at the moment: not in a closed tab, menu or accordion. */
export function isTextRendered(node: Node): boolean {
  const parent = parentOf(node);
  return (
    isElement(parent) && parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

export const isRendered = ({ from }: PageMention): boolean =>
  from.node.isConnected && isTextRendered(from.node);
