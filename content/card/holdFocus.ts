import { listen } from '../dom/listen';

/** A focus that moves this soon (ms) after a Tab or a press was moved by the visitor. */
const BY_HAND = 200;

/**
 * Moves the focus into the card, for a person who opened it by key, and gives it back when `signal`
 * aborts. A page that takes the focus away again (a focus trap) wins at once: two that fight for it
 * would lock up the keyboard.
 *
 * @param card the dialog; focusable by script
 * @param onLost called when the page has taken the focus
 */
export function holdFocus(card: HTMLElement, onLost: () => void, signal: AbortSignal): void {
  const before = document.activeElement;
  const root = card.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const hasFocus = (): boolean => root.activeElement !== null;
  let movedAt = Number.NEGATIVE_INFINITY;

  const note = (): void => {
    movedAt = performance.now();
  };
  listen('keydown', note, signal);
  listen('pointerdown', note, signal);
  root.addEventListener(
    'focusout',
    () => {
      const isByHand = performance.now() - movedAt < BY_HAND;
      // When a button of the card goes, the focus falls back to the body: nobody has taken it.
      const isTaken = () => !hasFocus() && document.activeElement !== document.body;
      setTimeout(() => {
        if (!isByHand && isTaken() && document.hasFocus() && !signal.aborted) onLost();
      });
    },
    { signal },
  );

  card.focus({ preventScroll: true });
  signal.addEventListener('abort', () => {
    if (hasFocus() && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  });
}
