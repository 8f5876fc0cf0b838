/// <reference path="./firefoxGlobals.d.ts" />
import type { Privileged } from './firefoxViews';
import type { Shortcut } from './shortcut';

/**
 * Presses a combination in Firefox's own window, as its own tests do: it goes the way of a real
 * one, through the page and then to the keys of browser and extensions. WebDriver's keys go to the
 * page alone.
 */
export const pressInWindow = ({ evaluate }: Privileged, { modifiers, key }: Shortcut) =>
  evaluate(
    (modifiers: readonly string[], key: string) => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(
        Ci.nsITextInputProcessor,
      );
      if (!processor.beginInputTransactionForTests(window)) throw new Error('Firefox is typing');
      const code = /\d/.test(key) ? `Digit${key}` : `Key${key}`;
      const events = [
        ...modifiers.map((name) => new KeyboardEvent('', { key: name, code: `${name}Left` })),
        new KeyboardEvent('', { key, code, keyCode: key.charCodeAt(0) }),
      ];
      for (const event of events) processor.keydown(event);
      for (const event of events.toReversed()) processor.keyup(event);
    },
    [...modifiers],
    key,
  );
