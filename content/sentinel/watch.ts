import { around } from './around';
import { now } from './now';
import { page } from './page';
import { reportState } from './reportState';
import { IDLE_WITHIN, LONGEST_REST, MANY_CHANGES, NEWS, REST } from './sentinelLimits';
import { textsUnder } from './textsUnder';
import { untilCalled } from './untilCalled';

/**
 * Settles once `search` finds something in the text of the page: that which is there, at once; then
 * that of its open shadow roots, and what is added or changed, while the browser is idle. Without a hit
 * it lasts as long as the page does.
 *
 * @param search makes what it looks for anew each time: nothing of it stays in memory where a page is at
 * rest
 * @param readPage the page's own text
 */
export async function watch(
  search: (texts: Iterable<string>) => Promise<boolean>,
  readPage: () => Generator<string>,
): Promise<void> {
  const waiting = new Set<Node>();
  let onNews: (() => void) | undefined;

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeValue) waiting.add(target);
      addedNodes.forEach(waiting.add, waiting);
    }
    if (waiting.size > MANY_CHANGES) {
      waiting.clear();
      waiting.add(page);
    }
    onNews?.();
  });
  // Observing again what is observed changes nothing.
  const observe = (node: Node): void =>
    observer.observe(node, { childList: true, characterData: true, subtree: true });

  /** The text of what is waiting, as much of it as there is time for. */
  function* news(): Generator<string> {
    const end = now() + NEWS;
    for (const node of waiting) {
      waiting.delete(node);
      if (node.isConnected) {
        yield around(node);
        if (node === page) yield* readPage();
        yield* textsUnder(node, observe);
        yield around(node, true);
      }
      if (now() > end) return;
    }
  }

  // Before all else: the page may change while its text is searched in slices.
  observe(page);
  // Then the page's text, its shadow roots, and what is new, again and again.
  let texts = readPage();
  let next: Generator<string> | null = textsUnder(page, observe);
  for (;;) {
    const start = now();
    if (await search(texts)) break;
    if (next) reportState('watching');
    else {
      await untilCalled((done) => setTimeout(done, Math.min((now() - start) * REST, LONGEST_REST)));
      if (!waiting.size) {
        await untilCalled((done) => {
          onNews = done;
        });
      }
    }
    await untilCalled((done) => requestIdleCallback(done, { timeout: IDLE_WITHIN }));
    texts = next ?? news();
    next = null;
  }
  observer.disconnect();
}
