import { FULL, nextAllowedAt, spend } from '../../../src/core/page/allowance';
import { isElement, isShadowRoot, isText, nameOf, treeParentOf } from '../../dom/dom';
import { isInline, mayBeInline } from '../../dom/inline';

/**
 * How long we wait for an idle browser, in ms. Chromium believes itself busy after a click until the
 * next frame, which may never come: without this, what a click brought stayed unread.
 */
const IDLE_WITHIN = 500;

/** What can be read: an element, or a shadow tree. */
export type Root = Element | ShadowRoot;

/** What is to be read anew; each is found out when it is asked for, since styles may decide. */
export interface PageChange {
  /** Elements and shadow trees to read whole: they are new, or have moved. */
  readonly added: Iterable<Root>;
  /** Elements whose own runs of text have changed, but not the blocks inside them. */
  readonly changed: Iterable<Root>;
}

export interface Follower {
  /** Follows this tree too: an observer of the document does not see into shadow trees. */
  observe(root: Node): void;
}

/** Who is told of the page's changes. */
export interface PageListener {
  /** At once, before anything is painted. */
  onRecords(records: readonly MutationRecord[]): void;
  /** When the browser is idle; says how long it took of the page's thread, in ms. */
  onChange(change: PageChange): Promise<number>;
}

/**
 * Follows the page as it changes. As the names in a text may arrive in pieces, what is read anew is
 * always a whole run of text.
 */
export function followPage(listener: PageListener, signal: AbortSignal): Follower {
  /** What is new, and whose runs of text have changed: which blocks that makes is for later. */
  let fresh = new Set<Element>();
  let touched = new Set<Node>();
  let hasLost = false;
  let isBusy = false;
  let allowance = FULL;

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    try {
      listener.onRecords(records);
      for (const record of records) {
        if (record.type === 'characterData') touched.add(record.target);
        else note(record);
      }
    } finally {
      allowance = spend(allowance, start, performance.now());
      soon();
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  /** By index and no oftener than needed: a page may add a thousand nodes a second. */
  function note(record: MutationRecord): void {
    const { addedNodes, removedNodes } = record;
    let touchesRun = false;
    for (let at = 0, { length } = addedNodes; at < length; at++) {
      const node = addedNodes[at] ?? null;
      if (isElement(node)) fresh.add(node);
      touchesRun ||= isRunPart(node);
    }
    for (let at = 0, { length } = removedNodes; at < length; at++) {
      hasLost = true;
      touchesRun ||= isRunPart(removedNodes[at] ?? null);
    }
    touchesRun ||= isRunPart(record.previousSibling) || isRunPart(record.nextSibling);
    if (touchesRun) touched.add(record.target);
  }

  /** Hands the changes on as soon as we may and the browser is idle. */
  function soon(): void {
    if (signal.aborted || isBusy || (fresh.size === 0 && touched.size === 0 && !hasLost)) return;
    isBusy = true;
    const delay = Math.max(0, nextAllowedAt(allowance) - performance.now());
    setTimeout(() => requestIdleCallback(hand, { timeout: IDLE_WITHIN }), delay);
  }

  async function hand(): Promise<void> {
    if (signal.aborted) return;
    const start = performance.now();
    let spent: number | undefined;
    try {
      const change = { added: blocksOf(fresh), changed: runsOf(touched) };
      fresh = new Set();
      touched = new Set();
      hasLost = false;
      spent = await listener.onChange(change);
    } finally {
      // One change that fails is no reason not to follow the next.
      isBusy = false;
      const end = performance.now();
      allowance = spend(allowance, spent === undefined ? start : end - spent, end);
      soon();
    }
  }

  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  return { observe };
}

/** Whether `node` is part of a run of text: a text that is not mere space, or an inline element. */
function isRunPart(node: Node | null): boolean {
  if (isText(node)) return /\S/.test(node.data);
  return isElement(node) && mayBeInline(nameOf(node));
}

/**
 * Whose runs of text these nodes are part of: each time the nearest ancestor that does not flow in a
 * line, or else the root element, if there is one just now.
 */
function* runsOf(nodes: ReadonlySet<Node>): Generator<Root> {
  const told = new Set<Root | null>([null]);
  for (const node of nodes) {
    const run = runOf(node);
    if (run === null || told.has(run)) continue;
    told.add(run);
    yield run;
  }
}

function runOf(node: Node): Root | null {
  for (let at: Node | null = node; at; at = treeParentOf(at)) {
    if (isShadowRoot(at) || (isElement(at) && !isInline(at))) return at;
  }
  return document.documentElement;
}

/** The outermost blocks and shadow trees that new elements are or hold. */
function* blocksOf(elements: ReadonlySet<Element>): Generator<Root> {
  for (const element of elements) {
    if (isInline(element)) yield* blocksIn(element);
    else yield element;
  }
}

/** Those in an inline element, which itself is part of the run of text around it. */
function* blocksIn(element: Element): Generator<Root> {
  if (isShadowRoot(element.shadowRoot)) yield element.shadowRoot;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.firstChild(); node; ) {
    const isPassed = !isElement(node) || isInline(node);
    if (isElement(node) && !isPassed) yield node;
    else if (isElement(node) && isShadowRoot(node.shadowRoot)) yield node.shadowRoot;
    let next = isPassed ? walker.firstChild() : null;
    next ??= walker.nextSibling();
    while (!next && walker.parentNode() && walker.currentNode !== element) {
      next = walker.nextSibling();
    }
    node = next;
  }
}
