import type { Candidate } from '../../src/core/detect/Candidate';
import { isHere, parentOf } from './dom';
import type { PageBlock } from './PageBlock';

/** A block that matters: it holds candidates, or is a heading and so begins a section. */
export interface Kept {
  readonly block: PageBlock;
  readonly candidates: readonly Candidate[];
}

/** What is kept of the page's text: the blocks that matter, in document order. */
export class PageText {
  readonly #byElement = new Map<PageBlock['element'], Kept[]>();
  readonly #byText = new Map<Text, Kept>();
  #blocks = new Set<Kept>();
  #last: PageBlock | undefined;
  #isSorted = true;

  /** The blocks that matter, in document order. */
  get blocks(): readonly Kept[] {
    const blocks = [...this.#blocks];
    if (this.#isSorted) return blocks;
    blocks.sort((a, b) => compareOrder(a.block, b.block));
    this.#blocks = new Set(blocks);
    this.#last = blocks.at(-1)?.block;
    this.#isSorted = true;
    return blocks;
  }

  add(kept: Kept): void {
    const { element } = kept.block;
    const siblings = this.#byElement.get(element);
    if (siblings) siblings.push(kept);
    else this.#byElement.set(element, [kept]);
    this.#isSorted &&= this.#last === undefined || compareOrder(this.#last, kept.block) < 0;
    this.#last = kept.block;
    this.#blocks.add(kept);
    for (const node of kept.block.nodes) this.#byText.set(node, kept);
  }

  /** Forgets the blocks that are runs of `element` itself; says whether there were any. */
  forget(element: PageBlock['element']): boolean {
    const gone = this.#byElement.get(element) ?? [];
    for (const kept of gone) this.#drop(kept);
    return this.#byElement.delete(element);
  }

  /**
   * Forgets the blocks that these texts were read as part of, whosever runs they were: a new style
   * may have made another element's run of them. Says whether there were any.
   */
  forgetTexts(texts: readonly Text[]): boolean {
    if (this.#byText.size === 0) return false;
    let hadAny = false;
    for (const text of texts) {
      const kept = this.#byText.get(text);
      if (!kept) continue;
      this.#drop(kept);
      hadAny = true;
    }
    return hadAny;
  }

  /** Forgets what is no longer in this page; says whether there was anything. */
  sweep(): boolean {
    const before = this.#blocks.size;
    for (const { block } of this.#blocks) {
      if (!block.nodes.every(isHere)) this.forget(block.element);
    }
    return this.#blocks.size < before;
  }

  #drop(kept: Kept): void {
    this.#blocks.delete(kept);
    for (const node of kept.block.nodes) {
      if (this.#byText.get(node) === kept) this.#byText.delete(node);
    }
  }
}

/** Negative where `a` comes before `b` in the page, shadow trees counting as inside their hosts. */
function compareOrder(a: PageBlock, b: PageBlock): number {
  const [one, other] = [a.nodes[0], b.nodes[0]];
  if (!one || !other || one === other) return 0;
  if (one.getRootNode() === other.getRootNode()) return order(one, other);
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  const fork = path.findIndex((node, index) => node !== otherPath[index]);
  const [left, right] = [path[fork], otherPath[fork]];
  return left && right ? order(left, right) : path.length - otherPath.length;
}

const order = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** The way from the document's top down to `node`, through shadow hosts. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) path.push(at);
  return path.reverse();
}
