import { rangeOf } from '../reader/marks/Marks';
import type { PageMention } from '../reader/scan/PageMention';

/** Of so many mentions each is asked where it lies; of more a search must do, since asking is dear. */
const ASKED = 2000;

/**
 * All mentions in the order of a walk that begins at what is in the window: forwards with the first
 * one that has not gone by above it, backwards with the last that does not lie below it; then round.
 */
export function fromView(
  mentions: readonly PageMention[],
  step: 1 | -1,
  height: number,
): readonly PageMention[] {
  if (step === 1) {
    const first = firstIndex(mentions, ({ bottom }) => bottom > 0);
    return [...mentions.slice(first), ...mentions.slice(0, first)];
  }
  const backwards = mentions.toReversed();
  const last = firstIndex(backwards, ({ top }) => top < height);
  return [...backwards.slice(last), ...backwards.slice(0, last)];
}

/** Whether a mention has left the window, above or below. */
export function isOutOfView(mention: PageMention, height: number): boolean {
  const box = boxOf(mention);
  return box !== null && (box.bottom <= 0 || box.top >= height);
}

/**
 * The first mention whose box is as asked; their number where none is. Of very many, the first half
 * or the second is looked through by one in its middle: on most pages what comes later lies lower.
 */
function firstIndex(mentions: readonly PageMention[], isMeant: (box: DOMRect) => boolean): number {
  const has = (mention: PageMention): boolean => {
    const box = boxOf(mention);
    return box !== null && isMeant(box);
  };
  let [low, high] = [0, mentions.length];
  while (high - low > ASKED) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && has(mention)) high = middle + 1;
    else low = middle + 1;
  }
  const found = mentions.slice(low, high).findIndex(has);
  return found === -1 ? high : low + found;
}

/** Where a mention lies in the window; `null` where it is nowhere. */
function boxOf(mention: PageMention): DOMRect | null {
  const box = rangeOf(mention)?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
}
