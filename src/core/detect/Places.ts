/** A stretch of a block's text. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Places in the order of the page, found again by binary search. They never overlap. */
export class Places<Item extends Place> {
  readonly #items: Item[] = [];
  #isSorted = true;

  get size(): number {
    return this.#items.length;
  }

  /** The one that was added last. */
  get latest(): Item | undefined {
    return this.#items.at(-1);
  }

  get first(): Item | undefined {
    return this.#sorted()[0];
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#sorted()[Symbol.iterator]();
  }

  /** Adds a place. They are sorted when next asked for, so add many before asking. */
  add(item: Item): void {
    const last = this.#items.at(-1);
    if (last && compare(last, item) > 0) this.#isSorted = false;
    this.#items.push(item);
  }

  #sorted(): readonly Item[] {
    if (!this.#isSorted) this.#items.sort(compare);
    this.#isSorted = true;
    return this.#items;
  }

  /** The last one that starts before an offset of a block, in it or in an earlier one. */
  before(block: number, offset: number): Item | undefined {
    return this.#sorted()[this.#countBefore(block, offset) - 1];
  }

  /** The last one that starts before an offset of a block, in that block. */
  beforeInBlock(block: number, offset: number): Item | undefined {
    const item = this.before(block, offset);
    return item?.block === block ? item : undefined;
  }

  /** One in the block. */
  inBlock(block: number): Item | undefined {
    const item = this.#sorted()[this.#countBefore(block, -1)];
    return item?.block === block ? item : undefined;
  }

  /** The first that lies within a stretch of a block, and that `fits`. */
  within({ block, start, end }: Place, fits: (item: Item) => boolean = () => true) {
    const items = this.#sorted();
    for (let at = this.#countBefore(block, start); at < items.length; at++) {
      const item = items[at];
      if (!item || item.block !== block || item.start >= end) return undefined;
      if (item.end <= end && fits(item)) return item;
    }
    return undefined;
  }

  /** All that lie within a stretch of a block. */
  allWithin({ block, start, end }: Place): readonly Item[] {
    const items = this.#sorted();
    const from = this.#countBefore(block, start);
    let to = from;
    while (isWithin(items[to], block, end)) to++;
    return items.slice(from, to);
  }

  /** Whether one of them holds a place. */
  hold({ block, start, end }: Place): boolean {
    const last = this.beforeInBlock(block, start + 1);
    return last !== undefined && last.end >= end;
  }

  /** One that is at most so many units away from a place, outside it. */
  near({ block, start, end }: Place, units: number): Item | undefined {
    const items = this.#sorted();
    for (let at = this.#countBefore(block, start - units); at < items.length; at++) {
      const item = items[at];
      if (!item || item.block !== block || item.start > end + units) return undefined;
      if (item.end <= start || item.start >= end) return item;
    }
    return undefined;
  }

  #countBefore(block: number, offset: number): number {
    const items = this.#sorted();
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = items[middle];
      if (item && (item.block < block || (item.block === block && item.start < offset))) {
        low = middle + 1;
      } else high = middle;
    }
    return low;
  }
}

const isWithin = (item: Place | undefined, block: number, end: number): boolean =>
  item !== undefined && item.block === block && item.end <= end;

const compare = (one: Place, other: Place): number =>
  one.block - other.block || one.start - other.start;
