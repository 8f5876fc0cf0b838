/** Weights and sizes of the card's texts, as its style sheet comes out where the browser's own size is 16 px. */
export const SIZES = '14,13,12,600 14,600 12,700 13,700 12,700 17'.split(',');

/** What it has been asked for in this page: it remembers. */
const known = new Set<string>();

/**
 * Has the browser look up the fonts that a text will be drawn in, and those that stand in for signs
 * which they lack. It asks another process for each and waits, which took half of the first card's
 * layout; a canvas has them looked up without anything being in the page.
 */
export function warmFonts(text: string): void {
  const characters = [...new Set(text)].filter((character) => !known.has(character));
  if (characters.length === 0) return;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  for (const character of characters) known.add(character);
  for (const size of SIZES) {
    context.font = `${size}px system-ui, sans-serif`;
    context.measureText(characters.join(''));
  }
}
