import type { OpenedBy } from './hover';

/**
 * How a card lies in its window: beside its mark; as a sheet at the lower edge that leaves most of
 * the page in view; as one that takes up to the whole height; or not at all.
 */
export type CardLayout = 'beside' | 'sheet' | 'whole' | 'none';

/**
 * Lower than this (CSS px) a window shows less than a title and two lines of text, and narrower than
 * this hardly a word in a line: nothing there could be read.
 */
const LEAST = { height: 120, width: 160 } as const;

/**
 * Below this (CSS px), in either direction, what is left beside a mark is too little to read in: a
 * window of 1280×800 at 200 % is 640×400.
 */
const ROOMY = 480;

/** How a card lies in a window of this size, in CSS px. */
export function cardLayout(
  by: OpenedBy,
  { width, height }: { readonly width: number; readonly height: number },
): CardLayout {
  if (height < LEAST.height || width < LEAST.width) return 'none';
  if (height < ROOMY) return 'whole';
  if (by === 'tap') return 'sheet';
  return width < ROOMY ? 'whole' : 'beside';
}
