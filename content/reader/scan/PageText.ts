import type { Candidate } from '../../../src/core/detect/Candidate';
import { isHere } from '../../dom/dom';
import { compareAsSeen, compareInTree } from './compareBlocks';
import type { PageBlock } from './PageBlock';

/** A block that matters: it holds candidates, or is a heading and so begins a section. */
export interface FoundBlock {
  readonly block: PageBlock;
  readonly candidates: readonly Candidate[];
}

/** What is kept of the page's text: the blocks that matter, in the order in which they are seen. */
export class PageText {
  readonly #byElement = new Map<PageBlock['element'], FoundBlock[]>();
  readonly #byText = new Map<Text, FoundBlock>();
  #blocks = new Set<FoundBlock>();
  #last: PageBlock | undefined;
  #compare = compareInTree;
  #isSorted = true;

  /** The blocks that matter, in the order in which they are seen. */
  get blocks(): readonly FoundBlock[] {
    const blocks = [...this.#blocks];
    if (this.#isSorted) return blocks;
    blocks.sort((a, b) => this.#compare(a.block, b.block));
    this.#blocks = new Set(blocks);
    this.#last = blocks.at(-1)?.block;
    this.#isSorted = true;
    return blocks;
  }

  /** The page has a shadow tree: slots decide what is seen where, which is dearer to find out. */
  followSlots(): void {
    if (this.#compare === compareAsSeen) return;
    this.#compare = compareAsSeen;
    this.#isSorted = this.#blocks.size < 2;
  }

  add(kept: FoundBlock): void {
    const { element } = kept.block;
    const siblings = this.#byElement.get(element);
    if (siblings) siblings.push(kept);
    else this.#byElement.set(element, [kept]);
    this.#isSorted &&= this.#last === undefined || this.#compare(this.#last, kept.block) < 0;
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

  #drop(kept: FoundBlock): void {
    this.#blocks.delete(kept);
    for (const node of kept.block.nodes) {
      if (this.#byText.get(node) === kept) this.#byText.delete(node);
    }
  }
}
