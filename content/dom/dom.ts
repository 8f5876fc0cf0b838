/**
 * Reads of the DOM that a form cannot mislead: its named inputs hide its own properties, methods
 * too, and in Chromium's isolated worlds as well
 * (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, LegacyOverrideBuiltIns).
 * Everything that may meet a form reads through these.
 */
const {
  getAttribute,
  hasAttributes: hasAnyAttribute,
  closest: closestOf,
  matches: matchesOf,
} = Element.prototype;
const { contains: containsOf } = Node.prototype;
const getParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const getChildren = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
const slotOfElement = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;
const getType = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get;

/**
 * Whether `node` was made in another frame and then moved into this one: in Firefox such nodes keep
 * the interfaces of the frame that they are from, so that `instanceof` says nothing of them.
 */
const isAdopted = (node: Node | null, type: number): boolean =>
  node !== null && !(node instanceof Node) && getType?.call(node) === type;

export const isText = (node: Node | null): node is Text =>
  node instanceof Text || isAdopted(node, Node.TEXT_NODE);

export const isElement = (node: Node | null): node is Element =>
  node instanceof Element || isAdopted(node, Node.ELEMENT_NODE);

export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node instanceof ShadowRoot ||
  (node !== null && isAdopted(node, Node.DOCUMENT_FRAGMENT_NODE) && 'host' in node);

export const attribute = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

export const hasAttributes = (element: Element): boolean => hasAnyAttribute.call(element);

export const closest = (element: Element, selector: string): Element | null =>
  closestOf.call(element, selector);

export const matches = (element: Element, selector: string): boolean =>
  matchesOf.call(element, selector);

export const contains = (node: Node, other: Node | null): boolean => containsOf.call(node, other);

/** The nodes right in `node`. */
export const childrenOf = (node: Node): Iterable<Node> => getChildren?.call(node) ?? [];
/** Whether `node` is in this frame's own document: one that moves to another frame stays connected. */
export const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/** What the page says its language is: empty where it does not, or has no root element just now. */
export const pageLanguage = (): string => document.documentElement?.lang ?? '';

/** The local name; where an input hides it, the element is a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The parent within the same tree: for what stands at the top of a shadow tree, its root. */
export function treeParentOf(node: Node): Node | null {
  return getParent?.call(node) ?? null;
}

/** The parent, or the host of the shadow tree that `node` is the top of. */
export function parentOf(node: Node): Node | null {
  const parent = treeParentOf(node);
  return isShadowRoot(parent) ? parent.host : parent;
}

/**
 * The parent as the page is drawn: for what is slotted into an open shadow tree, its slot.
 * https://drafts.csswg.org/css-scoping/#flattening
 */
export function flatParentOf(node: Node): Node | null {
  const slot: unknown = isElement(node)
    ? slotOfElement?.call(node)
    : isText(node)
      ? node.assignedSlot
      : null;
  return slot instanceof Element ? slot : parentOf(node);
}

/** Whether `node` is drawn in `element`, in whichever shadow tree. */
export function isDrawnIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = flatParentOf(at)) if (at === element) return true;
  return false;
}
