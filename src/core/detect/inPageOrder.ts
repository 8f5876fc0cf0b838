import type { Place } from './Places';
import { endsStep, type Steps } from './Steps';

/**
 * Puts places in the order of the page, block by block: to sort tens of thousands in one go takes
 * longer than others may be kept waiting.
 *
 * @param compare which of two in one block comes first; those that are equal stay as they are
 */
export function* inPageOrder<Item extends Place>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  const byBlock = new Map<number, Item[]>();
  for (const item of items) {
    const there = byBlock.get(item.block);
    if (there) there.push(item);
    else byBlock.set(item.block, [item]);
  }
  yield;
  const ordered: Item[] = [];
  // A typed array compares numbers as numbers, and without a call for each.
  for (const block of Int32Array.from(byBlock.keys()).sort()) {
    for (const item of (byBlock.get(block) ?? []).sort(compare)) {
      ordered.push(item);
      if (endsStep(ordered.length)) yield;
    }
  }
  return ordered;
}
