import type { PageBlock } from './PageBlock';

/**
 * The parts of `block` that the page lays out apart, though they seemed to run in one line
 * (`<span style="display: block">`).
 *
 * @param at where each part but the first begins: ascending starts of texts, in UTF-16 units
 */
export function cutBlock(block: PageBlock, at: readonly number[]): readonly PageBlock[] {
  const bounds = [0, ...at, block.text.length];
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
    edges: [],
  };
}
