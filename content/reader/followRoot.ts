/** Starts are that far apart (ms): one takes 5, and a page may write itself anew in every frame. */
const SEPARATED = 250;

/**
 * Watches for another root element: what listens to the one before is without effect then. After
 * `document.open`, which puts another page into the same document, so is what listens to the document
 * or the window.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 *
 * @param onEnd called at once when there is another root: nothing that was for the one before is of
 * use, or may be taken for what is now
 * @param onNew called after that, when it is time to begin anew
 */
export function followRoot(onEnd: () => void, onNew: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const start = performance.now();
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (!now || now === root) return;
    observer.disconnect();
    onEnd();
    setTimeout(onNew, Math.max(0, start + SEPARATED - performance.now()));
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
