import { listen } from './listen';

/** What the highlight is called in the page's registry. It says nothing of us or of what is marked. */
export const HIGHLIGHT = 'context-note';

/** The places that are drawn, and nothing else of them: no element, no event, no live range. */
export interface MarkLayer {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
}

/**
 * A layer of marks over the page, as a CSS custom highlight. It is registered while it has ranges
 * only, so that a page without marks has no highlight of ours.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * @param signal ends its keeping out of print; what is drawn is the caller's to take away
 */
export function createMarkLayer(signal: AbortSignal): MarkLayer {
  // What an earlier start of ours may have left: Firefox ends it without a word when the extension is
  // updated, and in Chromium it lasts until it notices.
  CSS.highlights.delete(HIGHLIGHT);
  const highlight = new Highlight();
  keepFromPrint(HIGHLIGHT, highlight, signal);
  return {
    add(range) {
      highlight.add(range);
      if (highlight.size === 1) CSS.highlights.set(HIGHLIGHT, highlight);
    },
    delete(range) {
      highlight.delete(range);
      // Not that of a later start.
      const isOurs = CSS.highlights.get(HIGHLIGHT) === highlight;
      if (highlight.size === 0 && isOurs) CSS.highlights.delete(HIGHLIGHT);
    },
  };
}

/**
 * Takes a highlight out of the registry while the page is printed, until `signal` aborts. Without a
 * rule for print it is not drawn there, but Chromium cuts the text in pieces at its ends.
 */
export function keepFromPrint(name: string, highlight: Highlight, signal: AbortSignal): void {
  listen('beforeprint', () => CSS.highlights.delete(name), signal);
  listen('afterprint', () => highlight.size > 0 && CSS.highlights.set(name, highlight), signal);
}
