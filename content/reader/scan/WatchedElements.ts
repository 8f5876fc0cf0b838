import { isElement, parentOf } from '../../dom/dom';

/** So many shown places are observed: the browser measures each whenever the page is laid out. */
export const MOST_SHOWN = 50;

/** So many elements around hidden places are observed. */
const MOST_AROUND = 2000;

/** Far more than any page is long, in px: wherever a place is scrolled to, it is in view. */
const EVERYWHERE = '10000000px';

/** Hears when elements that are shown lose their box, and when something may show those that are not. */
export class WatchedElements {
  readonly #boxes: IntersectionObserver;
  readonly #attributes: MutationObserver;
  #shown: ReadonlySet<Element> = new Set();
  #around = new Set<Element>();

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#boxes = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => !isIntersecting) && onChange(),
      { root: document, rootMargin: EVERYWHERE },
    );
    this.#attributes = new MutationObserver(onChange);
    signal.addEventListener('abort', () => {
      this.#boxes.disconnect();
      this.#attributes.disconnect();
    });
  }

  /**
   * Watches these from now on; nothing is done where they are those from before.
   *
   * @param hidden texts that are not seen
   * @param shown places that are; no more than `MOST_SHOWN`
   */
  watch(hidden: readonly Node[], shown: ReadonlySet<Element>): void {
    if (!areSame(shown, this.#shown)) {
      for (const element of this.#shown) if (!shown.has(element)) this.#boxes.unobserve(element);
      for (const element of shown) if (!this.#shown.has(element)) this.#boxes.observe(element);
      this.#shown = shown;
    }
    const around = elementsAround(hidden);
    if (areSame(around, this.#around)) return;
    this.#attributes.disconnect();
    for (const element of around) this.#attributes.observe(element, { attributes: true });
    this.#around = around;
  }
}

function elementsAround(nodes: readonly Node[]): Set<Element> {
  const around = new Set<Element>();
  for (const node of nodes) {
    for (let at = parentOf(node); at; at = parentOf(at)) {
      if (around.size >= MOST_AROUND) return around;
      if (!isElement(at)) continue;
      if (around.has(at)) break;
      around.add(at);
    }
  }
  return around;
}

const areSame = (some: ReadonlySet<Element>, others: ReadonlySet<Element>): boolean =>
  some.size === others.size && [...some].every((one) => others.has(one));
