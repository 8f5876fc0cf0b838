import { distance, overlap, type Point } from '../../src/core/hover/geometry';
import {
  attribute,
  childrenOf,
  closest,
  contains,
  isElement,
  isText,
  matches,
  parentOf,
} from '../dom/dom';
import { listen } from '../dom/listen';
import { hangsFrom, isShownCard, positionedAround, positionedOf } from './positioned';

/** What opens or shows something of the page's own: a menu, a preview, a popover. */
const SPEAKING =
  '[aria-haspopup]:not([aria-haspopup="false"]), [popovertarget], [interestfor], ' +
  '[interesttarget], [commandfor]';

/** A card of the page's own stands no farther (px) from the pointer. Notices in corners do. */
const NEAR = 120;

/** Where is looked for what is shown around the pointer, in px from it. */
const PROBES = [-110, -70, -34, 0, 34, 70, 110].flatMap((y) => [-90, 0, 90].map((x) => ({ x, y })));

/** No more changed elements than this are remembered: what changes so much is no hover card. */
const MOST = 100;

/** A card that fades in can be seen so much later (ms) at the latest. */
const FADED_IN = 300;

export interface PageCardsContext {
  /** Whether a mark lies in a text. */
  hasMark(text: Text): boolean;
  /** Whether an element is the one that holds our card. */
  isOurs(element: Element): boolean;
  /** A card of the page's own has appeared at the open card. */
  onShown(): void;
}

/** Where a card of ours is open. */
export interface OpenAt {
  readonly rect: DOMRect;
  /** Where the pointer rested that opened it. */
  readonly point: Point;
  /** The text of its mark. */
  readonly text: Text;
}

/**
 * Knows where the page has a word of its own to say on a mark: a tooltip, a menu, a hover card.
 * Previews of links take away the link's `title` while the pointer is on it, so titles are
 * remembered. Cards that no attribute announces are known by their coming: an element out of the
 * flow that is added or shown near the pointer once it is on a mark. Only then is the page watched.
 */
export class PageCards {
  readonly #context: PageCardsContext;
  readonly #titled = new WeakSet<Element>();
  readonly #observer: MutationObserver;
  /** What has been added, or has changed an attribute, since the pointer came to the mark. */
  readonly #touched = new Set<Element>();
  /** What was shown around the pointer when it came there. */
  #before: ReadonlySet<Element> = new Set();
  /** The text that the pointer is on: an element with a mark in it. */
  #over: Element | null = null;
  /** Our own card while it is open: where it is, and for which text. */
  #card: OpenAt | null = null;
  #checks: ReturnType<typeof setTimeout>[] = [];

  constructor(context: PageCardsContext) {
    this.#context = context;
    this.#observer = new MutationObserver((records) => this.#note(records));
  }

  /** Listens and watches until `signal` aborts. */
  start(signal: AbortSignal): void {
    // Before `mouseover`, at which pages do their own.
    listen(
      'pointerover',
      (event) => {
        if (event.pointerType !== 'touch') this.enter(event.composedPath()[0], event);
      },
      signal,
    );
    listen('toggle', ({ target }) => target instanceof Element && this.#touch(target), signal);
    signal.addEventListener('abort', () => {
      this.guard(null);
      this.#stop();
    });
  }

  /**
   * The pointer has come onto `target`.
   *
   * @param changes how the page has changed since then, where that was a while ago
   */
  enter(
    target: EventTarget | undefined,
    { clientX, clientY }: PointerEvent,
    changes: readonly MutationRecord[] = [],
  ): void {
    if (!(target instanceof Element) || this.#context.isOurs(target)) return;
    for (const { attributeName, target } of changes) {
      if (attributeName === 'title' && isElement(target)) this.#titled.add(target);
    }
    const titled = closest(target, '[title]');
    if (titled && attribute(titled, 'title')) this.#titled.add(titled);
    const hasMark = [...childrenOf(target)].some(
      (child) => isText(child) && this.#context.hasMark(child),
    );
    if (!hasMark) {
      this.#over = null;
      if (this.#card === null) this.#stop();
      return;
    }
    if (this.#over === target) return;
    this.#stop();
    this.#over = target;
    this.#before = positionedAround(around({ x: clientX, y: clientY }), target);
    this.#observer.observe(document, { childList: true, attributes: true, subtree: true });
    this.#note(changes);
    const isOld = (element: Element): boolean =>
      ![...this.#touched].some((one) => contains(one, element) && !contains(one, target));
    this.#before = new Set([...this.#before].filter(isOld));
  }

  /** Whether the page announces a word of its own on `element` or around it. */
  speaksAt(element: Element): boolean {
    for (let at: Node | null = element; at; at = parentOf(at)) {
      if (!isElement(at)) continue;
      if (this.#titled.has(at) || attribute(at, 'title') || matches(at, SPEAKING)) return true;
    }
    return false;
  }

  /** Whether a card of the page's own is shown at `point`, for the mark that `text` is in. */
  isShownAt(point: Point, text: Text): boolean {
    this.#note(this.#observer.takeRecords());
    const isNear = (element: Element): boolean => {
      const rect = element.getBoundingClientRect();
      return (
        distance(point, rect) <= NEAR || (this.#card !== null && overlap(rect, this.#card.rect))
      );
    };
    const isCard = (element: Element): boolean =>
      !this.#context.isOurs(element) && isShownCard(element) && isNear(element);
    return [...this.#candidates(point, text)].some(isCard);
  }

  /** Our own card is open: says so by `onShown` when one of the page's comes there. */
  guard(card: OpenAt | null): void {
    const isOpening = card !== null && this.#card === null;
    this.#card = card;
    if (isOpening) this.#checkSoon();
    if (card !== null) return;
    for (const check of this.#checks) clearTimeout(check);
    this.#checks = [];
    if (this.#over === null) this.#stop();
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#touched.clear();
  }

  /** What may be a card that came for the mark in `text`. */
  *#candidates(point: Point, text: Text): Generator<Element> {
    const here = positionedAround(around(point), text);
    const touched = [...this.#touched];
    // A class of something around both may have shown it.
    const isAroundTouched = touched.some((element) => contains(element, text));
    for (const element of here) {
      if (hangsFrom(element, text)) yield element;
      else if (isAroundTouched && !this.#before.has(element)) yield element;
    }
    // Tooltips that let the pointer through are under no point.
    for (const element of touched) {
      if (contains(element, text)) continue;
      const inside = [...childrenOf(element)].filter(isElement);
      for (const one of [positionedOf(element, text), ...inside]) {
        if (one && !this.#before.has(one)) yield one;
      }
    }
  }

  #checkSoon(): void {
    for (const check of this.#checks) clearTimeout(check);
    this.#checks = [0, FADED_IN].map((delay) => setTimeout(() => this.#check(), delay));
  }

  #check(): void {
    const card = this.#card;
    if (card && this.isShownAt(card.point, card.text)) this.#context.onShown();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#touch(target);
      else for (const node of addedNodes) this.#touch(node);
    }
  }

  #touch(node: Node): void {
    if (!isElement(node) || this.#context.isOurs(node)) return;
    if (this.#touched.size < MOST) this.#touched.add(node);
    if (this.#card !== null) this.#checkSoon();
  }
}

const around = ({ x, y }: Point): readonly Point[] =>
  PROBES.map((by) => ({ x: x + by.x, y: y + by.y }));
