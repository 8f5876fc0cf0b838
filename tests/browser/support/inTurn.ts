import type { BrowserKind } from '../../../build/browsers/candidates';
import { isLong } from '../hostile/support/counts';

/**
 * Those of a row of variants of one thing whose turn it is in a browser: they go by turns, one in
 * Chromium and the next in Firefox, so that each is tried in every run. A long run tries all in both.
 * For what the browsers do not do differently from variant to variant.
 */
export const inTurn = <Variant>(kind: BrowserKind, variants: readonly Variant[]): Variant[] =>
  variants.filter((_, index) => isLong || index % 2 === (kind === 'firefox' ? 1 : 0));

/**
 * Gives a `test` for what pages of ours do by their own code and styles, to which one browser is like
 * the other: of the tests that are said with it, every other is left to the other browser, but in a
 * long run. What lies with the browser (files, windows, keys, storage, badge, pages that it withholds,
 * restarts) is said with `test` itself.
 *
 * @param test vitest's own, or one with fixtures
 */
export function takeTurns(
  kind: BrowserKind,
  test: (name: string, body: () => Promise<void>) => void,
): (name: string, body: () => Promise<void>) => void {
  let row = 0;
  return (name, body) => {
    const isDue = inTurn(kind, [0, 1]).includes(row % 2);
    row += 1;
    if (isDue) test(name, body);
  };
}
