/// <reference path="./firefoxGlobals.d.ts" />
import * as v from 'valibot';
import { evaluateIn, type Send } from './bidi';
import type { Evaluate } from './evaluator';

/**
 * Firefox's privileged scope, which `--remote-allow-system-access` opens, and through it the
 * documents of an extension that are no tabs: its background, its popup and its sidebar.
 */
export interface Privileged {
  readonly send: Send;
  /** Runs functions in the window of browser.xhtml. */
  readonly evaluate: Evaluate;
  readonly addon: string;
}

const tree = v.object({ contexts: v.array(v.looseObject({ context: v.string() })) });

export async function privileged(send: Send, addon: string): Promise<Privileged> {
  const answer = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = v.parse(tree, answer).contexts;
  if (!first) throw new Error('Firefox shows no window of its own');
  return { send, evaluate: evaluateIn(send, first.context), addon };
}

/**
 * The BiDi id of the extension's view of this type, or `null` when it has none. WebDriver BiDi
 * looks for browsers among the tabs only (`NavigableManager.getBrowserById`), so that look-up is
 * taught to find the views as well. Everything else (scripts, keys, pointer, pictures) then works.
 */
export const viewContext = (
  { evaluate, addon }: Privileged,
  type: 'background' | 'popup' | 'sidebar',
): Promise<string | null> =>
  evaluate(
    (addon: string, type: string) => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const views = () => [...(WebExtensionPolicy.getByID(addon)?.extension.views ?? [])];
      if (!NavigableManager.knowsViews) {
        const amongTabs = NavigableManager.getBrowserById.bind(NavigableManager);
        NavigableManager.getBrowserById = (id) =>
          views()
            .flatMap(({ xulBrowser }) => xulBrowser ?? [])
            .find((browser) => NavigableManager.getIdForBrowser(browser) === id) ?? amongTabs(id);
        NavigableManager.knowsViews = true;
      }
      const browser = views().find(({ viewType }) => viewType === type)?.xulBrowser;
      if (!browser) return null;
      // A popup loads in a hidden browser first, and is then swapped into the panel's.
      const panel = browser.closest('panel');
      const isShown = panel !== null && 'state' in panel && panel.state === 'open';
      if (type === 'popup' && !isShown) return null;
      // Tabs have this key from birth; the id hangs on it.
      browser.permanentKey ??= {};
      return NavigableManager.getIdForBrowser(browser);
    },
    addon,
    type,
  );

/** Starts the background again when Firefox, or a test, has suspended it. */
export const wakeBackground = ({ evaluate, addon }: Privileged): Promise<void> =>
  evaluate(async (addon: string) => {
    await WebExtensionPolicy.getByID(addon)?.extension.wakeupBackground?.();
  }, addon);

/** Suspends the background, as Firefox does after 30 s without work. */
export const stopBackground = ({ evaluate, addon }: Privileged): Promise<void> =>
  evaluate(async (addon: string) => {
    await WebExtensionPolicy.getByID(addon)?.extension.terminateBackground({
      disableResetIdleForTest: true,
    });
  }, addon);

/** Closes what of Firefox's own is open over its window: menus and popups that a test left behind. */
export const closePanels = ({ evaluate }: Privileged): Promise<void> =>
  evaluate(() => {
    for (const panel of document.querySelectorAll('panel, menupopup')) {
      if ('hidePopup' in panel && typeof panel.hidePopup === 'function') panel.hidePopup();
    }
  });
