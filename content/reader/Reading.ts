import type { Lexicon } from '../../src/core/detect/Lexicon';
import { firstInSection } from '../../src/core/page/firstInSection';
import type { PageReport } from '../../src/core/page/PageReport';
import { createMarkLayer, type HighlightRegistry } from './highlight';
import { isRendered } from './isRendered';
import { Marks } from './Marks';
import type { PageMention } from './PageMention';
import { type Found, PageReader } from './PageReader';
import { Quieted, type QuietedName } from './Quieted';
import { reportOf } from './reportOf';

/** What the settings say of reading and marking. */
export interface ReadingSettings {
  readonly off: ReadonlySet<string>;
  readonly marks: 'first' | 'all' | 'none';
}

/** What reading needs, and whom it tells. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly highlights: HighlightRegistry;
  /** Whether the extension is still there. */
  isAlive(): boolean;
  /** Mentions or marks may have changed. */
  onChange(): void;
}

const NOTHING: Found = { mentions: [], blocks: [], relevant: false, isDone: false };

/** Reads and marks the page of this frame, from its construction until `signal` aborts. */
export class Reading {
  readonly marks: Marks;
  readonly #reader: PageReader;
  readonly #quieted = new Quieted();
  readonly #context: ReadingContext;
  #settings: ReadingSettings;
  #found = NOTHING;

  constructor(context: ReadingContext, settings: ReadingSettings, signal: AbortSignal) {
    this.marks = new Marks(createMarkLayer(context.highlights, signal));
    this.#settings = settings;
    this.#context = context;
    const take = (found: Found): void => this.#take(found);
    this.#reader = new PageReader(context.lexicon, settings.off, take, signal);
    this.#reader.start();
    signal.addEventListener('abort', () => this.marks.update([], false));
  }

  /** In document order, without the names that were called a wrong match. */
  get mentions(): readonly PageMention[] {
    return this.#found.mentions.filter((mention) => !this.isQuieted(mention));
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return this.#reader.shadowRoots;
  }

  /** The mention with this id, called a wrong match or not. */
  mention(id: number): PageMention | undefined {
    return this.#found.mentions.find((mention) => mention.id === id);
  }

  set(settings: ReadingSettings): void {
    this.#settings = settings;
    this.#reader.turnOff(settings.off);
    this.#mark();
  }

  isQuieted(mention: PageMention): boolean {
    return this.#quieted.has(mention);
  }

  quiet(name: QuietedName): void {
    this.#quieted.add(name);
    this.#mark();
  }

  unquiet(topic: string, name: string): void {
    this.#quieted.remove(topic, name);
    this.#mark();
  }

  report(): Pick<PageReport, 'state' | 'relevant' | 'lang' | 'mentions' | 'quieted'> {
    const { mentions } = this;
    return { ...reportOf({ ...this.#found, mentions }), quieted: [...this.#quieted.names] };
  }

  #take(found: Found): void {
    if (!this.#context.isAlive()) return;
    const before = this.#found;
    this.#found = found;
    // To ask what is in view may cost the page a layout: not for news that change no mark.
    if (areSame(marking(before), marking(found))) this.#context.onChange();
    else this.#mark();
  }

  #mark(): void {
    const { marks } = this.#settings;
    const { blocks } = this.#found;
    const isHeading = (block: number): boolean => blocks[block]?.block.kind === 'heading';
    // In quiet mode nothing shows where the mentions are, so all of them open.
    const { mentions } = this;
    const open = marks === 'first' ? firstInSection(mentions, isHeading, isRendered) : mentions;
    this.marks.update(open, marks !== 'none');
    this.#context.onChange();
  }
}

/** What the choice of marks goes by: the mentions, and the headings that begin sections. */
const marking = ({ mentions, blocks }: Found): readonly object[] => [
  ...mentions,
  ...blocks.filter(({ block }) => block.kind === 'heading'),
];

const areSame = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);
