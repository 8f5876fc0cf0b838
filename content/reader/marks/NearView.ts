import { isText } from '../../dom/dom';
import { listen } from '../../dom/listen';
import type { PageMention } from '../scan/PageMention';
import { placeAmong } from '../scan/placeAmong';

/**
 * More marks than this are drawn near what is in view only. Chromium looks through all ranges that
 * are drawn whenever anything on the page changes: 1 µs for each, in every frame.
 */
const MOST_DRAWN = 2000;

/** So many are drawn before each place that is in view, and as many after it. */
const AROUND = 500;

/** Where in the window it is asked what is in view, as shares of its width and height. */
const PROBES = [0.15, 0.5, 0.85].flatMap((x) =>
  [0.05, 0.35, 0.65, 0.95].map((y) => [x, y] as const),
);

/** While the page is scrolled it is looked no more often than this, in ms. */
const SEPARATED = 100;

/** Indexes from the first to before the second. */
type Span = readonly [number, number];

/** Which of very many marks are drawn: those near what is in view. */
export class NearView {
  readonly #onMove: () => void;
  readonly #signal: AbortSignal;
  #mentions: readonly PageMention[] = [];
  #spans: readonly Span[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onMove others are to be drawn now */
  constructor(onMove: () => void, signal: AbortSignal) {
    this.#onMove = onMove;
    this.#signal = signal;
  }

  /** Begins to listen. */
  start(): void {
    for (const type of ['scroll', 'resize'] as const)
      listen(type, () => this.#soon(), this.#signal);
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Those of `mentions` that are to be drawn, some of them more than once. */
  among(mentions: readonly PageMention[]): readonly PageMention[] {
    this.#mentions = mentions;
    if (mentions.length <= MOST_DRAWN) return mentions;
    // Others may be in view by now: to ask at once would have the page laid out in between.
    if (this.#spans.length > 0) this.#soon();
    else this.#spans = this.#around(AROUND);
    return this.#spans.flatMap(([from, to]) => mentions.slice(from, to));
  }

  #soon(): void {
    if (this.#timer !== undefined || this.#mentions.length <= MOST_DRAWN) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      requestIdleCallback(() => this.#look(), { timeout: SEPARATED });
    }, SEPARATED);
  }

  #look(): void {
    const isDrawn = ([from, to]: Span): boolean =>
      this.#spans.some(([first, end]) => first <= from && to <= end);
    if (this.#signal.aborted || this.#around(AROUND / 2).every(isDrawn)) return;
    this.#spans = this.#around(AROUND);
    this.#onMove();
  }

  /** Up to so many mentions on either side of each place in view; some may be in several. */
  #around(count: number): Span[] {
    let at = this.#spans[0]?.[0] ?? 0;
    return PROBES.flatMap(([x, y]): Span[] => {
      const node = document.caretPositionFromPoint(innerWidth * x, innerHeight * y)?.offsetNode;
      if (!node || !isText(node)) return [];
      at = placeAmong(this.#mentions.length, at, (index) => isBefore(this.#mentions[index], node));
      return [[Math.max(0, at - count), at + count]];
    });
  }
}

function isBefore(mention: PageMention | undefined, node: Node): boolean {
  if (!mention) return false;
  // As seen from outside of shadow trees, where the place in view is told.
  let own: Node = mention.from.node;
  for (let root = own.getRootNode(); root instanceof ShadowRoot; root = own.getRootNode())
    own = root.host;
  return (own.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
