/**
 * What our two highlights are called in a page's registry: that of all marks, and that of the mark
 * whose card is open. The page may have taken a name for itself, so that they differ from page to page.
 */
export interface HighlightNames {
  readonly marks: string;
  readonly open: string;
}

/** What they are called where the page has not taken these names. They say nothing of us. */
export const USUAL_NAMES: HighlightNames = { marks: 'context-note', open: 'context-note-open' };
