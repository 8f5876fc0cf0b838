import names from 'sidelight:names';
import packs from 'sidelight:packs';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import {
  eraseAdded,
  readShelf,
  tellStoriesChanged,
  watchAddedStories,
} from '../browser/addedStories';
import { arePagesAsked } from '../browser/arePagesAsked';
import { type Command, openShortcutSettings, watchCommands } from '../browser/commands';
import { copyText } from '../browser/copyText';
import { createImportedStories, isCurrent } from '../browser/importedStories';
import { hasAccess, requestAccess } from '../browser/permissions';
import { createPrivateStore } from '../browser/privateStore';
import { readStored } from '../browser/readStored';
import { createSettingsStore } from '../browser/settingsStore';
import type { StoryFault } from '../browser/storyDatabase';
import { watchAccess } from '../browser/watchAccess';
import type { StoryNames } from '../core/names/StoryNames';
import type { Pack } from '../core/pack/packSchema';
import type { StoryHead } from '../core/page/StoryHead';
import { problemReport } from '../core/popup/problemReport';
import { formatBackup } from '../core/settings/backup';
import type { SettingsChange } from '../core/settings/items';
import { isStoryOn, NO_CHOICES, settingsOf } from '../core/settings/Settings';
import { NOTHING_STORED } from '../core/settings/storedItems';
import { makeStory } from '../core/story/makeStory';
import { UiContext } from '../ui/UiContext';
import { makeWords } from '../ui/words';
import { applyPageTheme } from './applyPageTheme';
import type { OptionsActions } from './OptionsActions';
import { OptionsPage } from './OptionsPage';
import { choicesOf, INITIAL, type OptionsEvent, optionsState } from './optionsState';
import './options.css';
import { makeSamplePage } from '../core/sample/samplePage';
import { restoreBackup } from './restoreBackup';
import { saveBytes, saveFile } from './saveFile';
import { createImporter, renewStories } from './stories/importer';
import type { Renewal, StoryActions } from './stories/StoryActions';
import type { RemovedStory } from './stories/StoryShelf';
import type { StorySample } from './storySample';
import { forgetStory } from './topicPresets';

const { extension, i18n, permissions, runtime, storage, tabs } = browser;
const { version, permissions: asked = [] } = runtime.getManifest();
const forever = new AbortController().signal;
const stored = createSettingsStore(storage, navigator.locks);
/** Chromium shows this page in an ordinary window at all times; in Firefox it may be a private one. */
const isPrivate = extension.inIncognitoContext === true;
const settings = isPrivate ? createPrivateStore(stored, storage) : stored;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const ui = { words, packLanguage: words.language };
/** How many claims the sample has: what stays in view beside the options. */
const PASSAGES = 4;
const samplesOf = (packs: readonly Pack[], names: readonly StoryNames[]): StorySample[] =>
  packs.flatMap((pack): StorySample[] => {
    const lexicon = names.find((one) => one.pack === pack.id)?.lexicon;
    if (lexicon === undefined) return [];
    const makePage = () => makeSamplePage(pack, lexicon, PASSAGES);
    return [{ story: makeStory(pack), lexicon, makePage }];
  });
const bundled = samplesOf(packs, names);
const imported = createImportedStories(globalThis.indexedDB, navigator.locks);
const startWorker = (): Worker => new Worker('import-worker.js');
const root = document.getElementById('root');

let state = INITIAL;
let access: boolean | null = null;
let commands: readonly Command[] = [];
let storedItems = NOTHING_STORED;
let addedSamples: readonly StorySample[] = [];
let heads: readonly StoryHead[] = [];
let removed: RemovedStory | null = null;
let storyFault: StoryFault | null = null;
let renewal: Renewal = { now: null, failed: [] };
let changes = 0;

function draw(): void {
  const choices = choicesOf(state);
  applyPageTheme(document, words, words.message('optionsTitle'), settingsOf(choices ?? NO_CHOICES));
  if (root === null) return;
  render(
    <UiContext.Provider value={ui}>
      <OptionsPage
        samples={[...bundled, ...addedSamples]}
        added={{
          heads,
          fault: storyFault,
          renewal,
          removed,
          actions: isPrivate ? null : storyActions,
        }}
        state={state}
        permissions={asked}
        hasAccess={access}
        commands={commands}
        storedItems={storedItems}
        version={version}
        now={Date.now()}
        actions={actions}
      />
    </UiContext.Provider>,
    root,
  );
}

