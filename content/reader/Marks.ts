import { closest, isElement, isHere, isText, nameOf, parentOf } from './dom';
import type { MarkLayer } from './highlight';
import { isAside } from './inline';
import { isAsRead } from './isAsRead';
import { type PageMention, textsOf } from './PageMention';
import { Spread } from './Spread';

/**
 * The marks in this frame: which mentions a pointer can open, by the text they lie in, and which of
 * those are drawn.
 */
export class Marks {
  readonly #layer: MarkLayer;
  readonly #drawn = new Map<PageMention, readonly StaticRange[]>();
  #open = new Set<PageMention>();
  #byText = new Map<Text, PageMention[]>();
  #spread = new Spread();

  constructor(layer: MarkLayer) {
    this.#layer = layer;
  }

  /** The mentions that lie in `node`, in order, as far as they can be opened. */
  inText = (node: Text): readonly PageMention[] => this.#byText.get(node) ?? [];

  /**
   * Makes `open` the mentions that can be opened, and draws those among them that `isDrawn` says.
   * Marks that stay are not touched. Those whose words the page has changed since they were read are
   * left out: they will be read anew.
   */
  update(open: readonly PageMention[], areDrawn: boolean): void {
    // The words of those that were open are watched.
    const kept = open.filter((mention) => this.#open.has(mention) || isAsRead(mention));
    const next = new Set(areDrawn ? kept : []);
    for (const mention of this.#drawn.keys()) if (!next.has(mention)) this.#erase(mention);
    for (const mention of next) {
      if (this.#drawn.has(mention)) continue;
      const ranges = stretchesOf(mention).map((stretch) => new StaticRange(stretch));
      this.#drawn.set(mention, ranges);
      for (const range of ranges) this.#layer.add(range);
    }
    this.#open = new Set(kept);
    this.#byText = new Map();
    this.#spread = new Spread();
    for (const mention of kept) {
      const nodes = textsOf(mention);
      if (nodes.length > 1) this.#spread.add(mention);
      for (const node of nodes) {
        const there = this.#byText.get(node);
        if (there) there.push(mention);
        else this.#byText.set(node, [mention]);
      }
    }
  }

  /**
   * Takes away those marks whose words the page has changed: called before anything is painted, so
   * that no other words are seen marked until the text is read anew.
   */
  dropChanged(records: readonly MutationRecord[]): void {
    if (this.#open.size === 0) return;
    const doubted = new Set<PageMention>();
    for (const target of new Set(records.map(({ target }) => target))) {
      const there = isText(target) ? this.inText(target) : this.#spread.around(target);
      for (const mention of there) doubted.add(mention);
    }
    for (const mention of doubted) {
      if (isAsRead(mention) && this.#spread.isWhole(mention)) continue;
      this.#erase(mention);
      this.#open.delete(mention);
      for (const node of textsOf(mention)) {
        const others = this.inText(node).filter((other) => other !== mention);
        this.#byText.set(node, others);
      }
    }
  }

  #erase(mention: PageMention): void {
    for (const range of this.#drawn.get(mention) ?? []) this.#layer.delete(range);
    this.#drawn.delete(mention);
  }
}

/**
 * The stretches of the page that are `mention`'s own text: one, unless readings stand between its
 * characters (`<ruby>金<rt>Kim</rt>…`), which are no part of it.
 */
export function stretchesOf(mention: PageMention): readonly StaticRangeInit[] {
  const { from, to } = mention;
  const nodes = textsOf(mention);
  const stretches: StaticRangeInit[] = [];
  let [startContainer, startOffset] = [from.node, from.offset];
  nodes.forEach((node, at) => {
    const next = nodes[at + 1];
    if (next && !isAsideBetween(node, next)) return;
    const endOffset = next ? node.length : to.offset;
    stretches.push({ startContainer, startOffset, endContainer: node, endOffset });
    if (next) [startContainer, startOffset] = [next, 0];
  });
  return stretches;
}

/** Whether a reading over characters stands between two texts of one run. */
function isAsideBetween(text: Text, next: Text): boolean {
  const parent = parentOf(text);
  if (!isElement(parent) || !closest(parent, 'ruby')) return false;
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = text;
  for (let at = walker.nextNode(); at && isBefore(at, next); at = walker.nextNode()) {
    if (isElement(at) && isAside(nameOf(at))) return true;
  }
  return false;
}

const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The live ranges of `mention`'s own text, as `rangeOf`; none where the page has changed under it. */
export function rangesOf(mention: PageMention): readonly Range[] {
  if (!rangeOf(mention)) return [];
  return stretchesOf(mention).map((stretch) => {
    const range = document.createRange();
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    return range;
  });
}

/**
 * The live range of `mention`, or `null` where the page has changed under it. Only for the moment
 * of measuring or showing: live ranges make every later change of the page dearer.
 */
export function rangeOf({ from, to }: PageMention): Range | null {
  const isThere = [from, to].every(({ node, offset }) => isHere(node) && offset <= node.length);
  if (!isThere) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
