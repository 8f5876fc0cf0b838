// With it comes `globalThis.sidelightSite`.
import type {} from '../core/page/ReaderHandle';
import type { Choices } from '../core/settings/Settings';
import { withPrivateSites } from '../core/settings/withPrivateSites';
import type { SettingsReader } from './settingsReader';

/**
 * The store as a frame of a page has it: what was chosen in private windows lies over it. Scripts in
 * pages cannot read that; the background leaves what concerns their site in `sidelightSite`, and calls
 * `sidelightSiteChanged`. Elsewhere than in private windows it is empty.
 */
export function createFrameStore(store: SettingsReader): SettingsReader {
  let stored: Choices | null = null;
  const merged = (choices: Choices): Choices => {
    stored = choices;
    return withPrivateSites(choices, globalThis.sidelightSite?.chosen ?? {});
  };
  return {
    async read() {
      const choices = await store.read();
      return choices.ok ? { ...choices, value: merged(choices.value) } : choices;
    },
    watch(listener, signal) {
      store.watch((choices, keys) => listener(merged(choices), keys), signal);
      globalThis.sidelightSiteChanged = () => {
        if (stored && !signal.aborted) listener(merged(stored), ['sites.']);
      };
    },
  };
}
