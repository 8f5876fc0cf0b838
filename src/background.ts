import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { answerMessages } from './browser/answerMessages';
import { createBadge } from './browser/badge';
import { openTimeline } from './browser/handover';
import { bringInReader, drawMarks, startIn, wakeIn } from './browser/injection';
import { createSettingsStore } from './browser/settingsStore';
import { walkMentions } from './browser/walk';
import { inAnHour, PAUSE, switchOff, switchOn } from './core/popup/siteSwitch';
import type { Change } from './core/settings/items';
import { settingsOf } from './core/settings/Settings';
import { asksAgainIn, siteState } from './core/settings/sites';

/**
 * The background keeps nothing: it may be stopped between any two events. It lets the reader into
 * pages, keeps the badge, and turns commands into calls.
 */

const { action, commands, i18n, runtime, scripting, storage, tabs } = browser;
const forever = new AbortController().signal;
const settings = createSettingsStore(storage, navigator.locks);

/** What the sentinel hears while the settings cannot be read: to ask again, in ms. */
const UNREADABLE = 10_000;

/**
 * Chromium asks its messages once for each process, and keeps no messages at all when the page that
 * made it ask was closed meanwhile: all later pages of the process then have no words. Whoever asks
 * from here, before any page is opened, cannot be closed so.
 */
i18n.getMessage('language');

const badge = createBadge({ action, scripting, i18n }, async (host) => {
  const choices = await settings.read();
  if (!choices.ok) return { badge: false, off: null };
  const site = siteState(choices.value, host, Date.now());
  const off = site.on ? null : site.entry === null ? 'everywhere' : 'here';
  return { badge: settingsOf(choices.value).badge, off };
});

/** The host of an address; empty for pages that have none. */
const hostOf = (url = ''): string => URL.parse(url)?.hostname ?? '';

/** Shows on the toolbar button of a tab what there is to say of it now. */
async function refreshBadge(tab: Tabs.Tab | undefined, host = hostOf(tab?.url)): Promise<void> {
  if (tab?.id !== undefined) await badge.refresh({ id: tab.id, host });
}

/** Stores a change; what comes back is the answer to whoever asked for it. */
async function save(change: Change): Promise<{ readonly failed: string } | null> {
  const saved = await settings.save(change);
  return saved.ok ? null : { failed: saved.error };
}

/**
 * The host whose settings a frame follows: its tab's; in an empty window, that of the page which
 * opened it (`origin` is missing from the types). `null` where the browser hides the tab's address
 * from us, so that nobody knows whether the site is off.
 */
function siteOf(sender: Runtime.MessageSender): string | null {
  const url = sender.tab?.url;
  if (url === undefined) return null;
  const opener = 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : '';
  return hostOf(url) || hostOf(opener);
}

answerMessages(
  runtime,
  {
    async wake(_, sender) {
      const choices = await settings.read();
      // Without the settings nobody knows whether this site is off, so it is taken to be.
      if (!choices.ok) return UNREADABLE;
      const site = siteOf(sender);
      if (site === null) return 0;
      const now = Date.now();
      const state = siteState(choices.value, site, now);
      if (!state.on) {
        // Nobody waits for it; where a site is off, nothing else would say so.
        void refreshBadge(sender.tab, site);
        return asksAgainIn(state.until, now);
      }
      await bringInReader(scripting, sender, site);
      return null;
    },
    async changed(_, sender) {
      await refreshBadge(sender.tab, siteOf(sender) ?? '');
      return null;
    },
    async drawMarks({ on }, sender) {
      await drawMarks(scripting, sender, on);
      return null;
    },
    async openTimeline({ topic }) {
      await openTimeline({ action, tabs, session: storage.session }, topic);
      return null;
    },
    async switchOffSite(_, sender) {
      const site = siteOf(sender);
      return site ? save(switchOff(site)) : null;
    },
    async snoozeSite(_, sender) {
      const site = siteOf(sender);
      return site ? save(switchOff(site, inAnHour(Date.now()))) : null;
    },
    pause: () => save(PAUSE),
    async switchOn(_, sender) {
      const choices = await settings.read();
      if (!choices.ok) return { failed: choices.error };
      return save(switchOn(choices.value, siteOf(sender) ?? ''));
    },
    async openOptions() {
      await runtime.openOptionsPage();
      return null;
    },
  },
  forever,
);

/** Firefox for Android has no keys for extensions, and so no commands. */
const keys: Partial<typeof browser>['commands'] = commands;
keys?.onCommand.addListener(async (command, tab) => {
  const step = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : null;
  if (step !== null && tab?.id !== undefined) await walkMentions(scripting, tab.id, step);
});

const pages = () => tabs.query({ url: ['http://*/*', 'https://*/*'] });

settings.watch(async (choices, keys) => {
  const { paused } = settingsOf(choices);
  if (keys.includes('paused')) await badge.showPause(paused);
  const open = await pages();
  const isSwitched = keys.some((key) => key.startsWith('sites.') || key === 'paused');
  // A site that was switched on again: its sentinels wait to be told.
  if (isSwitched) await Promise.all(open.map(({ id }) => id && wakeIn(scripting, id)));
  if (isSwitched || keys.includes('badge')) await Promise.all(open.map((tab) => refreshBadge(tab)));
}, forever);

/** Firefox forgets with each start what the button of all tabs shows; Chromium keeps it. */
async function showPause(): Promise<void> {
  const choices = await settings.read();
  if (choices.ok) await badge.showPause(settingsOf(choices.value).paused);
}
runtime.onStartup.addListener(showPause);

runtime.onInstalled.addListener(async ({ reason }) => {
  void showPause();
  // Tabs that were open before the installation or the update get our scripts from us alone.
  for (const { id } of await pages()) if (id !== undefined) await startIn(scripting, id);
  if (reason === 'install') await tabs.create({ url: '/first-run.html' });
});
