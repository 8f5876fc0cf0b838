import type { Action, Scripting } from 'webextension-polyfill';
import { type FrameGlance, glanceAtFrames } from './frames';

/** How many topics the visitor can see on the page, over all its frames. */
export const topicsSeen = (frames: readonly Pick<FrameGlance, 'topics'>[]): number =>
  new Set(frames.flatMap(({ topics }) => topics)).size;

/** The toolbar badge. */
export interface Badge {
  /** Shows for a tab what its frames report now; calls that come while it asks make one more. */
  refresh(tabId: number): Promise<void>;
}

/** `isOn` says whether the reader wants a badge at all. */
export function createBadge(
  action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>,
  scripting: Pick<Scripting.Static, 'executeScript'>,
  isOn: () => Promise<boolean>,
): Badge {
  const asking = new Set<number>();
  const again = new Set<number>();

  async function show(tabId: number): Promise<void> {
    const frames = (await isOn()) ? ((await glanceAtFrames(scripting, tabId)) ?? []) : [];
    const count = topicsSeen(frames);
    await action.setBadgeBackgroundColor({ color: '#8a4b08', tabId });
    await action.setBadgeTextColor({ color: '#ffffff', tabId });
    await action.setBadgeText({ text: count === 0 ? '' : String(count), tabId });
  }

  return {
    async refresh(tabId) {
      if (asking.has(tabId)) {
        again.add(tabId);
        return;
      }
      asking.add(tabId);
      try {
        do {
          again.delete(tabId);
          await show(tabId);
        } while (again.has(tabId));
      } catch {
        // The tab has been closed meanwhile.
      } finally {
        asking.delete(tabId);
      }
    },
  };
}
