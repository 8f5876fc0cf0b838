import { type HighlightRegistry, keepFromPrint } from './highlight';
import { rangeOf } from './Marks';
import type { PageMention } from './PageMention';

/** Shows which mark the open card belongs to, until `signal` aborts. */
export function showMark(
  mention: PageMention,
  registry: HighlightRegistry,
  signal: AbortSignal,
): void {
  const range = rangeOf(mention);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const shown = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  const highlight = new Highlight(shown);
  registry.show('open', highlight);
  keepFromPrint(registry, 'open', highlight, signal);
  signal.addEventListener('abort', () => registry.hide('open', highlight));
}
