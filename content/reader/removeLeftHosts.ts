import { POPOVER_ID } from '../dom/popoverId';

declare global {
  interface HTMLElement {
    /** Firefox, for extensions only. https://bugzilla.mozilla.org/show_bug.cgi?id=1439153 */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * Takes out the host that an earlier start of ours has left: Firefox ends the scripts in a page
 * without a word when the extension is updated. In Chromium they live on, and end themselves.
 */
export function removeLeftHosts(): void {
  // To look for them costs 40 ms where there are a million elements.
  if (!('openOrClosedShadowRoot' in HTMLElement.prototype)) return;
  // Where `CardHost` puts its own.
  const candidates = document.querySelectorAll<HTMLElement>(
    ':root > div, :modal > div, :fullscreen > div',
  );
  for (const element of candidates) {
    if (element.openOrClosedShadowRoot?.getElementById(POPOVER_ID)) element.remove();
  }
}
