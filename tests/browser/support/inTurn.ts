import type { BrowserKind } from '../../../build/browsers/candidates';
import { isLong } from '../hostile/support/counts';

/**
 * Those of a row of variants of one thing whose turn it is in a browser: they go by turns, one in
 * Chromium and the next in Firefox, so that each is tried in every run. A long run tries all in both.
 * For what the browsers do not do differently from variant to variant.
 */
export const inTurn = <Variant>(kind: BrowserKind, variants: readonly Variant[]): Variant[] =>
  variants.filter((_, index) => isLong || index % 2 === (kind === 'firefox' ? 1 : 0));
