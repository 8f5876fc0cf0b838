import { arePartedBy } from '../../dom/inline';
import type { PageBlock, RawBlock } from './PageBlock';
import type { FormPlace } from './scanInPieces';

/** How far from the letters of a name, in UTF-16 units, what stands there may decide on it. */
const NEAR = 100;

/**
 * The parts of `block` that the page lays out apart, though they seemed to run in one line
 * (`<span style="display: block">`): just the block, nearly always. Only what is near letters of names
 * is looked at, since styles are asked for.
 *
 * @param letters of names in the block, by their starts
 */
export function partsOf(block: RawBlock, letters: readonly FormPlace[]): readonly PageBlock[] {
  let next = 0;
  const cuts = block.edges.filter(({ at, crossed }) => {
    while ((letters[next]?.end ?? Number.POSITIVE_INFINITY) < at - NEAR) next++;
    const isNear = (letters[next]?.start ?? Number.POSITIVE_INFINITY) <= at + NEAR;
    return isNear && arePartedBy(crossed);
  });
  if (cuts.length === 0) return [block];
  const bounds = [0, ...cuts.map(({ at }) => at), block.text.length];
  return bounds.slice(1).map((end, part) => cut(block, bounds[part] ?? 0, end));
}

/** The part of `block` from one text's start to another's, as a block. */
function cut(block: PageBlock, from: number, to: number): PageBlock {
  const { text, kind, lang, element, isFirst, nodes, starts } = block;
  const isInside = (_: unknown, index: number): boolean => {
    const start = starts[index] ?? 0;
    return start >= from && start < to;
  };
  return {
    text: text.slice(from, to),
    kind,
    lang,
    element,
    isFirst: isFirst && from === 0,
    nodes: nodes.filter(isInside),
    starts: starts.filter(isInside).map((start) => start - from),
  };
}
