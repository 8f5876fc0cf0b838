import type { Point } from '../../src/core/hover/geometry';
import { listen } from '../dom/listen';
import type { HoverHandle } from './HoverScript';

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
  /** What the visitor did last while the scripts were on their way. */
  #wish: ((hover: HoverHandle) => void) | null = null;
  /** How often Escape was pressed meanwhile. */
  #escapes = 0;

  constructor(context: LateHoverContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  /** Begins to look out for somebody. */
  start(): void {
    const waiting = new AbortController();
    const until = waiting.signal;
    // `AbortSignal.any` is not in every build, and pages are read without it.
    this.#signal.addEventListener('abort', () => waiting.abort(), { signal: until });
    const arrive = (): void => {
      if (this.#hover) waiting.abort();
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
    listen(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#escapes += 1;
        arrive();
      },
      until,
    );
    listen(
      'pointermove',
      (event) => {
        arrive();
        // Where a mark appears under a pointer at rest, nobody has gone to it.
        if (!this.#coming || event.pointerType === 'touch') return;
        const at = performance.now();
        // Afterwards, an event does not tell where in a shadow tree it was.
        const [target] = event.composedPath();
        this.#wish = (hover) => hover.arrive(event, target, at);
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
  jump(id: number): Promise<boolean> {
    return this.#go((hover) => hover.jump(id));
  }

  /** See `ReaderHandle.walk`. */
  walk(step: 1 | -1, isEntering: boolean): Promise<boolean> {
    return this.#go((hover) => hover.walk(step, isEntering));
  }

  async #go(go: (hover: HoverHandle) => boolean): Promise<boolean> {
    const escapes = this.#escapes;
    const hover = await this.#bring();
    // Where Escape took it back, it is not looked for elsewhere either.
    return escapes !== this.#escapes || (hover !== null && go(hover));
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
    // The next time they are wanted, they are asked for again.
    if (hover === null) this.#coming = null;
    else wish?.(hover);
    return hover;
  }
}
