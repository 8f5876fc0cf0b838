import { isRendered } from './isRendered';
import { rangeOf } from './Marks';
import type { PageMention } from './PageMention';

/**
 * The mention to go to from `from` (1: forwards, -1: backwards) among those that can be seen;
 * without `from`, or where it is gone, the first or last. `null` at the end.
 */
export function nextMention(
  mentions: readonly PageMention[],
  from: PageMention | null,
  step: 1 | -1,
): PageMention | null {
  const ahead = step === 1 ? mentions : mentions.toReversed();
  // Only as many are asked as need be: the page may have thousands.
  return ahead.slice(from ? ahead.indexOf(from) + 1 : 0).find(isRendered) ?? null;
}

/** Scrolls `mention` into view, if it is not: false where the page has changed under it. */
export function reveal(mention: PageMention): boolean {
  const range = rangeOf(mention);
  const element = mention.from.node.parentElement;
  if (!range || !element) return false;
  const { top, bottom } = range.getBoundingClientRect();
  // A long block is scrolled so that its beginning shows, which need not be where the mention is.
  if (top < 0 || bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const after = range.getBoundingClientRect();
    if (after.top < 0 || after.bottom > innerHeight) {
      window.scrollBy({ top: after.top - innerHeight / 3, behavior: 'instant' });
    }
  }
  return true;
}
