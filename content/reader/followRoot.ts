/** Starts are that far apart (ms): one takes 5, and a page may write itself anew in every frame. */
const APART = 250;

/**
 * Calls `onNew` once the page has got another root element: what listens to the one before is
 * without effect then. After `document.open`, which puts another page into the same document, so is
 * what listens to the document or the window.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
export function followRoot(onNew: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const start = performance.now();
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (!now || now === root) return;
    observer.disconnect();
    const wait = Math.max(0, start + APART - performance.now());
    setTimeout(() => signal.aborted || onNew(), wait);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
