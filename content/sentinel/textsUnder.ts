import { elementAt } from './elementAt';
import { page } from './page';
import { select } from './select';
import { MANY_ELEMENTS, SHOW_TEXT_AND_ELEMENT } from './sentinelLimits';

/**
 * The texts under what is new in the page, one by one, and those of its open shadow roots, each
 * with those inside it. Of the page itself it is the shadow roots only that are of interest: where
 * elements are not too many for one XPath it goes from host to host. (A shadow root on another
 * element than those is for the reader to find.)
 *
 * @param onRoot hears of each shadow root on the way
 */
export function* textsUnder(root: Node, onRoot: (root: ShadowRoot) => void): Generator<string> {
  const isPage = root === page;
  const walker =
    (!isPage || elementAt(MANY_ELEMENTS)) && page.createTreeWalker(root, SHOW_TEXT_AND_ELEMENT);
  // Custom elements, and what seems to hold nothing.
  const nodeAt = walker
    ? () => walker.nextNode()
    : select('//*[contains(name(),"-")]|//div[not(*|text())]');
  let next = 0;
  for (let node = isPage ? nodeAt(next++) : root; node; node = nodeAt(next++)) {
    yield isPage ? '' : (node.nodeValue ?? '');
    // Of a form it may be an input of that name, which does no harm.
    const shadow = node instanceof Element && node.shadowRoot;
    if (!shadow) continue;
    onRoot(shadow);
    for (const child of shadow.childNodes) yield* textsUnder(child, onRoot);
  }
}
