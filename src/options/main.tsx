import names from 'sidelight:names';
import packs from 'sidelight:packs';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { type Command, openShortcutSettings, watchCommands } from '../browser/commands';
import { copyText } from '../browser/copyText';
import { hasAccess, requestAccess } from '../browser/permissions';
import { createPrivateStore } from '../browser/privateStore';
import { readStored } from '../browser/readStored';
import { createSettingsStore } from '../browser/settingsStore';
import { watchAccess } from '../browser/watchAccess';
import { problemReport } from '../core/popup/problemReport';
import { formatBackup } from '../core/settings/backup';
import type { SettingsChange } from '../core/settings/items';
import { NO_CHOICES, settingsOf } from '../core/settings/Settings';
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
import { saveFile } from './saveFile';
import type { StorySample } from './storySample';

const { extension, i18n, permissions, runtime, storage, tabs } = browser;
const { version } = runtime.getManifest();
const forever = new AbortController().signal;
const stored = createSettingsStore(storage, navigator.locks);
/** Chromium shows this page in an ordinary window at all times; in Firefox it may be a private one. */
const settings = extension.inIncognitoContext ? createPrivateStore(stored, storage) : stored;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const ui = { words, packLanguage: words.language };
/** How many claims the sample has: what stays in view beside the options. */
const PASSAGES = 4;
const samples = packs.flatMap((pack): StorySample[] => {
  const lexicon = names.find((one) => one.pack === pack.id)?.lexicon;
  if (lexicon === undefined) return [];
  return [{ story: makeStory(pack), lexicon, page: makeSamplePage(pack, lexicon, PASSAGES) }];
});
const root = document.getElementById('root');

let state = INITIAL;
let access: boolean | null = null;
let commands: readonly Command[] = [];
let storedItems = NOTHING_STORED;
let changes = 0;

function draw(): void {
  const choices = choicesOf(state);
  applyPageTheme(document, words, words.message('optionsTitle'), settingsOf(choices ?? NO_CHOICES));
  if (root === null) return;
  render(
    <UiContext.Provider value={ui}>
      <OptionsPage
        samples={samples}
        state={state}
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
    saveFile(`sidelight-${day}.json`, formatBackup(choicesOf(state) ?? NO_CHOICES));
  },
  importBackup: (file) => restoreBackup(file, settings),
  async erase() {
    const erased = await settings.erase();
    if (erased.ok) send({ type: 'read', choices: NO_CHOICES });
    else send({ type: 'not-erased', why: erased.error });
    return erased.ok;
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
void read().then(showPart);
void readAccess();
void readAllStored();
