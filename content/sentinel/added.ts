import { OVERLAP } from './search';

/** Inline elements that a name may be split over are small; a larger neighbour is another block. */
const SMALL = 4;

/** How far up a piece of a name may lie in its inline elements: `<a><b>Kim</b></a> Yo Jong`. */
const LEVELS = 3;

/** What is looked at when `node` was added or its text has changed. */
export interface Added {
  readonly node: Node;
  /** The text right before and after it, for names that arrive in pieces. */
  readonly before: string;
  readonly after: string;
}

/** What to look at for `node`. */
export const added = (node: Node): Added => ({
  node,
  before: edge(node, 'previousSibling').slice(-OVERLAP),
  after: edge(node, 'nextSibling').slice(0, OVERLAP),
});

function edge(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  let at: Node | null = node;
  for (let level = 0; at && level < LEVELS; level++) {
    const sibling: Node | null = at[side];
    if (sibling instanceof HTMLFormElement) return '';
    if (sibling instanceof Element && sibling.childElementCount > SMALL) return '';
    if (sibling) return sibling.textContent ?? '';
    at = at.parentNode;
  }
  return '';
}
