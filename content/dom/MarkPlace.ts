import type { Rect } from '../../src/core/hover/geometry';

/** Where a mark lies on the page, measured when it is asked. */
export interface MarkPlace {
  /** Its first text. */
  readonly node: Text;
  /** The block of text that holds it. */
  readonly block: Element;
  /** Its rectangles, line after line; none where it is gone from the page, or is not shown. */
  readonly lines: () => readonly Rect[];
}
