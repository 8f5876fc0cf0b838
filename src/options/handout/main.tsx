import packs from 'sidelight:packs' with { type: 'json' };
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { copyText } from '../../browser/copyText';
import { createSettingsStore } from '../../browser/settingsStore';
import { parseAddress } from '../../core/popup/address';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory, type Story } from '../../core/story/makeStory';
import { storyWords } from '../../ui/storyWords';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { applyPageTheme } from '../applyPageTheme';
import { HandoutPage } from './HandoutPage';
import './handout.css';

const { i18n, storage } = browser;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const root = document.getElementById('root');

/** The story that the address names, else the first. */
const wanted = parseAddress(location.search, '').story;
const pack = packs.find(({ id }) => id === wanted) ?? packs[0];

async function start(root: HTMLElement, story: Story): Promise<void> {
  const { title, language } = story.pack;
  applyPageTheme(document, words, title, settingsOf(NO_CHOICES));
  render(
    <UiContext.Provider
      value={{ words: storyWords(words, language), packLanguage: language, names: story.names }}
    >
      <HandoutPage story={story} onPrint={() => print()} onCopy={copyText} />
    </UiContext.Provider>,
    root,
  );
  const choices = await createSettingsStore(storage, navigator.locks).read();
  if (choices.ok) applyPageTheme(document, words, title, settingsOf(choices.value));
}

if (root !== null && pack !== undefined) void start(root, makeStory(pack));
