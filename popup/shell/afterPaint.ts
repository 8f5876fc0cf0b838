/** Settles once what has been drawn is on the screen. */
export const afterPaint = (): Promise<void> =>
  // Frames are asked for before they are painted: what must not delay one comes after it.
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
