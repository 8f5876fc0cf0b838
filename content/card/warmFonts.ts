const SIZES = ['14px', '13px', '12px', '600 14px', '600 12px', '700 13px', '700 12px', '700 17px'];

/** The card's fonts, as its style sheet comes out where the browser's own size is 16 px. */
export const FONTS = SIZES.map((size) => `${size} system-ui, sans-serif`);

/**
 * Has the browser look up the fonts that a text will be drawn in, and those that stand in for signs
 * which they lack. It asks another process for each and waits, which took half of the first card's
 * layout; a canvas has them looked up without anything being in the page.
 */
export function warmFonts(text: string): void {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  const characters = [...new Set(text)].join('');
  for (const font of FONTS) {
    context.font = font;
    context.measureText(characters);
  }
}
