import { page } from '../sentinel/page';
import { SHOW_TEXT } from '../sentinel/sentinelLimits';

/** What is no reading: code, and texts that are not shown. */
const UNREAD = /^(script|style|title|noscript|textarea)$/i;

/**
 * The texts of the page one by one, without those in shadow roots. In one piece, as the sentinel reads
 * them, nobody could tell where one word ends: `<td>KIM</td><td>MIKE PENCE</td>`.
 */
export function* pageTexts(): Generator<string> {
  const walker = page.createTreeWalker(page, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!UNREAD.test(node.parentNode?.nodeName ?? '')) yield node.nodeValue ?? '';
  }
}
