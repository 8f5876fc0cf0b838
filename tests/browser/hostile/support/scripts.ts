import type { Session } from '../../../../build/drive/Session';
import type {} from '../../../../src/core/page/ReaderHandle';

/** What our scripts in one frame say of themselves. */
export interface FrameState {
  /** It has not come to its end, or has no text: a frame of `javascript:false` gets no scripts. */
  readonly isBare: boolean;
  readonly sentinel: string | null;
  readonly reader: string | null;
  readonly mentions: readonly string[];
}

/** Asks our scripts in all frames of the tab at `url`; empty where none can run. */
export const frameStates = (session: Session, url: string): Promise<FrameState[]> =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (tab?.id === undefined) return [];
    const answers = await chrome.scripting
      .executeScript({
        target: { tabId: tab.id, allFrames: true },
        // Else there is no answer at all while one frame never gets to its end.
        injectImmediately: true,
        func: () => {
          const reader = globalThis.sidelight;
          return {
            isBare: document.readyState !== 'complete' || !document.body?.textContent,
            sentinel: globalThis.sidelightSentinel ?? null,
            reader: reader?.report().state ?? null,
            mentions: reader?.rows(null, 0, 1000).map(({ text }) => text) ?? [],
          };
        },
      })
      .catch(() => []);
    return answers.flatMap(({ result }) => result ?? []);
  }, url);

/** Whether our scripts in all these frames have done what they do before anything changes. */
export const areSettled = (frames: readonly FrameState[]): boolean =>
  frames.every(
    ({ sentinel, reader }) =>
      sentinel === 'watching' || (sentinel === 'asking' && (reader === 'done' || reader === 'off')),
  );

/** What the toolbar's badge shows for the tab at `url`. */
export const badgeOf = (session: Session, url: string): Promise<string> =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);

/** Walks to the next mention in the tab at `url`, as the command does; says whether there is one. */
export const walkOn = (session: Session, url: string): Promise<boolean> =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (tab?.id === undefined) return false;
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => globalThis.sidelight?.walk(1, true, Date.now()) ?? false,
    });
    return answer?.result ?? false;
  }, url);
