import type { Runtime, Scripting } from 'webextension-polyfill';
import type {} from '../core/page/ReaderHandle';

type Scripts = Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;

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

/** Brings the reader into the document that sent a message, unless it is there already. */
export async function bringInReader(
  scripting: Scripts,
  sender: Runtime.MessageSender,
  site: string,
): Promise<void> {
  const target = targetOf(sender);
  if (target === null) return;
  const [frame] = await scripting.executeScript({
    target,
    func: (host: string) => {
      globalThis.sidelightSite = host;
      return globalThis.sidelight?.isAlive() ?? false;
    },
    args: [site],
  });
  if (frame?.result !== true) await scripting.executeScript({ target, files: ['reader.js'] });
}

/**
 * Puts the rule that draws marks into the document that sent a message, or takes it out. It is not
 * in the manifest, since a page could see it there on every page
 * (`getComputedStyle(element, '::highlight(…)')`).
 */
export async function drawMarks(
  scripting: Scripts,
  sender: Runtime.MessageSender,
  on: boolean,
): Promise<void> {
  const target = targetOf(sender);
  if (target === null) return;
  // As the visitor's own: a page's sheet is not drawn in shadow trees by Firefox, and thinner there
  // by Chromium.
  const sheet = { target, files: ['marks.css'], origin: 'USER' as const };
  // Inserted twice, it would have to be removed twice.
  await scripting.removeCSS(sheet);
  if (on) await scripting.insertCSS(sheet);
}

/** Starts the sentinel in a tab that was open before we were. False where we are not let in. */
export async function startIn(scripting: Scripts, tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    await scripting.executeScript({ target, files: ['sentinel.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Has the sentinels of a tab ask again, where they were told to wait. */
export async function wakeIn(scripting: Scripts, tabId: number): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    await scripting.executeScript({ target, func: () => globalThis.sidelightWake?.() });
  } catch {
    // No extension is let into this tab, or it has just been closed.
  }
}
