import { page } from './page';
import { SNAPSHOT } from './sentinelLimits';

/**
 * The page's nodes that an XPath names, one by one in document order. They are found natively, and
 * none is handed over that is not asked for: the first element in a script's hands makes the
 * browser build its interfaces for our world, which takes 70 KB and a fifth of the time in every
 * frame. Most pages can be read without one.
 *
 * @returns the node at an index; `null` behind the last
 */
export function select(path: string): (index: number) => Node | null {
  const found = page.evaluate(path, page, null, SNAPSHOT);
  return (index) => found.snapshotItem(index);
}
