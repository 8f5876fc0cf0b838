import type { Action, I18n, Scripting } from 'webextension-polyfill';
import { askFrames, type FrameReport } from './frames';
import { toolbarTitle } from './toolbarTitle';

/** How many topics the reader can see on the page, over all its frames. */
export const topicsSeen = (reports: readonly FrameReport[]): number =>
  new Set(
    reports.flatMap(({ mentions }) =>
      mentions.filter(({ rendered }) => rendered).map(({ topic }) => topic),
    ),
  ).size;

/** What the settings say of a tab's site. */
export interface ToolbarSettings {
  /** Whether the visitor wants a number at all. */
  readonly badge: boolean;
  /** Where Sidelight is switched off, if it is. */
  readonly off: 'here' | 'everywhere' | null;
}

/** A tab, and the host whose settings it follows. */
interface HostedTab {
  readonly id: number;
  readonly host: string;
}

/** The toolbar button: its badge, and the title that says in words what the badge says. */
export interface Badge {
  /** Shows for a tab what its frames report now; calls that come while it asks make one more. */
  refresh(tab: HostedTab): Promise<void>;
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

/** `settingsFor` reads what the settings say of a host. */
export function createBadge(
  { action, scripting, i18n }: BadgeBrowser,
  settingsFor: (host: string) => Promise<ToolbarSettings>,
): Badge {
  const asking = new Set<number>();
  const again = new Map<number, string>();
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

  async function show(tabId: number, host: string): Promise<void> {
    const { badge, off } = await settingsFor(host);
    if (off !== null) {
      const text = off === 'everywhere' ? offText() : '';
      await draw(text, toolbarTitle(i18n, { off }), tabId);
      return;
    }
    const topics = topicsSeen(badge ? ((await askFrames(scripting, tabId)) ?? []) : []);
    await draw(topics === 0 ? '' : String(topics), toolbarTitle(i18n, { topics }), tabId);
  }

  return {
    async refresh({ id, host }) {
      again.set(id, host);
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
