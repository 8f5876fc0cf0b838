import lexicon from 'sidelight:lexicon';
import pack from 'sidelight:pack';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { hasAccess, requestAccess } from '../../browser/permissions';
import { createSettingsStore } from '../../browser/settingsStore';
import { watchAccess } from '../../browser/watchAccess';
import { makeSamplePage } from '../../core/sample/samplePage';
import { type Choices, NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory } from '../../core/story/makeStory';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { dressPage } from '../dressPage';
import { type Access, FirstRunPage } from './FirstRunPage';
import './first-run.css';

const { i18n, permissions, storage } = browser;
const forever = new AbortController().signal;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const ui = { words, packLanguage: pack.language };
const story = makeStory(pack);
/** The one claim that names most. */
const sample = makeSamplePage(pack, lexicon, 1);
const root = document.getElementById('root');

let access: Access = 'unknown';

function draw(): void {
  if (root === null) return;
  render(
    <UiContext.Provider value={ui}>
      <FirstRunPage story={story} lexicon={lexicon} sample={sample} access={access} onAsk={ask} />
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
  dressPage(document, words, words.message('firstRunTitle'), settingsOf(choices));

async function start(): Promise<void> {
  // The sentence waits for nothing: neither storage nor permissions change what it says.
  dress(NO_CHOICES);
  draw();
  const choices = await createSettingsStore(storage, navigator.locks).read();
  if (choices.ok) dress(choices.value);
  await readAccess();
}

watchAccess(permissions, readAccess, forever);
start();
