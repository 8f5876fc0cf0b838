/// <reference path="./firefoxGlobals.d.ts" />
import type { Privileged } from './firefoxViews';

/**
 * Errors of pages and of the extension, from Firefox's own console: WebDriver reports those of
 * pages only. What the browser says about itself is left out, and so are its notes that a page went,
 * or rests in the back-forward cache, before a message of ours was answered: no script is there any
 * more that could have caught it (ExtensionCommon.sys.mjs, `wrapPromise`). They are taken out of the
 * console, which forgets the oldest of more than 250 messages.
 */
export const takeFirefoxErrors = ({ evaluate }: Privileged): Promise<string[]> =>
  evaluate(() => {
    const fromWeb = /^(https?|moz-extension|data|blob|about:(blank|srcdoc)|debugger)/;
    const abandoned =
      /^Promise re(jected|solved) (after context unloaded|while context is inactive)/;
    const found: string[] = [];
    for (const message of Services.console.getMessageArray()) {
      // `instanceof` is also what makes the fields of that interface appear (XPConnect).
      if (!(message instanceof Ci.nsIScriptError)) continue;
      const { errorMessage, sourceName, lineNumber, flags } = message;
      const isError = (flags & Ci.nsIScriptError.warningFlag) === 0;
      if (isError && fromWeb.test(sourceName) && !abandoned.test(errorMessage)) {
        found.push(`${sourceName}:${lineNumber}: ${errorMessage}`);
      }
    }
    Services.console.reset();
    return found;
  });
