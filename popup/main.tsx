import packs from 'sidelight:packs' with { type: 'json' };
import writingsOf from 'sidelight:writings' with { type: 'json' };
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readAddedStories, watchAddedStories } from '../src/browser/addedStories';
import { takeHandover } from '../src/browser/handover';
import { hearFound } from '../src/browser/hearFound';
import { recall, remember } from '../src/browser/popupMemory';
import { findTab, hostOf, inspectTab, type KnownTab, watchTab } from '../src/browser/popupTab';
import { createPrivateStore } from '../src/browser/privateStore';
import { createSettingsStore } from '../src/browser/settingsStore';
import { besideOpener } from '../src/browser/sidePanel';
import { watchAccess } from '../src/browser/watchAccess';
import type { Writing } from '../src/core/names/nameScripts';
import { splitId } from '../src/core/pack/fullId';
import { formatAddress, type PopupAddress, parseAddress } from '../src/core/popup/address';
import type { TabSnapshot } from '../src/core/popup/pageState';
import { addressOf, openedAt, type PopupState } from '../src/core/popup/popupState';
import { NO_CHOICES, settingsOf } from '../src/core/settings/Settings';
import { makeStory, type Story } from '../src/core/story/makeStory';
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
import '../src/ui/story-select.css';
import './popup.css';
import './story/story.css';
import './page/page.css';
import './timeline/timeline.css';
import './search/search.css';
import './sources/sources.css';

const { extension, i18n, permissions, runtime, sidebarAction, storage, tabs } = browser;
const forever = new AbortController().signal;
const page = document.documentElement;

const bundled = packs.map(makeStory);
/** Those that were added from files come behind those that come with us. */
let stories: readonly Story[] = bundled;
let writings: ReadonlyMap<string, ReadonlySet<Writing>> = new Map();

async function readStories(): Promise<void> {
  const added = await readAddedStories(runtime, extension.inIncognitoContext === true);
  stories = [...bundled, ...added.map(({ pack }) => makeStory(pack))];
  const all = [writingsOf, ...added.map((one) => one.writings)].flatMap(Object.entries);
  writings = new Map(all.map(([topic, writings]) => [topic, new Set(writings)]));
}

/** Opened from the toolbar, it closes when the visitor turns to the page; as a page, it stays. */
const isPopup = extension.getViews({ type: 'popup' }).includes(window);

/** Beside the page, it is about whatever tab is in front. */
const isPanel = location.pathname === '/side-panel.html';

/** Where the panel stands: the same place, whichever tab comes in front. */
let panelPlace: PopupAddress = { view: null, tab: null, story: null, topic: null, event: null };

/** Where to begin: what the card handed over, what the address says, or where it was left. */
async function beginning(given: PopupAddress, tab: KnownTab | null): Promise<PopupAddress> {
  const topic = isPopup ? await takeHandover(storage.session) : undefined;
  if (topic !== undefined) return { ...atTopic(topic), view: 'timeline', tab: null, event: null };
  if (given.view !== null || tab === null) return given;
  return (await recall(storage.session, tab)) ?? given;
}

/** Where a topic is told of, by its full id. */
function atTopic(topic: string | null): Pick<PopupAddress, 'story' | 'topic'> {
  if (topic === null) return { story: null, topic: null };
  const { pack, id } = splitId(topic);
  return { story: pack, topic: id };
}

/** What is asked for before all else, since it goes on meanwhile. */
const stored = createSettingsStore(storage, navigator.locks);
const firstReading = stored.read();
const firstStories = readStories();

/**
 * Shows what there is on a tab, until `signal` aborts.
 *
 * @param given what the address says
 */
async function show(
  root: HTMLElement,
  tab: KnownTab | null,
  given: PopupAddress,
  signal: AbortSignal,
): Promise<void> {
  const words = makeWords(i18n.getMessage, i18n.getUILanguage());
  const ui = { words, packLanguage: words.language };
  const settings = tab?.isPrivate ? createPrivateStore(stored, storage) : stored;
  const [address, read] = await Promise.all([
    isPanel ? panelPlace : beginning(given, tab),
    tab?.isPrivate || isPanel ? settings.read() : firstReading,
    firstStories,
  ]);
  const opened = openedAt(inStory(address, stories), 'story');

  let choices = read.ok ? read.value : NO_CHOICES;
  let problem = read.ok ? null : notReadWords(words, read.error);
  const host = hostOf(tab?.url ?? null);
  let panels: typeof latePanels | null =
    opened.view === 'story' ? null : await import('./latePanels');
  // Another tab came in front meanwhile; nothing may listen for this one.
  if (signal.aborted) return;
  let isAsking = tab !== null;
  /** Until the page has answered, it is being read. */
  let look: TabSnapshot = {
    host,
    entries: await firstSiteEntries(host, choices),
    hasAccess: true,
    sentinel: 'searching',
    frames: tab === null ? null : [],
  };

  function shown(state: PopupState, story: string | null): void {
    const at = addressOf(state, given.tab, story);
    if (isPanel) {
      panelPlace = at;
      return;
    }
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
    // Its code is loaded with the first press: most visitors never press.
    async report() {
      const { copyReport } = await import('./shell/copyReport');
      return copyReport(browser, tab, look, choices, words.language);
    },
    beside: isPopup && tab !== null ? openBeside(tab.id) : null,
  };

  /** The further tabs, whose code must not hold up the first. */
  async function loadPanels(): Promise<void> {
    await afterPaint();
    panels = await import('./latePanels');
    draw();
  }

  function draw(): void {
    if (signal.aborted) return;
    const { theme } = settingsOf(choices);
    page.dataset.theme = theme;
    render(
      <UiContext.Provider value={ui}>
        <Popup
          key={tab?.id}
          stories={stories}
          writings={writings}
          opened={opened}
          choices={choices}
          look={look}
          isAsking={isAsking}
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
  page.dataset.as = isPopup ? 'popup' : isPanel ? 'panel' : 'page';
  settings.watch((next) => {
    choices = next;
    draw();
  }, signal);
  watchAddedStories(runtime, () => void readStories().then(draw), signal);
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
      hearFound(runtime, tab.id, onChange, signal);
      watchTab(tabs, tab.id, onChange, signal);
      watchAccess(permissions, onChange, signal);
      settings.watch(onChange, signal);
    },
    (seen) => {
      look = seen;
      isAsking = false;
      draw();
    },
    signal,
  );
}

/** Opens the panel beside the page, in the gesture itself, and closes the popup over it. */
function openBeside(tabId: number): (() => void) | null {
  const open = besideOpener(globalThis.chrome?.sidePanel, sidebarAction, tabId);
  return open && (() => void open().then(() => window.close()));
}

async function start(root: HTMLElement): Promise<void> {
  const given = parseAddress(location.search, location.hash);
  if (isPanel) {
    const { followFrontTab } = await import('../src/browser/frontTab');
    await followFrontTab(
      () => findTab(tabs, null),
      tabs.onActivated,
      (tab, signal) => void show(root, tab, given, signal),
      forever,
    );
    return;
  }
  // As a page of its own without a tab, it is about none: the tab in front is itself.
  const tab = isPopup || given.tab !== null ? await findTab(tabs, given.tab) : null;
  await show(root, tab, given, forever);
}

const root = document.getElementById('popup');
if (root !== null) void start(root);
