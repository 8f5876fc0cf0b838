/// <reference path="./firefoxGlobals.d.ts" />
import type { Privileged } from './firefoxViews';

/**
 * Errors of pages and of the extension, from Firefox's own console: WebDriver reports those of
 * pages only. What the browser says about itself is left out.
 */
export const firefoxErrors = ({ evaluate }: Privileged): Promise<string[]> =>
  evaluate(() => {
    const fromWeb = /^(https?|moz-extension|data|blob|about:(blank|srcdoc)|debugger)/;
    const found: string[] = [];
    for (const message of Services.console.getMessageArray()) {
      // `instanceof` is also what makes the fields of that interface appear (XPConnect).
      if (!(message instanceof Ci.nsIScriptError)) continue;
      const { errorMessage, sourceName, lineNumber, flags } = message;
      const isError = (flags & Ci.nsIScriptError.warningFlag) === 0;
      if (isError && fromWeb.test(sourceName)) {
        found.push(`${sourceName}:${lineNumber}: ${errorMessage}`);
      }
    }
    return found;
  });
