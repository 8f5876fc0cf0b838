import type { Steps } from '../../../src/core/detect/Steps';
import { isHere } from '../../dom/dom';
import { compareAsSeen, compareInTree } from './compareBlocks';
import type { PageBlock } from './PageBlock';
import { placeAmong } from './placeAmong';

/** A block that matters: a name may stand in it, or it is a heading and so begins a section. */
export interface FoundBlock {
  readonly block: PageBlock;
  /** Whether the letters of a name stand in it; before that is known, whether one may begin there. */
  isNamed: boolean;
}

/**
 * So many UTF-16 units that may hold a name are kept at most before it is asked whether they do, where a
 * block is as much as so many more: those of a page of ordinary length are asked about once, and in a huge
 * one they do not pile up.
 */
const MUCH = 500_000;
const BLOCK = 500;

/** What is kept of the page's text: the blocks that matter, in the order in which they are seen. */
export class PageText {
  readonly #byElement = new Map<PageBlock['element'], Set<FoundBlock>>();
  readonly #byText = new Map<Text, FoundBlock>();
  readonly #blocks = new Set<FoundBlock>();
  /** Those that are in order. */
  #ordered: FoundBlock[] = [];
  /** Those still to be put among them. */
  #waiting: FoundBlock[] = [];
  /** How much may be named, while nobody was asked whether it is: see `MUCH`. */
  #unknown = 0;
  /** Whether some of `#ordered` are gone. */
  #hasGaps = false;
  #compare = compareInTree;

  /**
   * The blocks that matter, in the order in which they are seen. The more stands between two, the
   * longer it takes a browser to tell which comes first: none are compared without need.
   */
  *inOrder(): Steps<readonly FoundBlock[]> {
    let near = this.#ordered.length;
    while (this.#waiting.length > 0) {
      for (const kept of this.#waiting.splice(0)) {
        if (!this.#blocks.has(kept)) continue;
        this.#closeGaps();
        near = placeAmong(this.#ordered.length, near, (at) => this.#isBefore(at, kept));
        this.#ordered.splice(near++, 0, kept);
        yield;
      }
    }
    this.#closeGaps();
    return [...this.#ordered];
  }

  #closeGaps(): void {
    if (this.#hasGaps) this.#ordered = this.#ordered.filter((kept) => this.#blocks.has(kept));
    this.#hasGaps = false;
  }

  /** Whether the one at `index` is seen before `kept`. */
  #isBefore(index: number, kept: FoundBlock): boolean {
    // What the page has taken away meanwhile has no place of its own, but that of what is before it.
    for (let at = index; at >= 0; at--) {
      const one = this.#ordered[at]?.block;
      if (one?.nodes.every(isHere)) return this.#compare(one, kept.block) < 0;
    }
    return true;
  }

  /** The page has a shadow tree: slots decide what is seen where, which is dearer to find out. */
  followSlots(): void {
    if (this.#compare === compareAsSeen) return;
    this.#compare = compareAsSeen;
    this.#waiting = [...this.#ordered, ...this.#waiting];
    this.#ordered = [];
  }

  add(kept: FoundBlock): void {
    const { element } = kept.block;
    const siblings = this.#byElement.get(element);
    if (siblings) siblings.add(kept);
    else this.#byElement.set(element, new Set([kept]));
    this.#blocks.add(kept);
    this.#waiting.push(kept);
    for (const node of kept.block.nodes) this.#byText.set(node, kept);
    if (kept.isNamed) this.#unknown += kept.block.text.length + BLOCK;
  }

  /** Whether there may be anything of which nobody was asked whether it is named. */
  get hasUnknown(): boolean {
    return this.#unknown > 0;
  }

  /** Whether there is so much of it that it is time to ask. */
  get hasMuch(): boolean {
    return this.#unknown > MUCH;
  }

  /** It was asked about: lets go of what was forgotten, which in a huge page would pile up. */
  tidy(): void {
    this.#unknown = 0;
    this.#waiting = this.#waiting.filter((kept) => this.#blocks.has(kept));
  }

  /** Those that may be named, of which it is not known whether they are. */
  unknown(): readonly FoundBlock[] {
    this.#unknown = 0;
    return [...this.#blocks].filter(({ block, isNamed }) => isNamed && block.edges);
  }

  /** Forgets the blocks that are runs of `element` itself; says whether there were any. */
  forget(element: PageBlock['element']): boolean {
    const gone = this.#byElement.get(element) ?? [];
    for (const kept of gone) this.#drop(kept);
    return this.#byElement.delete(element);
  }

  /** Puts `parts` in the place of `kept`, unless that is forgotten by now. */
  replace(kept: FoundBlock, parts: readonly FoundBlock[]): void {
    if (!this.#blocks.has(kept)) return;
    this.#drop(kept);
    const { element } = kept.block;
    const siblings = this.#byElement.get(element);
    siblings?.delete(kept);
    if (siblings?.size === 0) this.#byElement.delete(element);
    for (const part of parts) this.add(part);
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
    this.#hasGaps = true;
    for (const node of kept.block.nodes) {
      if (this.#byText.get(node) === kept) this.#byText.delete(node);
    }
  }
}
