import type { Send } from '../../src/browser/sendMessage';
import type { SettingsReader } from '../../src/browser/settingsReader';
import type { Lexicon } from '../../src/core/names/Lexicon';
import type { Topic } from '../../src/core/pack/packSchema';
import type { Story } from '../../src/core/story/makeStory';
import type { Words } from '../../src/ui/words';

/** All that the reader is handed; it reaches for nothing else of the extension. */
export interface ReaderContext {
  /** The entries of the list of sites that decide whether this site is on, nearest first. */
  readonly site: readonly string[];
  readonly settings: SettingsReader;
  /** A sender to the background; `onOrphaned` is called when the extension is gone. */
  sender(onOrphaned: () => void): Send;
  isAlive(): boolean;
  readonly lexicon: Lexicon;
  readonly topics: readonly Topic[];
  readonly packLanguage: string;
  readonly css: string;
  story(): Story;
  words(): Words;
  /** Another root element is in the page, which needs a reader of its own. */
  onNewRoot(): void;
}
