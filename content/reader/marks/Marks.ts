import { closest, isElement, isHere, isText, nameOf, parentOf } from '../../dom/dom';
import { isAside } from '../../dom/inline';
import { type PageMention, textsOf } from '../scan/PageMention';
import { Slice } from '../scan/Slice';
import type { MarkLayer } from './highlight';
import { isAsRead } from './isAsRead';
import { SpreadMentions } from './SpreadMentions';

/**
 * The marks in this frame: which mentions a pointer can open, by the text they lie in, and which of
 * those are drawn.
 */
export class Marks {
  readonly #layer: Omit<MarkLayer, 'start'>;
  readonly #drawn = new Map<PageMention, readonly StaticRange[]>();
  readonly #open = new Set<PageMention>();
  /** Those that are to be open: more than are, or fewer, while a change is going on. */
  #wanted: ReadonlySet<PageMention> = new Set();
  /** Those of them that are to be drawn. */
  #visible: ReadonlySet<PageMention> = new Set();
  readonly #byText = new Map<Text, Set<PageMention>>();
  readonly #spread = new SpreadMentions();
  /** Which change is going on: another ends those before it. */
  #turn = 0;

  constructor(layer: Omit<MarkLayer, 'start'>) {
    this.#layer = layer;
  }

  /** Whether there is a mention that can be opened. */
  get areThere(): boolean {
    return this.#open.size > 0;
  }

  /** The mentions that lie in `node`, as far as they can be opened. */
  inText = (node: Text): readonly PageMention[] =>
    [...(this.#byText.get(node) ?? [])].filter((mention) => this.#wanted.has(mention));

  /**
   * Makes `open` the mentions that can be opened, and draws those among them that are in `visible`.
   * Marks that stay are not touched. Those whose words the page has changed since they were read are
   * left out: they will be read anew.
   *
   * As much is done at once as a slice holds, and the rest in further ones; but what goes opens
   * nothing from now on, and where nothing is to be drawn, nothing is.
   */
  update(open: readonly PageMention[], visible: readonly PageMention[]): void {
    this.#wanted = new Set(open);
    this.#visible = visible === open ? this.#wanted : new Set(visible);
    if (visible.length === 0) {
      this.#layer.clear();
      this.#drawn.clear();
    }
    void this.#change(open);
  }

  async #change(open: readonly PageMention[]): Promise<void> {
    const turn = ++this.#turn;
    const slice = new Slice();
    for (const mention of this.#drawn.keys()) {
      if (this.#visible.has(mention)) continue;
      if (slice.isOver) {
        await slice.end();
        if (turn !== this.#turn) return;
      }
      this.#erase(mention);
    }
    for (const mention of this.#open) {
      if (this.#wanted.has(mention)) continue;
      if (slice.isOver) {
        await slice.end();
        if (turn !== this.#turn) return;
      }
      this.#close(mention);
    }
    for (const mention of open) {
      const isOpen = this.#open.has(mention);
      const isVisible = this.#visible.has(mention);
      if (isOpen && (!isVisible || this.#drawn.has(mention))) continue;
      if (slice.isOver) {
        await slice.end();
        if (turn !== this.#turn) return;
        // Its words may have been changed meanwhile.
        if (isOpen && !this.#open.has(mention)) continue;
      }
      // The words of those that are open are watched.
      if (!isOpen && !isAsRead(mention)) continue;
      if (!isOpen) this.#makeOpen(mention);
      if (isVisible) this.#draw(mention);
    }
  }

  #makeOpen(mention: PageMention): void {
    this.#open.add(mention);
    const nodes = textsOf(mention);
    if (nodes.length > 1) this.#spread.add(mention);
    for (const node of nodes) {
      const there = this.#byText.get(node);
      if (there) there.add(mention);
      else this.#byText.set(node, new Set([mention]));
    }
  }

  #close(mention: PageMention): void {
    this.#erase(mention);
    this.#open.delete(mention);
    this.#spread.delete(mention);
    for (const node of textsOf(mention)) {
      const there = this.#byText.get(node);
      there?.delete(mention);
      if (there?.size === 0) this.#byText.delete(node);
    }
  }

  #draw(mention: PageMention): void {
    const ranges = stretchesOf(mention).map((stretch) => new StaticRange(stretch));
    this.#drawn.set(mention, ranges);
    for (const range of ranges) this.#layer.add(range);
  }

  /**
   * Takes away those marks whose words the page has changed: called before anything is painted, so
   * that no other words are seen marked until the text is read anew.
   */
  dropChanged(records: readonly MutationRecord[]): void {
    if (this.#open.size === 0) return;
    const doubted = new Set<PageMention>();
    for (const target of new Set(records.map(({ target }) => target))) {
      const there = isText(target) ? this.#byText.get(target) : this.#spread.around(target);
      for (const mention of there ?? []) doubted.add(mention);
    }
    for (const mention of doubted) {
      if (isAsRead(mention) && this.#spread.isWhole(mention)) continue;
      this.#close(mention);
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
