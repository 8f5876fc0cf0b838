import type { BrowserKind } from '../browsers/candidates';
import type { Display } from './Display';
import type { Evaluate } from './evaluator';
import type { View } from './View';
import type { WebPage } from './WebPage';

/** The extension's background: a service worker in Chromium, an event page in Firefox. */
export interface Background {
  /** Starts it first when it was stopped. */
  readonly evaluate: Evaluate;
  /** Ends it, as the browser does to save memory. */
  stop(): Promise<void>;
}

/** What a reader can ask of every page; unset means that nothing is asked. */
export interface MediaPreferences {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** A device whose main pointer is a finger, which cannot rest on anything. */
  readonly touch?: boolean;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** `false`: `install` is called later, or never (a control). */
  readonly install?: boolean;
  /** Leave the page open that the extension opens when it is installed. */
  readonly keepFirstRun?: boolean;
  /** Further command line arguments. */
  readonly args?: readonly string[];
  /** Further preferences; Firefox only. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** A style sheet for the browser's own window, around the pages; Firefox only. */
  readonly ownStyle?: string;
  /** A folder in which there may be a profile to start from; Firefox only. */
  readonly template?: string;
  /** Leave the profile there at the end, for others to start from. */
  readonly keepsTemplate?: boolean;
  readonly headless?: boolean;
  /** A screen to be shown on, whose keys the browser hears; Chromium only. Closed by who made it. */
  readonly display?: Display;
}

/** A running browser with the extension, the same to use for both. */
export interface Session {
  readonly kind: BrowserKind;
  /** As the browser says it: `Chrome/156.0.8078.79`. */
  version(): Promise<string>;
  /** Address of a file of the extension. */
  extensionUrl(file: string): string;
  /** Installs the extension, or updates it in place when it is installed. */
  install(): Promise<void>;
  readonly background: Background;
  /** A new tab, in front, at `url`. */
  open(url: string): Promise<WebPage>;
  /**
   * The page at `url` in the tab of the visit before, in front and as good as new: cheaper than a tab
   * for each. It need not be closed. What the test does to the tab through `puppeteer` alone
   * (listeners, scripts for later pages, other emulation) stays with it: that wants `open`.
   */
  visit(url: string): Promise<WebPage>;
  /** A page of the extension in a new tab: `options.html`. */
  openExtensionPage(file: string): Promise<View>;
  /**
   * The same in the tab of the visit before of such a page, as `visit` does it. The page goes on until
   * the next one: what must not see what comes later closes it, or is opened by `openExtensionPage`.
   */
  visitExtensionPage(file: string): Promise<View>;
  /** The toolbar's popup on the tab in front, opened by the browser's own call. */
  openPopup(): Promise<View>;
  /** The panel beside the page, once it is open. */
  sidePanel(): Promise<View>;
  /**
   * Presses the key that the browser says a command of the extension has; throws when it has none.
   * Chromium without a `display` hears no key of its own: there the command is fired instead.
   */
  command(name: string): Promise<void>;
  /** For all pages, open now or later. */
  setMedia(wishes: MediaPreferences): Promise<void>;
  /**
   * Uncaught errors and `console.error` calls since the start, of the extension and of pages alike,
   * each with where it came from.
   */
  errors(): Promise<string[]>;
  /** Addresses requested by the tabs and popups that were opened here, oldest first. */
  requests(): readonly string[];
  /** As good as new: no tabs, nothing stored, no wishes, no errors or requests seen. */
  reset(): Promise<void>;
  /** Quits and starts again with the same profile; pages opened before are gone. */
  restart(): Promise<void>;
  /** Settles when the browser has ended, whoever ended it. */
  whenClosed(): Promise<void>;
  /** Quits, if it still runs, and removes the profile. */
  close(): Promise<void>;
}
