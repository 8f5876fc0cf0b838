import { type HighlightRegistry, keepFromPrint } from './highlight';
import { rangeOf, stretchesOf } from './Marks';
import type { PageMention } from './PageMention';

/** Shows which mark the open card belongs to, until `signal` aborts. */
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
  signal.addEventListener('abort', () => registry.hide('open', highlight));
}
