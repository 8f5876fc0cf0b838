/** What the highlight is called in the page's registry. It says nothing of us or of what is marked. */
export const HIGHLIGHT = 'context-note';

/** The places that are drawn, and nothing else of them: no element, no event, no live range. */
export interface MarkLayer {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
  clear(): void;
}

/**
 * A layer of marks over the page, as a CSS custom highlight. It is registered while it has ranges
 * only, so that a page without marks has no highlight of ours.
 * https://drafts.csswg.org/css-highlight-api-1/
 */
export function createMarkLayer(): MarkLayer {
  // What an earlier start of ours may have left (Firefox starts scripts anew on a reinstall).
  CSS.highlights.delete(HIGHLIGHT);
  const highlight = new Highlight();
  return {
    add(range) {
      highlight.add(range);
      if (highlight.size === 1) CSS.highlights.set(HIGHLIGHT, highlight);
    },
    delete(range) {
      highlight.delete(range);
      if (highlight.size === 0) CSS.highlights.delete(HIGHLIGHT);
    },
    clear() {
      highlight.clear();
      CSS.highlights.delete(HIGHLIGHT);
    },
  };
}
