/**
 * The page on which an author sees a pack while writing it (`npm run pack -- preview`), as its readers
 * get it. No part of the extension.
 */
import lexicon from 'sidelight:lexicon';
import pack from 'sidelight:pack';
import { render } from 'preact';
import messages from '../../_locales/en/messages.json';
import { makeWholePage } from '../../core/sample/samplePage';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import { makeStory } from '../../core/story/makeStory';
import { messagesFrom } from '../../ui/messagesFrom';
import { storyWords } from '../../ui/storyWords';
import { UiContext } from '../../ui/UiContext';
import { makeWords } from '../../ui/words';
import { applyPageTheme } from '../applyPageTheme';
import { PreviewPage } from './PreviewPage';
import './preview.css';

const words = makeWords(messagesFrom(messages), navigator.language);
const story = makeStory(pack);
const page = makeWholePage(pack, lexicon);
const root = document.getElementById('root');

applyPageTheme(document, words, pack.title, settingsOf(NO_CHOICES));
if (root !== null) {
  const ui = {
    words: storyWords(words, pack.language),
    packLanguage: pack.language,
    names: story.names,
  };
  render(
    <UiContext.Provider value={ui}>
      <PreviewPage story={story} lexicon={lexicon} page={page} />
    </UiContext.Provider>,
    root,
  );
}

// The command says it when the pack has changed; without it the page is only a page.
new EventSource('/changes').addEventListener('message', () => location.reload());
