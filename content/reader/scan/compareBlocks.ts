import { flatParentOf } from '../../dom/dom';
import type { PageBlock } from './PageBlock';

/** Negative where `a` comes before `b` in a page without shadow trees. */
export function compareInTree({ nodes: [a] }: PageBlock, { nodes: [b] }: PageBlock): number {
  return a && b && a !== b ? compare(a, b) : 0;
}

/** Negative where `a` is seen before `b`: what is slotted counts as inside its slot. */
export function compareAsSeen({ nodes: [a] }: PageBlock, { nodes: [b] }: PageBlock): number {
  if (!a || !b || a === b) return 0;
  const [path, other] = [pathOf(a), pathOf(b)];
  const fork = path.findIndex((node, index) => node !== other[index]);
  const [left, right] = [path[fork], other[fork]];
  if (!left || !right) return path.length - other.length;
  if (left.getRootNode() === right.getRootNode()) return compare(left, right);
  // One of the two is not drawn: a host's child that no slot takes, or what a slot has in reserve.
  return left.getRootNode() === path[fork - 1]?.getRootNode() ? 1 : -1;
}

const compare = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** The way from the document's top down to `node` as the page is drawn. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParentOf(at)) path.push(at);
  return path.reverse();
}
