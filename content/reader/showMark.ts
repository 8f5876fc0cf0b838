import { keepFromPrint } from './highlight';
import { isAsRead } from './isAsRead';
import { rangeOf } from './Marks';
import type { PageMention } from './PageMention';

/** The highlight of the one mark whose card is open. */
export const CURRENT_HIGHLIGHT = 'context-note-open';

/** Shows which mark the open card belongs to, until `signal` aborts or the page changes its words. */
export function showMark(mention: PageMention, signal: AbortSignal): void {
  const range = rangeOf(mention);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const shown = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  const highlight = new Highlight(shown);
  CSS.highlights.set(CURRENT_HIGHLIGHT, highlight);
  keepFromPrint(CURRENT_HIGHLIGHT, highlight, signal);
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
    CSS.highlights.delete(CURRENT_HIGHLIGHT);
  });
}
