import type { MarkLayer } from './highlight';
import type { PageMention } from './PageMention';

/**
 * The marks in this frame: which mentions a pointer can open, by the text they lie in, and which of
 * those are drawn.
 */
export class Marks {
  readonly #layer: MarkLayer;
  readonly #drawn = new Map<PageMention, StaticRange>();
  #byText = new Map<Text, PageMention[]>();

  constructor(layer: MarkLayer) {
    this.#layer = layer;
  }

  /** The mentions that lie in `node`, in order, as far as they can be opened. */
  inText = (node: Text): readonly PageMention[] => this.#byText.get(node) ?? [];

  /**
   * Makes `open` the mentions that can be opened, and draws those among them that `isDrawn` says.
   * Marks that stay are not touched.
   */
  update(open: readonly PageMention[], areDrawn: boolean): void {
    const next = new Set(areDrawn ? open : []);
    for (const [mention, range] of this.#drawn) {
      if (next.has(mention)) continue;
      this.#layer.delete(range);
      this.#drawn.delete(mention);
    }
    for (const mention of next) {
      if (this.#drawn.has(mention)) continue;
      const range = staticRange(mention);
      this.#drawn.set(mention, range);
      this.#layer.add(range);
    }
    this.#byText = new Map();
    for (const mention of open) {
      for (const node of textsOf(mention)) {
        const there = this.#byText.get(node);
        if (there) there.push(mention);
        else this.#byText.set(node, [mention]);
      }
    }
  }
}

const staticRange = ({ from, to }: PageMention): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });

/** The text nodes that `mention` runs over. */
export function textsOf({ kept, from, to }: PageMention): readonly Text[] {
  const { nodes } = kept.block;
  return nodes.slice(nodes.indexOf(from.node), nodes.indexOf(to.node) + 1);
}

/**
 * The live range of `mention`, or `null` where the page has changed under it. Only for the moment
 * of measuring or showing: live ranges make every later change of the page dearer.
 */
export function rangeOf({ from, to }: PageMention): Range | null {
  const isHere = [from, to].every(({ node, offset }) => node.isConnected && offset <= node.length);
  if (!isHere) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
