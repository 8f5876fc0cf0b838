import { SHOW_ELEMENT } from './limits';
import { pieces } from './pieces';

/**
 * The text of the open shadow roots under `root`, each with those inside it, and nothing in
 * between so that the page can have its turn. To ask every element costs as much as reading a page's texts
 * one by one does, so it is for idle time.
 *
 * @param onRoot hears of each root on the way
 */
export function* shadows(root: Node, onRoot: (root: ShadowRoot) => void): Generator<string> {
  const walker = document.createTreeWalker(root, SHOW_ELEMENT);
  let node: Node | null = root;
  while (node) {
    yield '';
    // Of a form it may be an input of that name, which does no harm.
    const shadow = node instanceof Element && node.shadowRoot;
    if (shadow) {
      onRoot(shadow);
      yield* pieces(shadow);
      yield* shadows(shadow, onRoot);
    }
    node = walker.nextNode();
  }
}
