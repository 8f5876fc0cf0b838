import { type HighlightRegistry, keepFromPrint } from '../reader/marks/highlight';
import { isAsRead } from '../reader/marks/isAsRead';
import { rangeOf, stretchesOf } from '../reader/marks/Marks';
import type { PageMention } from '../reader/scan/PageMention';

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
