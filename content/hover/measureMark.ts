import type { Rect } from '../../src/core/hover/geometry';
import { isShadowRoot } from '../dom/dom';
import type { MarkPlace } from '../dom/MarkPlace';
import { rangesOf } from '../reader/marks/Marks';
import type { PageMention } from '../reader/scan/PageMention';

/** The place of a mention; `null` where the page has changed under it. */
export function measureMark(mention: PageMention): MarkPlace | null {
  const ranges = rangesOf(mention);
  if (ranges.length === 0) return null;
  const { element } = mention.kept.block;
  return {
    node: mention.from.node,
    block: isShadowRoot(element) ? element.host : element,
    // One live range for a card's life: it follows its text, and says when that is gone.
    lines: () => linesOf(ranges.flatMap((range) => [...range.getClientRects()])),
  };
}

/** The rectangles of lines from those of their pieces, of which each inline element makes one. */
function linesOf(pieces: readonly DOMRect[]): readonly Rect[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const { left, top, right, bottom, width, height } of pieces) {
    if (width === 0 || height === 0) continue;
    const last = lines.at(-1);
    const isSameLine =
      last &&
      Math.min(last.bottom, bottom) - Math.max(last.top, top) > height / 2 &&
      left <= last.right + height &&
      right >= last.left - height;
    if (!isSameLine) {
      lines.push({ left, top, right, bottom });
      continue;
    }
    last.left = Math.min(last.left, left);
    last.right = Math.max(last.right, right);
    last.top = Math.min(last.top, top);
    last.bottom = Math.max(last.bottom, bottom);
  }
  return lines;
}
