/** Calls `run` once what has been drawn is on the screen. */
export function afterPaint(run: () => void): void {
  // Frames are asked for before they are painted: what must not delay one comes after it.
  requestAnimationFrame(() => setTimeout(run));
}
