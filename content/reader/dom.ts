/**
 * Reads of the DOM that a form cannot mislead: its named inputs hide its own properties, methods
 * too, and in Chromium's isolated worlds as well
 * (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, LegacyOverrideBuiltIns).
 * Everything that may meet a form reads through these.
 */
const { getAttribute, closest: closestOf, matches: matchesOf } = Element.prototype;
const { contains: containsOf } = Node.prototype;
const getParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

export const attribute = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

export const closest = (element: Element, selector: string): Element | null =>
  closestOf.call(element, selector);

export const matches = (element: Element, selector: string): boolean =>
  matchesOf.call(element, selector);

export const contains = (node: Node, other: Node | null): boolean => containsOf.call(node, other);

/** The local name; where an input hides it, the element is a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The parent within the same tree: for what stands at the top of a shadow tree, its root. */
export function treeParentOf(node: Node): Node | null {
  const parent: unknown = getParent?.call(node);
  return parent instanceof Node ? parent : null;
}

/** The parent, or the host of the shadow tree that `node` is the top of. */
export function parentOf(node: Node): Node | null {
  const parent = treeParentOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}
