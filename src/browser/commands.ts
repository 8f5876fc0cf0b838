import type { Commands, Tabs } from 'webextension-polyfill';

/** A command with its key. */
export interface Command {
  readonly name: string;
  /** Localised; empty for the command that opens the popup (`null` in Firefox, against the types). */
  readonly description: string;
  /** As the browser writes it (`Alt+Shift+J`, `⌃⇧J`); empty where it has none, for whatever reason. */
  readonly shortcut: string;
}

/** All commands; none where the browser has no keys for extensions (Firefox on Android). */
async function readCommands(
  commands: Pick<Commands.Static, 'getAll'> | undefined,
): Promise<readonly Command[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
}

/**
 * Tells the keys that the browser really has: now, and whenever they may have changed, until `signal`
 * aborts. The manifest only suggests keys, and a browser that refuses one says nothing.
 *
 * @param commands `undefined` where the browser has no keys for extensions
 * @param view the window whose visitor may come back from the browser's own page for keys, which in
 *   Chromium tells nobody
 */
export function watchCommands(
  commands: (Pick<Commands.Static, 'getAll'> & Partial<Commands.Static>) | undefined,
  view: Pick<Window, 'addEventListener'>,
  onRead: (commands: readonly Command[]) => void,
  signal: AbortSignal,
): void {
  const read = async (): Promise<void> => {
    const all = await readCommands(commands);
    if (!signal.aborted) onRead(all);
  };
  view.addEventListener('focus', read, { signal });
  // Firefox only, although the types promise it.
  const changed = commands?.onChanged;
  changed?.addListener(read);
  signal.addEventListener('abort', () => changed?.removeListener(read));
  void read();
}

/** Chromium has a page for it, which only a tab of its own can show. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Shows the browser's own page for changing the keys: Firefox opens it by a call, since 137. */
export async function openShortcutSettings(
  commands: Commands.Static,
  tabs: Pick<Tabs.Static, 'create'>,
): Promise<void> {
  const open: unknown = Reflect.get(commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(commands);
  else await tabs.create({ url: CHROMIUM_SHORTCUTS });
}
