import { listen } from '../dom/listen';

/**
 * A page that never heard a key go down is not to hear it come up: keeps the release of the key of
 * `down` from the page, although the card that had the key may be gone by then.
 *
 * @param isOurs whether an event goes to the card, which may hear what it likes
 */
export function swallowKeyup(down: KeyboardEvent, isOurs: (event: Event) => boolean): void {
  const kept = new AbortController();
  listen(
    'keyup',
    (up) => {
      if (up.code !== down.code) return;
      if (!isOurs(up)) up.stopImmediatePropagation();
      kept.abort();
    },
    kept.signal,
  );
  // Released elsewhere, in another window say: the next press is a new one.
  listen('keydown', (next) => next !== down && kept.abort(), kept.signal);
}
