import keysJson from 'sidelight:keys-json';
import namesJson from 'sidelight:names-json';
import packsJson from 'sidelight:packs-json';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { createAllStories } from './browser/allStories';
import { answerMessages } from './browser/answerMessages';
import { createBadge } from './browser/badge';
import { createTurns } from './browser/createTurns';
import { createFilterScript } from './browser/filterScript';
import { openTimeline } from './browser/handover';
import { createImportedStories } from './browser/importedStories';
import { drawMarks, injectScript, injectSentinelInAll, recheckSite } from './browser/injection';
import { createNamesOfStories } from './browser/namesOfStories';
import { forgetIfOver, watchPrivateSites } from './browser/privateSession';
import { createPrivateStore } from './browser/privateStore';
import { createSettingsStore } from './browser/settingsStore';
import { takeInTurns } from './browser/takeInTurns';
import { walkMentions } from './browser/walkMentions';
import { decidePage } from './core/detect/decidePage';
import { frameSettings } from './core/page/FrameSettings';
import type { Saved } from './core/page/messages';
import { inAnHour, PAUSE_EVERYWHERE, switchOff, switchOn } from './core/popup/siteSwitch';
import { entriesFor } from './core/settings/hosts';
import type { SettingsChange } from './core/settings/items';
import { type Choices, parseHost, settingsOf } from './core/settings/Settings';
import { recheckDelay, siteState } from './core/settings/sites';

/**
 * The background keeps nothing: it may be stopped between any two events. It lets the reader into
 * pages, keeps the badge, and turns commands into calls.
 */

const { action, commands, i18n, runtime, scripting, storage, tabs } = browser;
const forever = new AbortController().signal;
const settings = createSettingsStore(storage, navigator.locks);
/** The same as private windows have them. */
const privately = createPrivateStore(settings, storage);

const filterScript = createFilterScript({ scripting, local: storage.local, pages: () => pages() });
const imported = createImportedStories(globalThis.indexedDB, navigator.locks);
const stories = createAllStories(packsJson, imported, filterScript);
const names = createNamesOfStories({ names: namesJson, keys: keysJson }, imported, filterScript);

/** What the sentinel hears while the settings cannot be read: to ask again, in ms. */
const UNREADABLE = 10_000;

/**
 * Chromium asks its messages once for each process, and keeps no messages at all when the page that
 * made it ask was closed meanwhile: all later pages of the process then have no words. Whoever asks
 * from here, before any page is opened, cannot be closed so.
 */
i18n.getMessage('language');

const badge = createBadge({ action, scripting, i18n }, async ({ entries, isPrivate }) => {
  const choices = await (isPrivate ? privately : settings).read();
  if (!choices.ok) return { badge: false, off: null };
  const site = siteState(choices.value, entries, Date.now());
  const off = site.on ? null : site.entry === null ? 'everywhere' : 'here';
  return { badge: settingsOf(choices.value).badge, off };
});

/** The host of an address; empty for pages that have none. */
const hostOf = (url = ''): string => URL.parse(url)?.hostname ?? '';

/** Shows on the toolbar button of a tab what there is to say of it now. */
async function refreshBadge(
  tab: Tabs.Tab | undefined,
  entries = entriesFor(hostOf(tab?.url)),
): Promise<void> {
  if (tab?.id === undefined) return;
  await badge.refresh({ id: tab.id, site: { entries, isPrivate: tab.incognito === true } });
}

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

/** Whether a page of ours sends it. */
const isOurs = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(runtime.getURL('')) === true;

const storeFor = (tab: Partial<Tabs.Tab> | undefined) => (tab?.incognito ? privately : settings);

/** Stores what was chosen in a tab; what comes back is the answer to whoever asked for it. */
async function save(tab: Tabs.Tab | undefined, change: SettingsChange): Promise<Saved> {
  const saved = await storeFor(tab).save(change);
  // The last private tab may have been closed meanwhile.
  if (tab?.incognito) await forgetIfOver(storage.session, tabs);
  return saved.ok ? null : { failed: saved.error };
}

