/**
 * The text of one block-level element's inline run, in document order. Pieces of a name that inline
 * elements split are simply concatenated; blocks never join. Where a block's text lives in the page
 * is known to the reader alone.
 */
export interface Block {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
  /** BCP 47 tag of the element's language; empty where the page does not say. */
  readonly lang: string;
}
