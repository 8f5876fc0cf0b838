import { ELEMENTS, FOLLOWING } from './limits';

/**
 * The text under `root` in document order, in pieces: one `textContent` of a large page would hold
 * it up. Inline code is stepped over.
 *
 * It is ranges that read, since they do so natively, and whatever a form's inputs are called
 * (`<input name="textContent">` hides the form's own property).
 */
export function* pieces(root: Node): Generator<string> {
  if (!(root instanceof Element)) {
    yield root.nodeValue ?? '';
    for (const node of root.childNodes) yield* pieces(node);
    return;
  }
  const { getElementsByTagName } = Element.prototype;
  const all = getElementsByTagName.call(root, '*');
  const code = getElementsByTagName.call(root, 'script');
  // One range for all pieces: the browser updates each there is with every change of the page.
  const range = document.createRange();
  range.selectNodeContents(root);
  for (let next = ELEMENTS, nextCode = 0; ; ) {
    // Other than `[index]`, `item` does not count all elements first.
    const element = all.item(next);
    const script = code.item(nextCode);
    const isCode = script && !(element && element.compareDocumentPosition(script) & FOLLOWING);
    const stop = isCode ? script : element;
    if (!stop) break;
    range.setEnd(stop, 0);
    const piece = `${range}`;
    range.selectNodeContents(root);
    if (isCode) {
      range.setStartAfter(stop);
      nextCode++;
    } else {
      range.setStart(stop, 0);
      // Ever larger: to set a range's ends takes as long as there are elements before them.
      next += ELEMENTS + (next >> 4);
    }
    yield piece;
  }
  yield `${range}`;
}
