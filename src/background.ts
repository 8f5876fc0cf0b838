import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { answerMessages } from './browser/answerMessages';
import { createBadge } from './browser/badge';
import { openTimeline } from './browser/handover';
import { bringInReader, drawMarks, startInAll, wakeIn } from './browser/injection';
import { forgetIfOver, readPrivateSites, watchPrivateSites } from './browser/privateSession';
import { createPrivateStore } from './browser/privateStore';
import { createSettingsStore } from './browser/settingsStore';
import { walkMentions } from './browser/walk';
import type { FrameSite } from './core/page/ReaderHandle';
import { entriesFor } from './core/settings/hosts';
import { privateSitesFor } from './core/settings/privateSites';
import { parseHost, settingsOf } from './core/settings/Settings';
import { asksAgainIn, siteState } from './core/settings/sites';

/**
 * The background keeps nothing: it may be stopped between any two events. It lets the reader into
 * pages, keeps the badge, and turns commands into calls.
 */

const { action, commands, i18n, runtime, scripting, storage, tabs } = browser;
const forever = new AbortController().signal;
const settings = createSettingsStore(storage, navigator.locks);
/** The same as private windows have them. */
const privately = createPrivateStore(settings, storage);

/** What the sentinel hears while the settings cannot be read: to ask again, in ms. */
const UNREADABLE = 10_000;

/**
 * Chromium asks its messages once for each process, and keeps no messages at all when the page that
 * made it ask was closed meanwhile: all later pages of the process then have no words. Whoever asks
 * from here, before any page is opened, cannot be closed so.
 */
i18n.getMessage('language');

const badge = createBadge(action, scripting, async () => {
  const choices = await settings.read();
  return choices.ok && settingsOf(choices.value).badge;
});

/** The host of an address; empty for pages that have none. */
const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

/**
 * The entries of the list of sites that a frame follows: its tab's; in an empty window, those of the
 * page which opened it (`origin` is missing from the types). `null` where the browser hides the tab's
 * address from us, so that nobody knows whether the site is off.
 */
function entriesOf(sender: Runtime.MessageSender): readonly string[] | null {
  const url = sender.tab?.url;
  if (url === undefined) return null;
  const opener = 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : '';
  return entriesFor(hostOf(url) || hostOf(opener));
}

/** What a frame in a tab is told of its site; of a private window's choices only what concerns it. */
async function frameSite(entries: readonly string[], tab: Partial<Tabs.Tab>): Promise<FrameSite> {
  const chosen = tab.incognito ? await readPrivateSites(storage.session) : {};
  return { entries, chosen: privateSitesFor(chosen, entries) };
}

const storeFor = (tab: Partial<Tabs.Tab> | undefined) => (tab?.incognito ? privately : settings);

answerMessages(
  runtime,
  {
    async wake(_, sender) {
      const choices = await storeFor(sender.tab).read();
      // Without the settings nobody knows whether this site is off, so it is taken to be.
      if (!choices.ok) return UNREADABLE;
      const entries = entriesOf(sender);
      if (entries === null) return 0;
      const now = Date.now();
      const state = siteState(choices.value, entries, now);
      if (!state.on) return asksAgainIn(state.until, now);
      await bringInReader(scripting, sender, await frameSite(entries, sender.tab ?? {}));
      return null;
    },
    async changed(_, sender) {
      if (sender.tab?.id !== undefined) await badge.refresh(sender.tab.id);
      return null;
    },
    async drawMarks({ on, names }, sender) {
      await drawMarks(scripting, sender, on, names);
      return null;
    },
    async openTimeline({ topic }) {
      await openTimeline({ action, tabs, session: storage.session }, topic);
      return null;
    },
    async switchOffSite(_, sender) {
      const site = parseHost(entriesOf(sender)?.[0]);
      if (site === null) return { failed: 'unknown' };
      const saved = await storeFor(sender.tab).save({ sites: { [site]: 0 } });
      // The last private tab may have been closed meanwhile.
      if (sender.tab?.incognito) await forgetIfOver(storage.session, tabs);
      return saved.ok ? null : { failed: saved.error };
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

settings.watch(async (_, keys) => {
  const open = (await pages()).flatMap(({ id }) => id ?? []);
  // A site that was switched on again: its sentinels wait to be told.
  if (keys.some((key) => key.startsWith('sites.'))) {
    await Promise.all(open.map((id) => wakeIn(scripting, id, null)));
  }
  if (keys.includes('badge')) await Promise.all(open.map((id) => badge.refresh(id)));
}, forever);

/** Pages in private windows cannot follow what is chosen there: they are told. */
watchPrivateSites(
  storage,
  async () => {
    const inPrivate = (await pages()).filter(({ incognito }) => incognito);
    await Promise.all(
      inPrivate.map(async ({ id, url, ...tab }) => {
        if (id === undefined || url === undefined) return;
        await wakeIn(scripting, id, await frameSite(entriesFor(hostOf(url)), tab));
      }),
    );
  },
  forever,
);

/** Missing only where there are no private windows to be seen by us. */
tabs.onRemoved?.addListener((id) => forgetIfOver(storage.session, tabs, id));

runtime.onInstalled.addListener(async ({ reason }) => {
  // An update of the browser leaves no page without its scripts.
  if (reason !== 'install' && reason !== 'update') return;
  // Tabs that were open before have no scripts of ours, at least in Chromium; and neither they nor
  // the first page wait for a tab that may never end loading.
  const starting = pages().then((open) => startInAll(scripting, open));
  if (reason === 'install') await tabs.create({ url: '/first-run.html' });
  await starting;
});
