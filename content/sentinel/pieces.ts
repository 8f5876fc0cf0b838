import { ELEMENTS, PRECEDING } from './limits';

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
  const find = Element.prototype.getElementsByTagName;
  const all = find.call(root, '*');
  const code = find.call(root, 'script');
  // One range for all pieces: the browser updates each there is with every change of the page.
  const range = document.createRange();
  range.selectNodeContents(root);
  let piece = '';
  for (let next = ELEMENTS, nextCode = 0; ; ) {
    // Other than `[index]`, `item` does not count all elements first.
    const element = all.item(next);
    const script = code.item(nextCode);
    // Asked of the script, which lies at most a piece before the element: the answer is sought among
    // what follows it.
    const isCode = script && !(element && script.compareDocumentPosition(element) & PRECEDING);
    const stop = isCode ? script : element;
    if (!stop) break;
    range.setEnd(stop, 0);
    piece += range;
    range.selectNodeContents(root);
    // In it, behind its text: for a place among its siblings they would all be counted.
    range.setStart(stop, isCode ? stop.childNodes.length : 0);
    if (isCode) {
      nextCode++;
    } else {
      // Ever larger: to set a range's ends takes as long as there are elements before them.
      next += ELEMENTS + (next >> 4);
      yield piece;
      piece = '';
    }
  }
  yield piece + range;
}
