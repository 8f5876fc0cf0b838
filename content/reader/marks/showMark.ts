import type { PageMention } from '../scan/PageMention';
import { type HighlightRegistry, keepFromPrint } from './highlight';
import { isAsRead } from './isAsRead';
import { rangeOf, stretchesOf } from './Marks';

/** Shows which mark the open card belongs to, until `signal` aborts or the page changes its words. */
export function showMark(
  mention: PageMention,
  registry: HighlightRegistry,
  signal: AbortSignal,
): void {
  if (!rangeOf(mention)) return;
  const shown = stretchesOf(mention).map((stretch) => new StaticRange(stretch));
  const highlight = new Highlight(...shown);
  registry.show('open', highlight);
  keepFromPrint(registry, 'open', highlight, signal);
  const observer = new MutationObserver(() => {
    if (!isAsRead(mention)) highlight.clear();
  });
  observer.observe(mention.kept.block.element, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    registry.hide('open', highlight);
  });
}
