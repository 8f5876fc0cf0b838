import lexicon from 'sidelight:lexicon';
import pack from 'sidelight:pack';
import { extensionApi } from '../../src/browser/extensionApi';
import { createFrameStore } from '../../src/browser/frameStore';
import { createSend } from '../../src/browser/sendMessage';
import { createSettingsReader } from '../../src/browser/settingsReader';
import { makeStory, type Story } from '../../src/core/story/makeStory';
import { makeWords, type Words } from '../../src/ui/words';
import { removeLeftHosts } from '../card/removeLeftHosts';
import { styles } from '../card/styles';
import { createReader } from './createReader';
import { isSupported } from './isSupported';

const { i18n, runtime, storage } = extensionApi();

/** Made for the first card; most pages with marks never show one. */
let story: Story | undefined;
let words: Words | undefined;

/** Starts a reader; what an earlier start left behind goes first. */
function start(): void {
  globalThis.sidelight?.stop();
  removeLeftHosts();
  globalThis.sidelight = createReader({
    site: globalThis.sidelightSite?.entries ?? [],
    settings: createFrameStore(createSettingsReader(storage)),
    sender: (onOrphaned) => createSend(runtime, onOrphaned),
    isAlive: () => runtime.id !== undefined,
    lexicon,
    topics: pack.topics,
    packLanguage: pack.language,
    css: styles,
    story: () => (story ??= makeStory(pack)),
    words: () => (words ??= makeWords(i18n.getMessage, i18n.getUILanguage())),
    onNewRoot: start,
  });
}

// The reader is brought in by the background, once the sentinel has seen a name; and anew in open
// pages when the extension is updated.
if (isSupported()) start();
else globalThis.sidelightSentinel = 'unsupported';
