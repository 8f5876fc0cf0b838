import pack from 'sidelight:pack' with { type: 'json' };
import writingsOf from 'sidelight:writings';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { takeHandover } from '../src/browser/handover';
import { hearFound } from '../src/browser/hearFound';
import { recall, remember } from '../src/browser/popupMemory';
import { findTab, hostOf, inspectTab, type KnownTab, watchTab } from '../src/browser/popupTab';
import { createPrivateStore } from '../src/browser/privateStore';
import { createSettingsStore } from '../src/browser/settingsStore';
import { watchAccess } from '../src/browser/watchAccess';
import { formatAddress, type PopupAddress, parseAddress } from '../src/core/popup/address';
import type { TabSnapshot } from '../src/core/popup/pageState';
import { addressOf, openedAt, type PopupState } from '../src/core/popup/popupState';
import { NO_CHOICES, settingsOf } from '../src/core/settings/Settings';
import { makeStory } from '../src/core/story/makeStory';
import { notReadWords, notSavedWords } from '../src/ui/storageWords';
import { UiContext } from '../src/ui/UiContext';
import { makeWords } from '../src/ui/words';
import type * as latePanels from './latePanels';
import { actionsFor } from './shell/actionsFor';
import { afterPaint } from './shell/afterPaint';
import { inStory } from './shell/inStory';
import { Popup } from './shell/Popup';
import { pollTab } from './shell/pollTab';
import { firstSiteEntries, siteEntries } from './shell/siteEntries';
import '../src/ui/theme.css';
import '../src/ui/pieces.css';
import '../src/ui/card-body.css';
import '../src/ui/switch.css';
import './popup.css';
import './story/story.css';
import './page/page.css';
import './timeline/timeline.css';
import './search/search.css';
import './sources/sources.css';

const { extension, i18n, permissions, runtime, storage, tabs } = browser;
const forever = new AbortController().signal;
const page = document.documentElement;

/** Opened from the toolbar, it closes when the visitor turns to the page; as a page, it stays. */
const isPopup = extension.getViews({ type: 'popup' }).includes(window);

/** Where to begin: what the card handed over, what the address says, or where it was left. */
async function beginning(given: PopupAddress, tab: KnownTab | null): Promise<PopupAddress> {
  const topic = isPopup ? await takeHandover(storage.session) : undefined;
  if (topic !== undefined) return { view: 'timeline', tab: null, topic, event: null };
  if (given.view !== null || tab === null) return given;
  return (await recall(storage.session, tab)) ?? given;
}

async function start(root: HTMLElement): Promise<void> {
  const stored = createSettingsStore(storage, navigator.locks);
  // Before all else, which goes on meanwhile.
  const reading = stored.read();
  const words = makeWords(i18n.getMessage, i18n.getUILanguage());
  const story = makeStory(pack);
  const ui = { words, packLanguage: pack.language, names: story.names };
  const writings = new Map(
    Object.entries(writingsOf).map(([topic, writings]) => [topic, new Set(writings)]),
  );
  const given = parseAddress(location.search, location.hash);
  // As a page of its own without a tab, it is about none: the tab in front is itself.
  const tab = isPopup || given.tab !== null ? await findTab(tabs, given.tab) : null;
  const settings = tab?.isPrivate ? createPrivateStore(stored, storage) : stored;
  const [address, read] = await Promise.all([
    beginning(given, tab),
    tab?.isPrivate ? settings.read() : reading,
  ]);
  const opened = openedAt(inStory(address, story), 'story');

  let choices = read.ok ? read.value : NO_CHOICES;
  let problem = read.ok ? null : notReadWords(words, read.error);
  const host = hostOf(tab?.url ?? null);
  let panels: typeof latePanels | null =
    opened.view === 'story' ? null : await import('./latePanels');
  /** Until the page has answered, it is being read. */
  let look: TabSnapshot = {
    host,
    entries: await firstSiteEntries(host, choices),
    hasAccess: true,
    sentinel: 'searching',
    frames: tab === null ? null : [],
  };

  function shown(state: PopupState): void {
    const at = addressOf(state, given.tab);
    if (tab !== null) void remember(storage.session, tab, at);
    const written = formatAddress(at);
    const isNew = written !== `${location.search}${location.hash}`;
    if (!isPopup && isNew) history.replaceState(null, '', written || location.pathname);
  }

  const actions = {
    ...actionsFor(browser, tab, isPopup, settings, {
      choices: () => choices,
      failed: (reason) => {
        problem = reason === null ? null : notSavedWords(words, reason);
        draw();
      },
    }),
    shown,
  };

  /** The further tabs, whose code must not hold up the first. */
  async function loadPanels(): Promise<void> {
    await afterPaint();
    panels = await import('./latePanels');
    draw();
  }

  function draw(): void {
    const { theme } = settingsOf(choices);
    page.dataset.theme = theme;
    render(
      <UiContext.Provider value={ui}>
        <Popup
          story={story}
          writings={writings}
          opened={opened}
          choices={choices}
          look={look}
          now={Date.now()}
          panels={panels}
          problem={problem}
          actions={actions}
        />
      </UiContext.Provider>,
      root,
    );
  }

  page.lang = words.language;
  page.dir = words.direction;
  page.dataset.as = isPopup ? 'popup' : 'page';
  settings.watch((next) => {
    choices = next;
    draw();
  }, forever);
  draw();
  void loadPanels();
  if (tab === null) return;
  await pollTab(
    async () => {
      const known = (await findTab(tabs, tab.id)) ?? tab;
      const [seen, entries] = await Promise.all([
        inspectTab(browser, known),
        siteEntries(hostOf(known.url)),
      ]);
      return { ...seen, entries };
    },
    (onChange) => {
      hearFound(runtime, tab.id, onChange, forever);
      watchTab(tabs, tab.id, onChange, forever);
      watchAccess(permissions, onChange, forever);
      settings.watch(onChange, forever);
    },
    (seen) => {
      look = seen;
      draw();
    },
    forever,
  );
}

const root = document.getElementById('popup');
if (root !== null) void start(root);
