import { page } from './page';
import { OVERLAP, PARTS, SHOW_TEXT } from './sentinelLimits';

/** The text right before `node`, or if so wished right after it: names arrive in pieces. */
export function around(node: Node, isAfter?: boolean): string {
  const walker = page.createTreeWalker(page, SHOW_TEXT);
  walker.currentNode = node;
  let text = '';
  for (let left = PARTS; left--; ) {
    // A walker's siblings are the nearest texts, through whatever elements they lie in.
    const near = isAfter ? walker.nextSibling() : walker.previousSibling();
    const piece = near?.nodeValue ?? '';
    text = isAfter ? text + piece.slice(0, OVERLAP) : piece.slice(-OVERLAP) + text;
  }
  return text;
}
