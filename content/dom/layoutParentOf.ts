import { attribute, contains, isElement, isShadowRoot, isText, nameOf, parentOf } from './dom';

/**
 * The element that the page lays `node` out in: the slot it is shown in, or else its parent; `null`
 * where it is laid out nowhere.
 */
export function layoutParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (!isElement(parent)) return null;
  if (parent === node.parentNode) {
    if (nameOf(parent) === 'details' && attribute(parent, 'open') === null) {
      // What a closed one holds lies in a slot of the browser's own; its first summary does not.
      const summary = parent.querySelector(':scope > summary');
      return summary && contains(summary, node) ? parent : null;
    }
    const slot = isText(node) || isElement(node) ? node.assignedSlot : null;
    if (isShadowRoot(parent.shadowRoot)) return slot;
  }
  return parent;
}
