import { keepFromPrint } from './highlight';
import { rangeOf, stretchesOf } from './Marks';
import type { PageMention } from './PageMention';

/** The highlight of the one mark whose card is open. */
export const CURRENT_HIGHLIGHT = 'context-note-open';

/** Shows which mark the open card belongs to, until `signal` aborts. */
export function showMark(mention: PageMention, signal: AbortSignal): void {
  if (!rangeOf(mention)) return;
  const shown = stretchesOf(mention).map((stretch) => new StaticRange(stretch));
  const highlight = new Highlight(...shown);
  CSS.highlights.set(CURRENT_HIGHLIGHT, highlight);
  keepFromPrint(CURRENT_HIGHLIGHT, highlight, signal);
  signal.addEventListener('abort', () => CSS.highlights.delete(CURRENT_HIGHLIGHT));
}
