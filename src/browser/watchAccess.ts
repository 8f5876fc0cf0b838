import type { Permissions } from 'webextension-polyfill';

/** Calls `listener` whenever access to sites was given or taken away, until `signal` aborts. */
export function watchAccess(
  { onAdded, onRemoved }: Pick<Permissions.Static, 'onAdded' | 'onRemoved'>,
  listener: () => void,
  signal: AbortSignal,
): void {
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
