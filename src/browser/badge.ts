import type { Action, I18n, Scripting } from 'webextension-polyfill';
import { type FrameGlance, glanceAtFrames } from './frames';
import { toolbarTitle } from './toolbarTitle';

/** How many topics the visitor can see on the page, over all its frames. */
export const topicsSeen = (frames: readonly Pick<FrameGlance, 'topics'>[]): number =>
  new Set(frames.flatMap(({ topics }) => topics)).size;

/** What the settings say of a tab's site. */
export interface ToolbarSettings {
  /** Whether the visitor wants a number at all. */
  readonly badge: boolean;
  /** Where Sidelight is switched off, if it is. */
  readonly off: 'here' | 'everywhere' | null;
}

/** Whose settings a tab follows. */
interface TabSite {
  /** The entries of the list of sites that cover it, nearest first. */
  readonly entries: readonly string[];
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
}

/** The toolbar button: its badge, and the title that says in words what the badge says. */
export interface Badge {
  /** Shows for a tab what its frames report now; calls that come while it asks make one more. */
  refresh(tab: { readonly id: number; readonly site: TabSite }): Promise<void>;
  /** What tabs show that were never refreshed: that Sidelight is off everywhere, or nothing. */
  showPause(isPaused: boolean): Promise<void>;
}

/** The mark's own colour for a number; a quiet one for "off". White stands on both at 7 : 1. */
const COUNT = '#8a4b08';
const OFF = '#5b554c';

/** What the button needs of the browser. */
interface BadgeBrowser {
  readonly action: Pick<
    Action.Static,
    'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
  >;
  readonly scripting: Pick<Scripting.Static, 'executeScript'>;
  readonly i18n: Pick<I18n.Static, 'getMessage'>;
}

/** `settingsFor` reads what the settings say of a site. */
export function createBadge(
  { action, scripting, i18n }: BadgeBrowser,
  settingsFor: (site: TabSite) => Promise<ToolbarSettings>,
): Badge {
  const asking = new Set<number>();
  const again = new Map<number, TabSite>();
  const offText = (): string => i18n.getMessage('toolbarOff');

  /** `tabId` is left out for all tabs that have nothing of their own. */
  async function draw(text: string, title: string, tabId?: number): Promise<void> {
    const tab = tabId === undefined ? {} : { tabId };
    const color = text === offText() ? OFF : COUNT;
    // One by one: a phone has titles and no badges; and the tab may have been closed meanwhile.
    const calls = [
      async () => action.setBadgeBackgroundColor({ color, ...tab }),
      async () => action.setBadgeTextColor({ color: '#ffffff', ...tab }),
      async () => action.setBadgeText({ text, ...tab }),
      async () => action.setTitle({ title, ...tab }),
    ];
    await Promise.allSettled(calls.map((call) => call()));
  }

  async function show(tabId: number, site: TabSite): Promise<void> {
    const { badge, off } = await settingsFor(site);
    if (off !== null) {
      const text = off === 'everywhere' ? offText() : '';
      await draw(text, toolbarTitle(i18n, { off }), tabId);
      return;
    }
    const topics = topicsSeen(badge ? ((await glanceAtFrames(scripting, tabId)) ?? []) : []);
    await draw(topics === 0 ? '' : String(topics), toolbarTitle(i18n, { topics }), tabId);
  }

  return {
    async refresh({ id, site }) {
      again.set(id, site);
      if (asking.has(id)) return;
      asking.add(id);
      try {
        for (let at = again.get(id); at !== undefined; at = again.get(id)) {
          again.delete(id);
          await show(id, at);
        }
      } finally {
        asking.delete(id);
      }
    },
    async showPause(isPaused) {
      const title = toolbarTitle(i18n, isPaused ? { off: 'everywhere' } : { topics: 0 });
      await draw(isPaused ? offText() : '', title);
    },
  };
}
