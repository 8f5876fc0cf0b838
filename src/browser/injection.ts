import type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
import type { HighlightNames } from '../core/page/highlightNames';
// With it come the globals of our isolated world.
import type {} from '../core/page/ReaderHandle';
import { marksCss } from './marksCss';

type Scripts = Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;

/** All injections are immediate: else one waits for a document that may never end loading. */
const AT_ONCE = { injectImmediately: true } as const;

/** The document that a message came from: not the frame, which may hold another one by now. */
function targetOf({
  tab,
  documentId,
  frameId,
}: Runtime.MessageSender): Scripting.InjectionTarget | null {
  if (tab?.id === undefined) return null;
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId ?? 0] }
    : { tabId: tab.id, documentIds: [documentId] };
}

/**
 * Brings scripts of ours into the document that sent a message, in this order. They may be there already:
 * each begins once in a document.
 */
export async function injectScript(
  scripting: Scripts,
  sender: Runtime.MessageSender,
  ...files: ('filter.js' | 'reader.js' | 'published.js' | 'card.js' | 'hover.js')[]
): Promise<void> {
  const target = targetOf(sender);
  if (target !== null) await scripting.executeScript({ ...AT_ONCE, target, files });
}

/**
 * Puts the rules that draw the highlights of these names into the document that sent a message, or
 * takes them out. They are not in the manifest, since a page could see them there on every page
 * (`getComputedStyle(element, '::highlight(…)')`).
 */
export async function drawMarks(
  scripting: Scripts,
  sender: Runtime.MessageSender,
  on: boolean,
  names: HighlightNames,
): Promise<void> {
  const target = targetOf(sender);
  if (target === null) return;
  const css = marksCss(names);
  const sheets = [
    // As the visitor's own: a page's sheet is not drawn in shadow trees by Firefox, and thinner there
    // by Chromium.
    { target, css, origin: 'USER' as const },
    // And as the page's, for Chromium paints the background of a highlight only by that: no wash else.
    // In forced colours it would paint a selection instead.
    { target, css: `@media (forced-colors: none) {${css}}`, origin: 'AUTHOR' as const },
  ];
  await Promise.all(
    sheets.map(async (sheet) => {
      // Inserted twice, it would have to be removed twice.
      await scripting.removeCSS(sheet);
      if (on) await scripting.insertCSS(sheet);
    }),
  );
}

/**
 * Starts the sentinel in a tab that was open before we were. It may be repeated: a sentinel starts
 * once in each document. False where we are not let in.
 */
export async function injectSentinel(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabId: number,
): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    await scripting.executeScript({ ...AT_ONCE, target, files: ['sentinel.js'] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the sentinel in all these tabs, none of which waits for another. Tabs that the browser has
 * unloaded are left asleep: they get their scripts when they wake.
 */
export async function injectSentinelInAll(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabs: readonly Pick<Tabs.Tab, 'id' | 'discarded'>[],
): Promise<void> {
  const awake = tabs.flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])));
  await Promise.all(awake.map((id) => injectSentinel(scripting, id)));
}

/**
 * Brings the filter of the stories that were added into a tab: a reader that is there looks for other
 * stories then, and else the page is asked anew.
 */
export async function injectFilter(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabId: number,
): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    await scripting.executeScript({ ...AT_ONCE, target, files: ['imported.js', 'filter.js'] });
  } catch {
    // No extension is let into this tab, or it has just been closed.
  }
}

/**
 * Tells the scripts in a tab that what was chosen about its site may have changed: sentinels that
 * were told to wait ask again, and readers too.
 */
export async function recheckSite(
  scripting: Pick<Scripting.Static, 'executeScript'>,
  tabId: number,
): Promise<void> {
  try {
    await scripting.executeScript({
      ...AT_ONCE,
      target: { tabId, allFrames: true },
      func: () => {
        globalThis.sidelightSettingsChanged?.();
        globalThis.sidelightWake?.();
      },
    });
  } catch {
    // No extension is let into this tab, or it has just been closed.
  }
}