/** Stores what `change` makes of the site of the tab that asks. */
async function switchTo(
  sender: Runtime.MessageSender,
  change: (site: string) => SettingsChange,
): Promise<Saved> {
  const site = parseHost(entriesOf(sender)?.[0]);
  return site === null ? { failed: 'unknown' } : save(sender.tab, change(site));
}

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
      if (!state.on) {
        // Nobody waits for it; where a site is off, nothing else would say so.
        void refreshBadge(sender.tab, entries);
        return recheckDelay(state.until, now);
      }
      const filter = names.hasSeveral ? (['filter.js'] as const) : [];
      await injectScript(scripting, sender, ...filter, 'reader.js');
      return null;
    },
    async settings(_, sender) {
      const [choices, switchable] = await Promise.all([
        storeFor(sender.tab).read(),
        stories.switchable(),
      ]);
      const entries = entriesOf(sender);
      if (!choices.ok || entries === null) return null;
      return frameSettings(choices.value, switchable, entries, Date.now());
    },
    readStarts: ({ keys, known }) => names.starts(keys, known),
    async decide({ page, packs, off }) {
      return takeInTurns(decidePage(page, await names.of(packs), new Set(off)));
    },
    async injectCard(_, sender) {
      const injected = injectScript(scripting, sender, 'published.js', 'card.js', 'hover.js');
      // Meanwhile: what is asked for next is a topic of it, before a rest is over.
      stories.prepare();
      await injected;
      return null;
    },
    readTopic: ({ topic }) => stories.card(topic),
    async changed(_, sender) {
      await refreshBadge(sender.tab, entriesOf(sender) ?? []);
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
    switchOffSite: (_, sender) => switchTo(sender, (site) => switchOff(site)),
    snoozeSite: (_, sender) => switchTo(sender, (site) => switchOff(site, inAnHour(Date.now()))),
    pause: (_, { tab }) => save(tab, PAUSE_EVERYWHERE),
    async switchOn(_, sender) {
      const choices = await storeFor(sender.tab).read();
      if (!choices.ok) return { failed: choices.error };
      return save(sender.tab, switchOn(choices.value, entriesOf(sender) ?? []));
    },
    async openOptions() {
      await runtime.openOptionsPage();
      return null;
    },
    async storiesChanged() {
      await followStories();
      return null;
    },
    // No page's process gets to know more than what its page names.
    readImported: async (_, sender) => (isOurs(sender) ? stories.added() : null),
    readShelf: async (_, sender) => (isOurs(sender) ? stories.shelf() : null),
    eraseImported: async (_, sender) =>
      isOurs(sender) && (await stories.erase()) ? null : { failed: 'unknown' },
  },
  forever,
);

/** Firefox for Android has no keys for extensions, and so no commands. */
const keys: Partial<typeof browser>['commands'] = commands;
/** By tab: of two presses, the second goes on from where the first has come to. */
const walks = new Map<number, ReturnType<typeof createTurns>>();
keys?.onCommand.addListener((command, tab) => {
  const pressedAt = Date.now();
  const step = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : null;
  const tabId = tab?.id;
  if (step === null || tabId === undefined) return;
  const inTurn = walks.get(tabId) ?? createTurns();
  walks.set(tabId, inTurn);
  void inTurn(async () => {
    if (await walkMentions(scripting, tabId, step, pressedAt)) return;
    // No press without an effect: the popup says why there is nothing to go to.
    await action.openPopup().catch(() => undefined);
  });
});

const pages = () => tabs.query({ url: ['http://*/*', 'https://*/*'] });

async function follow(choices: Choices, keys: readonly string[]): Promise<void> {
  const { paused } = settingsOf(choices);
  if (keys.includes('paused')) await badge.showPause(paused);
  const open = await pages();
  const isSwitched = keys.some((key) => key.startsWith('sites.') || key === 'paused');
  const ids = open.flatMap(({ id }) => id ?? []);
  // A site that was switched on again: its sentinels wait to be told.
  if (isSwitched) await Promise.all(ids.map((id) => recheckSite(scripting, id)));
  if (keys.some((key) => key.startsWith('story.'))) await followStories();
  if (isSwitched || keys.includes('badge')) await Promise.all(open.map((tab) => refreshBadge(tab)));
}

async function followStories(): Promise<void> {
  const choices = await settings.read();
  await stories.follow(choices.ok ? choices.value : null);
}

settings.watch((choices, keys) => void follow(choices, keys), forever);

/** What another version of us has made of the files of stories is made anew where a person sees it. */
async function renewStories(): Promise<void> {
  if (await stories.areOutdated()) {
    await tabs.create({ url: '/options.html#topics', active: false });
  }
}

/** Pages in private windows cannot follow what is chosen there: they are told. */
async function recheckPrivateTabs(): Promise<void> {
  const inPrivate = (await pages()).filter(({ incognito }) => incognito);
  await Promise.all(
    inPrivate.map(async (tab) => {
      if (tab.id === undefined) return;
      await recheckSite(scripting, tab.id);
      await refreshBadge(tab);
    }),
  );
}
watchPrivateSites(storage, () => void recheckPrivateTabs(), forever);

/** Missing only where there are no private windows to be seen by us. */
tabs.onRemoved?.addListener((id) => forgetIfOver(storage.session, tabs, id));

/** Firefox forgets with each start what the button of all tabs shows; Chromium keeps it. */
async function showPause(): Promise<void> {
  const choices = await settings.read();
  if (choices.ok) await badge.showPause(settingsOf(choices.value).paused);
}
/** Choices that an older version stored are called as this one calls them: no change is one. */
const moveChoices = () => settings.save({});

runtime.onStartup.addListener(() => {
  void showPause();
  void moveChoices();
  void followStories();
});

runtime.onInstalled.addListener(async ({ reason }) => {
  void showPause();
  // An update of the browser leaves no page without its scripts.
  if (reason !== 'install' && reason !== 'update') return;
  void moveChoices();
  // Tabs that were open before have no scripts of ours, at least in Chromium; and neither they nor
  // the first page wait for a tab that may never end loading.
  const starting = pages().then((open) => injectSentinelInAll(scripting, open));
  void followStories();
  if (reason === 'update') void renewStories();
  if (reason === 'install') await tabs.create({ url: '/first-run.html' });
  await starting;
});
