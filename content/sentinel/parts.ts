/** An element with more children is read child by child, since one read cannot be interrupted. */
const MANY_CHILDREN = 500;

/** Inline code this long (UTF-16 units) costs more to search than to step over. */
const LONG_CODE = 2000;

/** Elements whose text nobody reads. */
const UNREAD = /^(script|style|noscript|template|textarea|iframe)$/;

/**
 * The content of `root` in parts, in document order: texts, and elements small enough to be read
 * whole without holding up the page. Long inline code is stepped over.
 */
export function* parts(root: Node): Generator<Text | Element> {
  const holders = codeHolders(root);
  // A walker sees the tree as it is, whatever a form's inputs are called.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    let inside: Node | null = null;
    if (node instanceof Text) yield node;
    else if (node instanceof Element && !UNREAD.test(node.localName)) {
      const isLarge = holders.has(node) || node.childElementCount > MANY_CHILDREN;
      // A form's inputs can hide its properties behind their names, `textContent` too.
      if (isLarge || node instanceof HTMLFormElement) inside = walker.firstChild();
      else yield node;
    }
    node = inside ?? walker.nextSibling();
    while (!node && walker.parentNode()) node = walker.nextSibling();
  }
}

/** The elements below `root` with long inline code somewhere inside: not to be read whole. */
function codeHolders(root: Node): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const { firstChild, parentNode } of document.scripts) {
    if (!(firstChild instanceof Text) || firstChild.length < LONG_CODE) continue;
    let at = parentNode;
    while (at && at !== root && !holders.has(at)) {
      holders.add(at);
      at = at.parentNode;
    }
  }
  return holders;
}
