/** The little of Firefox's privileged world that the harness uses, in browser.xhtml's window. */

interface XulBrowser extends Element {
  permanentKey?: object;
  readonly browsingContext: {
    readonly id: number;
    readonly sessionHistory: {
      readonly count: number;
      /** Forgets so many pages, the oldest first. */
      purgeHistory(pages: number): void;
    } | null;
  };
  focus(): void;
}

interface ExtensionView {
  readonly viewType: 'background' | 'popup' | 'tab';
  readonly uri: { readonly spec: string };
  readonly xulBrowser: XulBrowser | null;
}

interface PrivilegedExtension {
  readonly views: ReadonlySet<ExtensionView>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options?: object): Promise<void>;
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly category: string;
  readonly flags: number;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: PrivilegedExtension } | null;
};

/** Gives browsers the ids by which WebDriver BiDi calls them; tabs only, as it comes. */
interface NavigableManager {
  getBrowserById(id: string): XulBrowser | null;
  getIdForBrowser(browser: XulBrowser): string | null;
  knowsViews?: boolean;
}

declare const ChromeUtils: {
  importESModule(url: string): { readonly NavigableManager: NavigableManager };
};

/** Types as a person does, into a window of the browser itself. */
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1': {
    createInstance(type: object): TextInputProcessor;
  };
};

declare const Ci: {
  readonly nsITextInputProcessor: object;
  readonly nsIScriptError: {
    readonly warningFlag: number;
    [Symbol.hasInstance](message: object): message is ScriptError;
  };
};

declare const Services: {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
  readonly console: { getMessageArray(): object[]; reset(): void };
};
