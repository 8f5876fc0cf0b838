import pack from 'sidelight:pack' with { type: 'json' };
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { copyText } from '../../browser/copyText';
import { createSettingsStore } from '../../browser/settingsStore';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory } from '../../core/story/makeStory';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { applyPageTheme } from '../applyPageTheme';
import { HandoutPage } from './HandoutPage';
import './handout.css';

const { i18n, storage } = browser;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const story = makeStory(pack);
const root = document.getElementById('root');

async function start(root: HTMLElement): Promise<void> {
  const title = story.pack.title;
  applyPageTheme(document, words, title, settingsOf(NO_CHOICES));
  render(
    <UiContext.Provider value={{ words, packLanguage: pack.language, names: story.names }}>
      <HandoutPage story={story} onPrint={() => print()} onCopy={copyText} />
    </UiContext.Provider>,
    root,
  );
  const choices = await createSettingsStore(storage, navigator.locks).read();
  if (choices.ok) applyPageTheme(document, words, title, settingsOf(choices.value));
}

if (root !== null) void start(root);
