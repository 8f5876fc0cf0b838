import type { Commands, Tabs } from 'webextension-polyfill';

/** A command with its key. */
export interface Command {
  readonly name: string;
  /** Localised; empty for the command that opens the popup (`null` in Firefox, against the types). */
  readonly description: string;
  /** As the browser writes it (`Alt+Shift+N`); empty where the reader or a conflict took it away. */
  readonly shortcut: string;
}

/** All commands; none where the browser has no keys for extensions (Firefox on Android). */
export async function readCommands(
  commands: Pick<Commands.Static, 'getAll'> | undefined,
): Promise<readonly Command[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
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
