import { extensionApi } from '../../src/browser/extensionApi';
import { createSend } from '../../src/browser/sendMessage';
import { watchSettings } from '../../src/browser/watchSettings';
import type { StoryStarts } from '../../src/core/names/StoryStarts';
import { createReader } from './createReader';
import { isSupported } from './isSupported';
import { removeLeftHosts } from './removeLeftHosts';

const { runtime, storage } = extensionApi();

let known: readonly StoryStarts[] | undefined;

/** Starts a reader; what an earlier start left behind goes first. */
function start(): void {
  globalThis.sidelight?.stop();
  removeLeftHosts();
  globalThis.sidelight = createReader({
    sender: (onOrphaned) => createSend(runtime, onOrphaned),
    watchSettings: (onChange, signal) => watchSettings(storage, onChange, signal),
    isAlive: () => runtime.id !== undefined,
    filter: () => globalThis.sidelightStories,
    starts: {
      get: () => known,
      keep: (starts) => {
        known = starts;
      },
    },
    onNewRoot: start,
  });
  // From now on it is the reader that asks.
  globalThis.sidelightWake = undefined;
}

// The reader is brought in by the background, once the sentinel has seen a name; and anew in open
// pages when the extension is updated. One that is alive stays.
if (!isSupported()) globalThis.sidelightSentinel = 'unsupported';
else if (!globalThis.sidelight?.isAlive()) start();
