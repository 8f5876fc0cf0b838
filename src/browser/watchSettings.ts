// With it comes `globalThis.sidelightSettingsChanged`.
import type { Storage } from 'webextension-polyfill';
import type {} from '../core/page/ReaderHandle';

/**
 * Calls `onChange` when what was chosen may be otherwise, until `signal` aborts: by what is stored, or
 * by what the background tells of private windows, which no storage does.
 */
export function watchSettings(
  { onChanged }: Pick<Storage.Static, 'onChanged'>,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const heard = (_: object, area: string): void => {
    if (area === 'sync') onChange();
  };
  onChanged.addListener(heard);
  globalThis.sidelightSettingsChanged = onChange;
  signal.addEventListener('abort', () => {
    onChanged.removeListener(heard);
    if (globalThis.sidelightSettingsChanged === onChange) {
      globalThis.sidelightSettingsChanged = undefined;
    }
  });
}
