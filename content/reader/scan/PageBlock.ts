import type { Block } from '../../../src/core/detect/Block';

/** A block together with where its text lies in the page. */
export interface PageBlock extends Block {
  /** The block-level element, or the top of the shadow tree, whose inline run this is. */
  readonly element: Element | ShadowRoot;
  /** Whether this is the first run of its element: what was known of that is out of date. */
  readonly isFirst: boolean;
  /** The text nodes of the run in order, and the offset of each in `text` (UTF-16). */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /**
   * Where in `text` elements that run in a line begin or end, as their names have it: their styles may
   * part the block there. `null` once it is known that they do not, or that no name stands near.
   */
  edges: readonly Edge[] | null;
}

/** The edges of inline elements between two texts. */
export interface Edge {
  /** Where the second text starts, in UTF-16 units from the start of the block's text. */
  readonly at: number;
  readonly crossed: readonly Element[];
}

/** A place in the page: `offset` UTF-16 units into the data of `node`. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where in the page the text from `start` to `end` of `block` lies; `null` for a stretch without
 * any text node (a line break). Both ends lie in text: the start in the node that holds the first
 * character, the end in the one that holds the last.
 */
export function placesOf(
  block: PageBlock,
  start: number,
  end: number,
): { readonly from: TextPlace; readonly to: TextPlace } | null {
  const from = placeAt(block, start);
  const last = placeAt(block, end - 1);
  return from && last && { from, to: { node: last.node, offset: last.offset + 1 } };
}

function placeAt({ nodes, starts }: PageBlock, offset: number): TextPlace | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node ? { node, offset: Math.min(offset - (starts[low] ?? 0), node.length) } : null;
}
