import type { Background } from './Session';
import { readShortcut, type Shortcut } from './shortcut';

/** The key that the browser itself says a command of the extension has; throws when it has none. */
export async function shortcutOf(background: Background, name: string): Promise<Shortcut> {
  const written = await background.evaluate(async (name: string) => {
    const all = await chrome.commands.getAll();
    return all.find((command) => command.name === name)?.shortcut ?? '';
  }, name);
  return readShortcut(name, written);
}
