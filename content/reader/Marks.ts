import { isHere, isText } from './dom';
import type { MarkLayer } from './highlight';
import { isAsRead } from './isAsRead';
import { type PageMention, textsOf } from './PageMention';
import { Spread } from './Spread';

/**
 * The marks in this frame: which mentions a pointer can open, by the text they lie in, and which of
 * those are drawn.
 */
export class Marks {
  readonly #layer: MarkLayer;
  readonly #drawn = new Map<PageMention, StaticRange>();
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
      const range = staticRange(mention);
      this.#drawn.set(mention, range);
      this.#layer.add(range);
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
    const range = this.#drawn.get(mention);
    if (range) this.#layer.delete(range);
    this.#drawn.delete(mention);
  }
}

const staticRange = ({ from, to }: PageMention): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });

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
