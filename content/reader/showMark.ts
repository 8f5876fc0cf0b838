import { rangeOf } from './Marks';
import type { PageMention } from './PageMention';

/** The highlight of the one mark whose card is open. */
export const CURRENT_HIGHLIGHT = 'context-note-open';

/** Shows which mark the open card belongs to, until `signal` aborts. */
export function showMark(mention: PageMention, signal: AbortSignal): void {
  const range = rangeOf(mention);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const shown = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  CSS.highlights.set(CURRENT_HIGHLIGHT, new Highlight(shown));
  signal.addEventListener('abort', () => CSS.highlights.delete(CURRENT_HIGHLIGHT));
}
