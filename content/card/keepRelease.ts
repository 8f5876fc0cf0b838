/**
 * A page that never heard a key go down is not to hear it come up: keeps the release of the key of
 * `down` from the page, although the card that had the key may be gone by then.
 *
 * @param isOurs whether an event goes to the card, which may hear what it likes
 */
export function keepRelease(down: KeyboardEvent, isOurs: (event: Event) => boolean): void {
  const kept = new AbortController();
  const options = { capture: true, signal: kept.signal };
  window.addEventListener(
    'keyup',
    (up) => {
      if (!up.isTrusted || up.code !== down.code) return;
      if (!isOurs(up)) up.stopImmediatePropagation();
      kept.abort();
    },
    options,
  );
  // Released elsewhere, in another window say: the next press is a new one.
  window.addEventListener('keydown', (next) => next !== down && kept.abort(), options);
}
