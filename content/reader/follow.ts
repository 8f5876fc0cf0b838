import { FULL, restsUntil, spend } from '../../src/core/page/allowance';
import { isElement, isShadowRoot, isText, nameOf, treeParentOf } from './dom';
import { isInline } from './inline';

/**
 * How long we wait for an idle browser, in ms. Chromium believes itself busy after a click until the
 * next frame, which may never come: without this, what a click brought stayed unread.
 */
const IDLE_WITHIN = 500;

/** What can be read: an element, or a shadow tree. */
export type Root = Element | ShadowRoot;

/** What is to be read anew. */
export interface Change {
  /** Elements and shadow trees to read whole: they are new, or have moved. */
  readonly added: ReadonlySet<Root>;
  /** Elements whose own runs of text have changed, but not the blocks inside them. */
  readonly changed: ReadonlySet<Root>;
}

export interface Follower {
  /** Follows this tree too: an observer of the document does not see into shadow trees. */
  observe(root: Node): void;
}

/**
 * Follows the page as it changes: calls `onChange` with what has, when the browser is idle. As the
 * names in a text may arrive in pieces, what is read anew is always a whole run of text.
 */
export function followPage(
  onChange: (change: Change) => Promise<void>,
  signal: AbortSignal,
): Follower {
  let added = new Set<Root>();
  let changed = new Set<Root>();
  let hasLost = false;
  let isBusy = false;
  let allowance = FULL;

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    for (const record of records) {
      if (record.type === 'characterData') touch(record.target);
      else note(record);
    }
    allowance = spend(allowance, start, performance.now());
    soon();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function note({
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord) {
    hasLost ||= removedNodes.length > 0;
    let touchesRun = isRunPart(previousSibling) || isRunPart(nextSibling);
    for (const node of addedNodes) {
      if (isElement(node) && !isInline(nameOf(node))) added.add(node);
      else touchesRun ||= isRunPart(node);
    }
    for (const node of removedNodes) touchesRun ||= isRunPart(node);
    if (touchesRun) touch(target);
  }

  /** The run of text that `node` is part of has changed. */
  function touch(node: Node): void {
    const block = blockOf(node);
    if (block) changed.add(block);
  }

  /** Hands the changes on as soon as we may and the browser is idle. */
  function soon(): void {
    if (signal.aborted || isBusy || (added.size === 0 && changed.size === 0 && !hasLost)) return;
    isBusy = true;
    const delay = Math.max(0, restsUntil(allowance) - performance.now());
    setTimeout(() => requestIdleCallback(hand, { timeout: IDLE_WITHIN }), delay);
  }

  async function hand(): Promise<void> {
    if (signal.aborted) return;
    const start = performance.now();
    const change = { added, changed };
    added = new Set();
    changed = new Set();
    hasLost = false;
    await onChange(change);
    isBusy = false;
    allowance = spend(allowance, start, performance.now());
    soon();
  }

  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  return { observe };
}

/** Whether `node` is part of a run of text: a text that is not mere space, or an inline element. */
function isRunPart(node: Node | null): boolean {
  if (isText(node)) return /\S/.test(node.data);
  return isElement(node) && isInline(nameOf(node));
}

/**
 * Whose run of text `node` is part of: the nearest ancestor that does not flow in a line, or else the
 * root element, if there is one just now.
 */
function blockOf(node: Node): Root | null {
  for (let at: Node | null = node; at; at = treeParentOf(at)) {
    if (isShadowRoot(at) || (isElement(at) && !isInline(nameOf(at)))) return at;
  }
  return document.documentElement;
}
