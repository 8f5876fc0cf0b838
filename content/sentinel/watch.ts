import type { Trigger } from '../../src/core/detect/readTrigger';
import { around } from './around';
import { IDLE_WITHIN, LONGEST_REST, MANY_CHANGES, NEWS, REST } from './limits';
import { now } from './now';
import { pieces } from './pieces';
import { search } from './search';
import { shadows } from './shadows';
import { tell } from './tell';
import { when } from './when';

/**
 * Settles once `names` hits the text of the page: that which is there, at once; then that of its
 * open shadow roots, and what is added or changed, while the browser is idle. Without a hit it
 * lasts as long as the page does.
 */
export async function watch(names: Trigger): Promise<void> {
  const waiting = new Set<Node>();
  let onNews: (() => void) | undefined;

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeValue) waiting.add(target);
      for (const node of addedNodes) waiting.add(node);
    }
    if (waiting.size > MANY_CHANGES) {
      waiting.clear();
      waiting.add(document);
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
        yield around(node, false);
        yield* pieces(node);
        yield around(node, true);
        yield* shadows(node, observe);
      }
      if (now() > end) return;
    }
  }

  // First of all: the page may change while its text is searched in slices.
  observe(document);
  if (await search(names, pieces(document.body ?? document))) return observer.disconnect();
  tell('watching');
  for (let texts = shadows(document, observe); ; texts = news()) {
    await when((done) => requestIdleCallback(done, { timeout: IDLE_WITHIN }));
    const start = now();
    if (await search(names, texts)) break;
    await when((done) => setTimeout(done, Math.min((now() - start) * REST, LONGEST_REST)));
    if (!waiting.size) {
      await when((done) => {
        onNews = done;
      });
    }
  }
  observer.disconnect();
}
