/**
 * Moves the focus into the card, for a person who opened it by key, and gives it back when `signal`
 * aborts. A page that takes the focus away again at once (a focus trap) wins.
 *
 * @param card the dialog; focusable by script
 * @param onLost called when the page has taken the focus back
 */
export function holdFocus(card: HTMLElement, onLost: () => void, signal: AbortSignal): void {
  const before = document.activeElement;
  card.focus({ preventScroll: true });
  const root = card.getRootNode();
  const hasFocus = (): boolean => root instanceof ShadowRoot && root.activeElement !== null;
  requestAnimationFrame(() => {
    if (!signal.aborted && !hasFocus()) onLost();
  });
  signal.addEventListener('abort', () => {
    if (hasFocus() && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  });
}
