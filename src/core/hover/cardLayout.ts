import type { OpenedBy } from './hover';

/**
 * How a card lies in its window: beside its mark; as a sheet at the lower edge that leaves most of
 * the page in view; as a low one that can be pulled up to the whole height; as one that takes the
 * whole height at once where it has so much to say; or not at all.
 */
export type CardLayout = 'beside' | 'sheet' | 'low' | 'whole' | 'none';

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

/**
 * In a window at least this high (CSS px), a phone's on its side, a part of it shows a title and
 * some lines, and the words that were tapped stay in view beside it.
 */
const SHARED = 300;

/** How a card lies in a window of this size, in CSS px. */
export function cardLayout(
  by: OpenedBy,
  { width, height }: { readonly width: number; readonly height: number },
): CardLayout {
  if (height < LEAST.height || width < LEAST.width) return 'none';
  if (height < ROOMY) return by === 'tap' && height >= SHARED ? 'low' : 'whole';
  if (by === 'tap') return 'sheet';
  return width < ROOMY ? 'whole' : 'beside';
}
