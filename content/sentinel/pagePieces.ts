import { elementAt } from './elementAt';
import { page } from './page';
import { select } from './select';
import { ELEMENTS, MANY_ELEMENTS, PRECEDING } from './sentinelLimits';

/**
 * The page's text in document order, without that in shadow roots; in pieces where there is much,
 * since one `textContent` would hold the page up. Inline code is stepped over.
 *
 * It is ranges that read, since they do so natively.
 */
export function* pagePieces(): Generator<string> {
  // Texts that are no reading: inline code, and what stands in the head.
  const codeAt = select('//script/text()|//head/*/text()');
  // One range for all pieces: the browser updates each there is with every change of the page.
  const range = page.createRange();
  range.selectNodeContents(page);
  let piece = '';
  let next = elementAt(MANY_ELEMENTS) ? ELEMENTS : MANY_ELEMENTS;
  for (let nextCode = 0; ; ) {
    const element = elementAt(next);
    let code = codeAt(nextCode);
    // What the page took away since would take the range's end with it.
    while (code && !code.isConnected) code = codeAt(++nextCode);
    // Asked of the code, which lies before the element but for the last time.
    const isCode = code && !(element && code.compareDocumentPosition(element) & PRECEDING);
    const stop = isCode ? code : element;
    if (!stop) break;
    range.setEnd(stop, 0);
    piece += range;
    range.selectNodeContents(page);
    // In it, behind its text if it is one: for a place among its siblings they would all be counted.
    range.setStart(stop, stop.nodeValue?.length ?? 0);
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
