import type { Box } from './readCard';

/**
 * Runs in the page: the first line box of the `nth` occurrence of `text` in the body's text nodes
 * taken together, scrolled into view; `null` when there is none that is rendered.
 */
export const findText = async (text: string, nth: number): Promise<Box | null> => {
  // A person looks before moving on; the product, too, ignores the pointer just after a scroll.
  const PAUSE_AFTER_SCROLL_MS = 200;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style')) continue;
    nodes.push({ node, from: all.length });
    all += node.nodeValue ?? '';
  }
  let at = all.indexOf(text);
  for (let skip = nth; skip > 0 && at >= 0; skip -= 1) at = all.indexOf(text, at + 1);
  const place = (offset: number) => nodes.findLast(({ from }) => from <= offset);
  const start = place(at);
  const end = place(at + text.length - 1);
  if (at < 0 || !start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, at - start.from);
  range.setEnd(end.node, at + text.length - end.from);
  const visible = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  if (!visible(range.getBoundingClientRect())) {
    start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_SCROLL_MS));
  }
  const rect = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
};
