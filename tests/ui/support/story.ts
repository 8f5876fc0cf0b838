import pack from 'sidelight:pack';
import messages from '../../../src/_locales/en/messages.json';
import { makeStory } from '../../../src/core/story/makeStory';
import { messagesFrom } from '../../../src/ui/messagesFrom';
import type { Ui } from '../../../src/ui/UiContext';
import { makeWords } from '../../../src/ui/words';

/** The real story, and the real English words in the British way. */
export const story = makeStory(pack);
export const words = makeWords(messagesFrom(messages), 'en-GB');
export const ui: Ui = { words, packLanguage: pack.language };