function send(event: OptionsEvent): void {
  state = optionsState(state, event);
  draw();
}

async function read(): Promise<void> {
  const choices = await settings.read();
  send(
    choices.ok
      ? { type: 'read', choices: choices.value }
      : { type: 'not-read', why: choices.error },
  );
}

/** What the address names is there only now. */
function showPart(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

async function change(change: SettingsChange): Promise<boolean> {
  const id = changes++;
  send({ type: 'change', id, change });
  const saved = await settings.save(change);
  send(saved.ok ? { type: 'saved', id } : { type: 'not-saved', id, why: saved.error });
  return saved.ok;
}

/** Reads the stories that were added; what was shown stays where they cannot be read. */
async function readAdded(): Promise<void> {
  const read = await readShelf(runtime, isPrivate ? null : imported);
  storyFault = read.ok ? null : read.error;
  if (read.ok) {
    const { texts, names } = read.value;
    heads = read.value.heads;
    addedSamples = samplesOf(
      texts.map(({ pack }) => pack),
      names,
    );
  }
  draw();
}

async function storiesChanged(): Promise<void> {
  await readAdded();
  void tellStoriesChanged(runtime);
}

/** Makes anew what another version has made of the files. */
async function renew(): Promise<void> {
  if (isPrivate || heads.every(isCurrent)) return;
  const failed = await renewStories(startWorker, (now) => {
    renewal = { ...renewal, now };
    draw();
  });
  renewal = { now: null, failed };
  await readAdded();
  await tellStoriesChanged(runtime);
}

/** Tells the background of stories that it has not heard of, or not seen to. */
async function heal(): Promise<void> {
  const choices = choicesOf(state);
  if (choices === null || storyFault !== null) return;
  const on = heads.filter((head) => isCurrent(head) && isStoryOn(choices, head.id));
  if (!(await arePagesAsked(storage.local, on))) await tellStoriesChanged(runtime);
}

const storyActions: StoryActions = {
  importer: createImporter(
    startWorker,
    packs.map(({ id, title }) => ({ id, title })),
  ),
  added: storiesChanged,
  async save(id) {
    const file = await imported.bytes(id);
    if (!file.ok || file.value === null) return false;
    saveBytes(`${id}.sidelight.json`, file.value);
    return true;
  },
  async remove(id) {
    const title = heads.find((head) => head.id === id)?.title ?? id;
    const gone = await imported.remove(id);
    if (!gone.ok) return false;
    removed = { title };
    await change(forgetStory(choicesOf(state) ?? NO_CHOICES, id));
    await storiesChanged();
    return true;
  },
  copy: copyText,
};

const actions: OptionsActions = {
  change,
  retry: read,
  dismiss: () => send({ type: 'dismiss' }),
  async askAccess() {
    await requestAccess(permissions, null);
    await readAccess();
  },
  changeKeys: () => openShortcutSettings(browser.commands, tabs),
  exportBackup() {
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    saveFile(`sidelight-${day}.json`, formatBackup(choicesOf(state) ?? NO_CHOICES, heads));
  },
  importBackup: (file) => restoreBackup(file, settings, heads),
  async erase() {
    const erased = await settings.erase();
    const isGone = await eraseAdded(runtime, isPrivate ? null : imported);
    await storiesChanged();
    if (erased.ok && !isGone) send({ type: 'not-erased', why: 'unknown' });
    else if (erased.ok) send({ type: 'read', choices: NO_CHOICES });
    else send({ type: 'not-erased', why: erased.error });
    return erased.ok && isGone;
  },
  copyReport: () =>
    copyText(
      problemReport({
        version,
        userAgent: navigator.userAgent,
        language: words.language,
        choices: choicesOf(state) ?? NO_CHOICES,
        page: null,
      }),
    ),
};

async function readAccess(): Promise<void> {
  access = await hasAccess(permissions, null);
  draw();
}

async function readAllStored(): Promise<void> {
  storedItems = await readStored(storage);
  draw();
}

storage.onChanged.addListener(readAllStored);
settings.watch((choices) => send({ type: 'read', choices }), forever);
watchAccess(permissions, () => void readAccess(), forever);
watchCommands(
  browser.commands,
  window,
  (all) => {
    commands = all;
    draw();
  },
  forever,
);
watchAddedStories(runtime, () => void readAdded(), forever);
const reading = read();
void reading.then(showPart);
void Promise.all([reading, readAdded()]).then(renew).then(heal);
void readAccess();
void readAllStored();
