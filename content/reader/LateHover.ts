import type { Point } from '../../src/core/hover/geometry';
import { listen } from '../dom/listen';
import type { HoverHandle } from './HoverScript';

/** So many changes of the page are remembered for the hover: what changes more is no preview. */
const MOST_CHANGES = 200;

/** What takes back a wish that the visitor had while the scripts were on their way. */
const OTHERWISE = ['pointerdown', 'pointerout', 'keydown', 'wheel', 'scroll', 'blur'] as const;

export interface LateHoverContext {
  /** Whether a card could be opened here: a mark is there. */
  hasMarks(): boolean;
  /** Brings the scripts into this frame, and begins; `null` where they do not come. */
  begin(): Promise<HoverHandle | null>;
}

/**
 * The hover of a page, whose scripts come only when they may be wanted: once a mark is there and
 * somebody is, so that they are there before the first rest is over. Most pages with marks never need
 * them.
 */
export class LateHover {
  readonly #context: LateHoverContext;
  readonly #signal: AbortSignal;
  #hover: HoverHandle | null = null;
  #coming: Promise<HoverHandle | null> | null = null;
  #isSomebodyHere = false;
  /** Ends what is looked out for only until there is a hover. */
  readonly #waiting = new AbortController();
  /** What the visitor did last while the scripts were on their way. */
  #wish: ((hover: HoverHandle) => void) | null = null;
  /** When Escape was pressed last, by the clock of `Date.now()`. */
  #escapedAt = 0;
  /** How the page has changed since the pointer came to where it is, before there is a hover. */
  #changes: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => {
    this.#changes.push(...records);
    if (this.#changes.length > MOST_CHANGES) this.#observer.disconnect();
  });

  constructor(context: LateHoverContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  /** Begins to look out for somebody. */
  start(): void {
    const until = this.#waiting.signal;
    // `AbortSignal.any` is not in every build, and pages are read without it.
    this.#signal.addEventListener('abort', () => this.#waiting.abort(), { signal: until });
    until.addEventListener('abort', () => this.#observer.disconnect());
    const arrive = (): void => {
      this.#isSomebodyHere = true;
      this.refresh();
    };
    for (const type of OTHERWISE) {
      listen(
        type,
        () => {
          this.#wish = null;
        },
        until,
      );
    }
    // A touch is a press before it is anything else.
    listen('pointerdown', arrive, until);
    listen('keydown', arrive, until);
    listen(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#escapedAt = Date.now();
      },
      this.#signal,
    );
    listen('pointerover', ({ pointerType }) => pointerType !== 'touch' && this.#watch(), until);
    listen(
      'pointermove',
      (event) => {
        arrive();
        // Where a mark appears under a pointer at rest, nobody has gone to it.
        if (!this.#coming || event.pointerType === 'touch') return;
        const at = performance.now();
        // Afterwards, an event does not tell where in a shadow tree it was.
        const [target] = event.composedPath();
        this.#wish = (hover) => hover.arrive({ event, target, at, changes: this.#takeChanges() });
      },
      until,
    );
  }

  get isCurrent(): boolean {
    return this.#hover?.isCurrent ?? false;
  }

  /** Mentions, marks or settings may have changed. */
  refresh(): void {
    if (this.#hover) this.#hover.refresh();
    else if (this.#isSomebodyHere && this.#context.hasMarks()) void this.#bring();
  }

  /** Opens the card of the mention at `point`, if one is there, unless the visitor does something else first. */
  tap(point: Point, isTouch: boolean): void {
    if (this.#hover) this.#hover.tap(point, isTouch);
    else if (this.#context.hasMarks()) {
      this.#wish = (hover) => hover.tap(point, isTouch);
      void this.#bring();
    }
  }

  /** See `ReaderHandle.jump`. */
  async jump(id: number): Promise<boolean> {
    return (await this.#bring())?.jump(id) ?? false;
  }

  /** See `ReaderHandle.walk`. */
  async walk(step: 1 | -1, isEntering: boolean, pressedAt: number): Promise<boolean> {
    const hover = await this.#bring();
    // Where Escape took it back, it is not looked for in other frames either.
    return this.#escapedAt > pressedAt || (hover?.walk(step, isEntering) ?? false);
  }

  /** Begins to remember what the page does where the pointer has come to a mark, or may have. */
  #watch(): void {
    this.#takeChanges();
    const all = { childList: true, attributes: true, subtree: true };
    if (this.#context.hasMarks()) this.#observer.observe(document, all);
  }

  #takeChanges(): readonly MutationRecord[] {
    const changes = [...this.#changes, ...this.#observer.takeRecords()];
    this.#changes = [];
    return changes;
  }

  #bring(): Promise<HoverHandle | null> {
    this.#coming ??= this.#create();
    return this.#coming;
  }

  async #create(): Promise<HoverHandle | null> {
    const hover = await this.#context.begin();
    const wish = this.#wish;
    this.#wish = null;
    this.#hover = hover;
    if (hover) {
      wish?.(hover);
      this.#waiting.abort();
    }
    // The next time it is wanted, it is asked for again.
    else this.#coming = null;
    return hover;
  }
}
