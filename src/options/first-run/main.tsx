import packs from 'sidelight:packs' with { type: 'json' };
import sample from 'sidelight:sample';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { type Command, openShortcutSettings, watchCommands } from '../../browser/commands';
import { hasAccess, requestAccess } from '../../browser/permissions';
import { findPinPlace, type PinPlace } from '../../browser/pinPlace';
import { createSettingsStore } from '../../browser/settingsStore';
import { watchAccess } from '../../browser/watchAccess';
import { type Choices, NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory } from '../../core/story/makeStory';
import { storyWords } from '../../ui/storyWords';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { applyPageTheme } from '../applyPageTheme';
import { type Access, FirstRunPage } from './FirstRunPage';
import './first-run.css';

const { i18n, permissions, storage, tabs } = browser;
const forever = new AbortController().signal;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const stories = packs.map(makeStory);
/** Of the story whose sentence is shown. */
const shown = stories.find(({ pack }) => pack.id === sample?.pack) ?? stories[0];
const packLanguage = shown?.pack.language ?? words.language;
const ui = {
  words: storyWords(words, packLanguage),
  packLanguage,
  names: shown?.names ?? [],
};
const root = document.getElementById('root');

let access: Access = 'unknown';
let commands: readonly Command[] = [];
let pinPlace: PinPlace | null = null;

function draw(): void {
  if (root === null) return;
  render(
    <UiContext.Provider value={ui}>
      <FirstRunPage
        stories={stories}
        sample={sample}
        access={access}
        commands={commands}
        pinPlace={pinPlace}
        onAsk={ask}
        onSetKeys={() => openShortcutSettings(browser.commands, tabs)}
      />
    </UiContext.Provider>,
    root,
  );
}

/** Asks the browser whether it lets us into pages; what was withheld here and is given now says so. */
async function readAccess(): Promise<void> {
  const isGiven = await hasAccess(permissions, null);
  if (!isGiven) access = 'withheld';
  else if (access === 'withheld') access = 'given';
  draw();
}

async function ask(): Promise<void> {
  await requestAccess(permissions, null);
  await readAccess();
}

const dress = (choices: Choices): void =>
  applyPageTheme(document, words, words.message('firstRunTitle'), settingsOf(choices));

async function start(): Promise<void> {
  // The sentence waits for nothing: neither storage nor permissions change what it says.
  dress(NO_CHOICES);
  draw();
  const choices = await createSettingsStore(storage, navigator.locks).read();
  if (choices.ok) dress(choices.value);
  pinPlace = await findPinPlace(browser);
  await readAccess();
}

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
void start();
