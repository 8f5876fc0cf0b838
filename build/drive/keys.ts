import type { KeyInput, Page } from 'puppeteer-core';

/** WebDriver's code points for the keys that are pressed (https://w3c.github.io/webdriver/#keyboard-actions). */
const codePoints = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Backspace: '\uE003',
} satisfies Partial<Record<KeyInput, string>>;

type NamedKey = keyof typeof codePoints;

const isNamed = (key: string): key is NamedKey => key in codePoints;
const isKeyInput = (key: string): key is KeyInput => isNamed(key) || key.length === 1;

/** `Shift+Tab` → `['Shift', 'Tab']`; throws on a key that the table above lacks. */
export function splitKeys(keys: string): KeyInput[] {
  return keys.split(/(?<=.)\+/).map((key) => {
    if (!isKeyInput(key)) throw new Error(`No such key in build/drive/keys.ts: ${key}`);
    return key;
  });
}

/** Presses a combination in a page that puppeteer drives. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const split = splitKeys(keys);
  for (const key of split) await page.keyboard.down(key);
  for (const key of split.toReversed()) await page.keyboard.up(key);
}

/** The same as actions of WebDriver BiDi. */
export function keyActions(keys: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const values = splitKeys(keys).map((key) => (isNamed(key) ? codePoints[key] : key));
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
