import packs from 'sidelight:packs' with { type: 'json' };
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readAddedStories } from '../../browser/addedStories';
import { copyText } from '../../browser/copyText';
import { createSettingsStore } from '../../browser/settingsStore';
import type { Pack } from '../../core/pack/packSchema';
import { parseAddress } from '../../core/popup/address';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory } from '../../core/story/makeStory';
import { storyWords } from '../../ui/storyWords';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { applyPageTheme } from '../applyPageTheme';
import { HandoutPage } from './HandoutPage';
import './handout.css';

const { extension, i18n, runtime, storage } = browser;
const words = makeWords(i18n.getMessage, i18n.getUILanguage());
const root = document.getElementById('root');

/** The story that the address names, else the first. */
const wanted = parseAddress(location.search, '').story;

async function findPack(): Promise<Pack | undefined> {
  const bundled = packs.find(({ id }) => id === wanted);
  if (bundled !== undefined || wanted === null) return bundled ?? packs[0];
  const added = await readAddedStories(runtime, extension.inIncognitoContext === true);
  return added.find(({ pack }) => pack.id === wanted)?.pack ?? packs[0];
}

async function start(root: HTMLElement): Promise<void> {
  const pack = await findPack();
  if (pack === undefined) return;
  const story = makeStory(pack);
  const { title, language } = pack;
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

if (root !== null) void start(root);
