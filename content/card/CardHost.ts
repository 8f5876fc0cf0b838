import { isElement, matches, parentOf } from '../dom/dom';
import { POPOVER_ID } from '../dom/popoverId';
import hostCss from './host.css?raw';
import { swallowKeyup } from './swallowKeyup';

/** Full-screen elements that draw no children. */
const CHILDLESS = 'video, audio, img, iframe, canvas, embed, object';

/** What lies over the card while it is shown: what explains a word of it, and its menu. */
const LAYER = '[role="tooltip"]:not([hidden]), .card-menu-list';

/** Events that stay in the card: the page has no business with keys and pointers there. */
const KEPT_EVENTS =
  'pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick contextmenu ' +
  'wheel touchstart touchmove touchend keydown keyup keypress beforeinput input change copy focusin ' +
  'focusout';

/**
 * The one element that Sidelight has in the page: it holds the card in a closed shadow tree, and is
 * in the document only from the first card on.
 */
export class CardHost {
  /** Where the card is rendered: a popover in the top layer. */
  readonly popover: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  private constructor(host: HTMLElement, root: ShadowRoot, popover: HTMLElement) {
    this.#host = host;
    this.#root = root;
    this.popover = popover;
  }

  /**
   * Makes one, which is in no document yet.
   *
   * @param css the card's style sheet
   */
  static make(css: string): CardHost {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${hostCss}\n${css}`);
    root.adoptedStyleSheets = [sheet];
    const popover = document.createElement('div');
    popover.id = POPOVER_ID;
    // Inside the tree, not on the host: there the page would hear `beforetoggle`.
    popover.popover = 'manual';
    root.append(popover);
    const host = new CardHost(element, root, popover);
    root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) swallowKeyup(event, (up) => host.has(up));
    });
    for (const type of KEPT_EVENTS.split(' ')) {
      root.addEventListener(type, (event) => event.stopPropagation());
    }
    return host;
  }

  /** Whether `event` went to the card. From outside the closed tree only the host is seen. */
  has(event: Event): boolean {
    return event.target === this.#host || event.composedPath().includes(this.#host);
  }

  /** Shows the popover where `mark`, a node of the page, can have it beside itself. */
  show(mark: Node): void {
    const parent = containerFor(mark);
    const isElsewhere = this.#host.parentNode !== parent;
    if (isElsewhere) parent.append(this.#host);
    // Inside, since the page can reach the host's own style, and nothing beyond it.
    this.popover.style.setProperty('zoom', String(1 / parent.currentCSSZoom));
    // Moving takes an element out of the top layer.
    if (isElsewhere || !this.isOpen) this.popover.showPopover();
  }

  /**
   * Shows the open popover on top of all that was shown since, with what it had: where it was
   * scrolled to, and the focus.
   */
  raise(mark: Node): void {
    if (!this.isOpen) return;
    const { activeElement } = this.#root;
    const scrolled = [...this.popover.querySelectorAll('*')]
      .filter(({ scrollTop }) => scrollTop > 0)
      .map((element) => ({ element, scrollTop: element.scrollTop }));
    this.popover.hidePopover();
    this.show(mark);
    for (const { element, scrollTop } of scrolled) element.scrollTop = scrollTop;
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  /** Whether something else would get a press in the middle of the popover. */
  get isCovered(): boolean {
    const { left, top, width, height } = this.popover.getBoundingClientRect();
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
    const [x, y] = [left + width / 2, top + height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    return root.elementFromPoint(x, y) !== this.#host;
  }

  /** Whether `element` is the one element in the page. */
  is(element: Element): boolean {
    return element === this.#host;
  }

  hide(): void {
    if (this.isOpen) this.popover.hidePopover();
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.popover.matches(':popover-open');
  }

  /** Whether a word in the card is being explained, or its menu is open. */
  get hasLayer(): boolean {
    return this.popover.querySelector(LAYER) !== null;
  }

  /** Puts away the explanation or the menu that is open, wherever the focus is (see `Tip`). */
  closeLayer(): void {
    const layer = this.popover.querySelector(LAYER);
    layer?.parentElement?.dispatchEvent(new Event('cancel'));
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.#host.remove();
  }
}

/**
 * The element to put the host into: the innermost full-screen element or modal dialog around the
 * mark, since outside it a popover is painted but cannot be used; else the document's own.
 */
function containerFor(mark: Node): Element {
  for (let at: Node | null = mark; at; at = parentOf(at)) {
    if (!isElement(at)) continue;
    if (matches(at, ':modal, :fullscreen') && !matches(at, CHILDLESS)) return at;
  }
  return document.documentElement;
}
