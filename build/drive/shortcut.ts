/** The keys of a command, as `commands.getAll()` writes them, taken apart. */
export interface Shortcut {
  readonly modifiers: readonly ('Alt' | 'Control' | 'Shift')[];
  /** One capital letter or digit, or a key's name: `J`, `Down`. */
  readonly key: string;
}

const MODIFIERS = { Alt: 'Alt', Ctrl: 'Control', Shift: 'Shift' } as const;

const isModifier = (part: string): part is keyof typeof MODIFIERS => part in MODIFIERS;

/** Reads `Alt+Shift+J`; throws where a command has no key, or one that this harness cannot press. */
export function readShortcut(command: string, written: string): Shortcut {
  const parts = written.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.map((part) => {
    if (!isModifier(part)) throw new Error(`${command}: ${part} in "${written}" is no modifier`);
    return MODIFIERS[part];
  });
  if (!/^[A-Z0-9]$/.test(key)) {
    throw new Error(`${command} has ${written === '' ? 'no key' : `the key "${written}"`}`);
  }
  return { modifiers, key };
}
