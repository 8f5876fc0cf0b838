/** Where a limit is said. */
const CHROME = 'https://developer.chrome.com/docs/webstore/cws-dashboard-listing';
const CHROME_PRIVACY = 'https://developer.chrome.com/docs/webstore/cws-dashboard-privacy';
const CHROME_IMAGES = 'https://developer.chrome.com/docs/webstore/images';
const EDGE = 'https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension';
const FIREFOX = 'https://mozilla.github.io/addons-server/topics/api/addons.html';

/** How long a text for a shop may be, in characters. */
export interface TextLimit {
  readonly least: number;
  readonly most: number;
  /** Whose limit it is: the narrowest, where several shops take the text. */
  readonly saidIn: string;
}

/** Files in docs/store/<language>/. */
export const textLimits: Readonly<Record<string, TextLimit>> = {
  'summary.txt': { least: 1, most: 250, saidIn: FIREFOX },
  // Chrome takes 16,000 and Firefox 15,000.
  'description.txt': { least: 250, most: 10_000, saidIn: EDGE },
  'single-purpose.txt': { least: 1, most: 1000, saidIn: CHROME_PRIVACY },
  'permission-hosts.txt': { least: 1, most: 1000, saidIn: CHROME_PRIVACY },
  'permission-scripting.txt': { least: 1, most: 1000, saidIn: CHROME_PRIVACY },
  'permission-storage.txt': { least: 1, most: 1000, saidIn: CHROME_PRIVACY },
  'permission-sidePanel.txt': { least: 1, most: 1000, saidIn: CHROME_PRIVACY },
};

/** Texts of the package that shops show, by their key in `_locales`. */
export const messageLimits: Readonly<Record<string, TextLimit>> = {
  // Firefox takes 50 and Chrome 75.
  extensionName: { least: 1, most: 45, saidIn: EDGE },
  extensionDescription: { least: 1, most: 132, saidIn: CHROME },
};

/** The notes for those who test: the narrowest of both shops that take some. */
export const notesLimit: TextLimit = { least: 1, most: 3000, saidIn: FIREFOX };

/** Search terms for Edge: how many, how long each, how many words in all. */
export const searchTermLimits = { terms: 7, characters: 30, words: 21, saidIn: EDGE };

/** A picture: its size in px, and whether parts of it may be clear. */
export interface PictureLimit {
  readonly width: number;
  readonly height: number;
  readonly mayBeClear: boolean;
  readonly saidIn: string;
}

/** Five is the most that Chrome takes; Edge takes ten. */
export const SCREENSHOTS = 5;

const screenshot: PictureLimit = {
  width: 1280,
  height: 800,
  mayBeClear: false,
  saidIn: CHROME_IMAGES,
};

/** Files in docs/store/<language>/. */
export const pictureLimits: Readonly<Record<string, PictureLimit>> = {
  '1-card.png': screenshot,
  '2-differ.png': screenshot,
  '3-timeline.png': screenshot,
  '4-page.png': screenshot,
  '5-options.png': screenshot,
  'tile.png': { width: 440, height: 280, mayBeClear: false, saidIn: CHROME_IMAGES },
};

/** An icon: a drawing of this size in the middle, and nothing around it, all in px. */
export interface IconLimit {
  readonly size: number;
  readonly drawing: number;
  readonly saidIn: string;
}

/** Files in docs/store/ and src/icons/. */
export const iconLimits: Readonly<Record<string, IconLimit>> = {
  'docs/store/icon-128.png': { size: 128, drawing: 96, saidIn: CHROME_IMAGES },
  'src/icons/128.png': { size: 128, drawing: 96, saidIn: CHROME_IMAGES },
  // Edge says nothing of a margin; the same one, in proportion.
  'docs/store/icon-300.png': { size: 300, drawing: 225, saidIn: EDGE },
};

/** The most bytes of a picture (Firefox takes 4 MB of each). */
export const MOST_BYTES = 4_000_000;
