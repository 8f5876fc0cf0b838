/** All that the browser tells of one press and its release. */
const PRESS_EVENTS = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu'],
];

/**
 * Keeps presses on a card that slid under a resting pointer from what lies below it: the card lets
 * the wheel through there, and nobody presses what they cannot see. The press shows that the hand
 * means the card; the next one is the card's.
 *
 * @param isUnderRest whether the card lies so at the moment
 * @param reach called when the hand is seen to mean the card
 */
export function keepPresses(
  isUnderRest: () => boolean,
  reach: () => void,
  signal: AbortSignal,
): void {
  let isKept = false;
  for (const type of PRESS_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        if (event.type === 'pointerdown') {
          isKept = isUnderRest();
          if (isKept) reach();
        }
        if (!isKept) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
}
