import type { Trigger } from '../../src/core/detect/readTrigger';
import { added } from './added';
import { SLICE, search } from './search';
import { shadowRoots } from './shadowRoots';

/** We rest this many times as long as we worked: at most 2 % of the main thread is ours. */
const REST = 49;

/** With more changes than this waiting, reading the whole page anew is cheaper than each of them. */
const MANY = 5000;

/**
 * Calls `onHit` once `names` hits text that is added to the page or changed, or the text of its open
 * shadow roots; looks only while the browser is idle. Ends when `signal` aborts.
 */
export function watch(names: Trigger, onHit: () => void, signal: AbortSignal): void {
  const waiting = new Set<Node>();
  const roots = new WeakSet<ShadowRoot>();
  let busy = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') waiting.add(target);
      for (const node of addedNodes) waiting.add(node);
    }
    if (waiting.size > MANY) {
      waiting.clear();
      waiting.add(document.documentElement);
    }
    soon(0);
  });
  const observe = (node: Node): void =>
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  /** Looks at what is waiting as soon as the browser is idle, in `delay` ms at the earliest. */
  function soon(delay: number): void {
    if (busy || waiting.size === 0) return;
    busy = true;
    setTimeout(() => requestIdleCallback(look), delay);
  }

  async function look(): Promise<void> {
    const start = performance.now();
    for (const node of waiting) {
      waiting.delete(node);
      const hit = node.isConnected && ((await inText(node)) || (await inShadows(node)));
      if (signal.aborted) return;
      if (hit) return onHit();
      if (performance.now() - start > SLICE) break;
    }
    busy = false;
    soon((performance.now() - start) * REST);
  }

  function inText(node: Node): boolean | Promise<boolean> {
    const { before, after } = added(node);
    if (node instanceof Text) return names.test(before + node.data + after);
    return search(names, node, before, after);
  }

  async function inShadows(node: Node): Promise<boolean> {
    for (const root of shadowRoots(node)) {
      if (!roots.has(root)) observe(root);
      roots.add(root);
      if (await search(names, root)) return true;
    }
    return false;
  }

  observe(document);
  busy = true;
  requestIdleCallback(async () => {
    if (await inShadows(document.documentElement)) return signal.aborted || onHit();
    busy = false;
    soon(0);
  });
}
