import type { HoverContext, HoverHandle, HoverScripts, HoverSettings } from './HoverScript';
import { LateHover } from './LateHover';
import { listenForTaps } from './listenForTaps';
import { Reading, type ReadingSettings } from './Reading';
import type { Decide, Stories } from './scan/Stories';

/** What a page where Sidelight is on is given. */
export interface PageContext extends Omit<HoverContext, 'reading' | 'settings'> {
  /** What is looked for. */
  readonly stories: Stories;
  /** Says what of it is a mention. */
  readonly decide: Decide;
  /** Brings in the scripts of hover and card; `null` where they do not come. */
  readScripts(): Promise<HoverScripts | null>;
  /** Mentions or marks may have changed. */
  onChange(): void;
}

/** Sidelight in a page where it is on: reading, marks, hover and cards. */
export class ActivePage {
  readonly reading: Reading;
  readonly #hover: LateHover;
  readonly #signal: AbortSignal;
  #settings: HoverSettings;

  constructor(
    context: PageContext,
    settings: HoverSettings,
    reading: ReadingSettings,
    signal: AbortSignal,
  ) {
    this.#signal = signal;
    this.#settings = settings;
    const onChange = (): void => {
      this.#hover.refresh();
      context.onChange();
    };
    this.reading = new Reading({ ...context, onChange }, reading, signal);
    this.#hover = new LateHover(
      { hasMarks: () => this.reading.marks.areThere, begin: () => this.#beginHover(context) },
      signal,
    );
  }

  /** Begins, and goes on until the signal aborts. */
  start(): void {
    this.#hover.start();
    this.reading.start();
    listenForTaps(
      () => this.#settings.trigger === 'click',
      (point, isTouch) => this.#hover.tap(point, isTouch),
      this.#signal,
    );
  }

  /** See `HoverHandle.isCurrent`. */
  get isCurrent(): boolean {
    return this.#hover.isCurrent;
  }

  set(settings: HoverSettings, reading: ReadingSettings): void {
    this.#settings = settings;
    this.reading.set(reading);
    // An open card has the theme.
    this.#hover.refresh();
  }

  /** See `ReaderHandle.jump`. */
  jump(id: number): Promise<boolean> {
    return this.#hover.jump(id);
  }

  /** See `ReaderHandle.walk`. */
  walk(step: 1 | -1, isEntering: boolean, pressedAt: number): Promise<boolean> {
    return this.#hover.walk(step, isEntering, pressedAt);
  }

  async #beginHover(context: PageContext): Promise<HoverHandle | null> {
    const scripts = await context.readScripts();
    if (!scripts || this.#signal.aborted) return null;
    const hover = scripts.hover.createHover(
      { ...context, reading: this.reading, settings: () => this.#settings },
      scripts.card,
    );
    hover.start(this.#signal);
    return hover;
  }
}
