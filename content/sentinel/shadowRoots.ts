import { parts } from './parts';

/**
 * The open shadow roots of the custom elements under `root`, nested ones after their hosts. Asking
 * every element would cost a whole walk; XPath finds what has a hyphen in its name natively.
 */
export function* shadowRoots(root: Node): Generator<ShadowRoot> {
  for (const part of parts(root)) {
    if (!(part instanceof Element)) continue;
    for (const element of customElements(part)) {
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      yield shadowRoot;
      yield* shadowRoots(shadowRoot);
    }
  }
}

/** `element` and what is below it, as far as its name has the hyphen of a custom element. */
function* customElements(element: Element): Generator<Element> {
  if (element.childElementCount === 0) {
    if (element.localName.includes('-')) yield element;
    return;
  }
  const found = document.evaluate(
    'descendant-or-self::*[contains(local-name(),"-")]',
    element,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  for (let index = 0; index < found.snapshotLength; index++) {
    const node = found.snapshotItem(index);
    if (node instanceof Element) yield node;
  }
}
