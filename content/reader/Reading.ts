import { firstInSection } from '../../src/core/page/firstInSection';
import type { MentionReport, PageReport } from '../../src/core/page/PageReport';
import { shareText, stopsOf } from '../../src/core/page/stopsOf';
import { pageLanguage } from '../dom/dom';
import { type DismissedName, DismissedNames } from './DismissedNames';
import { createMarkLayer, type HighlightRegistry, type MarkLayer } from './marks/highlight';
import { Marks } from './marks/Marks';
import { NearView } from './marks/NearView';
import { rowsOf } from './rowsOf';
import type { PageFindings } from './scan/Decisions';
import type { PageMention } from './scan/PageMention';
import { PageReader } from './scan/PageReader';
import { Shown } from './scan/Shown';
import type { Decide, Stories } from './scan/Stories';

/** What the settings say of reading and marking. */
export interface ReadingSettings {
  /** What the visitor does not want: ids of stories, and full ids of topics. */
  readonly off: ReadonlySet<string>;
  readonly marks: 'first' | 'all' | 'none';
}

/** What reading needs, and whom it tells. */
export interface ReadingContext {
  /** What is looked for. */
  readonly stories: Stories;
  /** Says what of it is a mention. */
  readonly decide: Decide;
  readonly highlights: HighlightRegistry;
  /** Whether the extension is still there. */
  isAlive(): boolean;
  /** Mentions or marks may have changed. */
  onChange(): void;
}

const NOTHING: PageFindings = { mentions: [], blocks: [], about: [], isDone: false };

/** Reads and marks the page of this frame. */
export class Reading {
  readonly marks: Marks;
  readonly #reader: PageReader;
  readonly #dismissed = new DismissedNames();
  readonly #shown: Shown;
  readonly #near: NearView;
  readonly #layer: MarkLayer;
  readonly #context: ReadingContext;
  readonly #signal: AbortSignal;
  #settings: ReadingSettings;
  #found = NOTHING;
  /** The mentions that a pointer can open. */
  #open: readonly PageMention[] = [];

  constructor(context: ReadingContext, settings: ReadingSettings, signal: AbortSignal) {
    this.#layer = createMarkLayer(context.highlights);
    this.marks = new Marks(this.#layer);
    this.#settings = settings;
    this.#context = context;
    this.#signal = signal;
    this.#shown = new Shown((hasTurned) => {
      if (hasTurned) this.#mark();
      else this.#context.onChange();
    }, signal);
    this.#near = new NearView(() => this.#draw(), signal);
    this.#reader = new PageReader(
      context.stories,
      context.decide,
      settings.off,
      {
        onFound: (found) => this.#take(found),
        onRecords: (records) => this.marks.dropChanged(records),
      },
      signal,
    );
  }

  /** Begins, and goes on until the signal aborts. */
  start(): void {
    this.#layer.start(this.#signal);
    this.#shown.start();
    this.#near.start();
    void this.#reader.start();
    this.#signal.addEventListener('abort', () => this.marks.update([], []));
  }

  /** In document order, without the names that were called a wrong match. */
  get mentions(): readonly PageMention[] {
    const { mentions } = this.#found;
    if (this.#dismissed.names.length === 0) return mentions;
    return mentions.filter((mention) => !this.isDismissed(mention));
  }

  /** Where there is a mark, or would be: where several stories know a name, only one of its mentions. */
  get stops(): readonly PageMention[] {
    return stopsOf(this.mentions);
  }

  /** All mentions where `mention` is, itself among them: several where several stories know the name. */
  at(mention: PageMention): readonly PageMention[] {
    return this.#found.mentions.filter((other) => shareText(mention, other));
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return this.#reader.shadowRoots;
  }

  /** The mention with this id, called a wrong match or not. */
  mention(id: number): PageMention | undefined {
    return this.#found.mentions.find((mention) => mention.id === id);
  }

  /** Draws the marks anew where others are wanted, and decides anew where other topics are on. */
  set(settings: ReadingSettings): void {
    const { marks, off } = this.#settings;
    this.#settings = settings;
    if (settings.marks !== marks) this.#mark();
    const isSame = settings.off.size === off.size && [...off].every((id) => settings.off.has(id));
    if (!isSame) this.#reader.choose(settings.off);
  }

  isDismissed(mention: PageMention): boolean {
    return this.#dismissed.has(mention);
  }

  quiet(name: DismissedName): void {
    this.#dismissed.add(name);
    this.#change();
  }

  restore(topic: string, name: string): void {
    this.#dismissed.remove(topic, name);
    this.#change();
  }

  /** The topics that the visitor can see on the page. */
  get topics(): readonly string[] {
    return this.#shown.counts.flatMap(({ topic, shown }) => (shown > 0 ? [topic] : []));
  }

  /** What the frame tells of what is found in it: how much, and not each mention. */
  report(): Pick<PageReport, 'state' | 'about' | 'lang' | 'topics' | 'dismissed'> {
    const { isDone, about } = this.#found;
    return {
      state: isDone ? 'done' : 'reading',
      about: [...about],
      lang: pageLanguage(),
      topics: [...this.#shown.counts],
      dismissed: this.#dismissed.names.map(({ topic, name, text }) => ({ topic, name, text })),
    };
  }

  /** See `ReaderHandle.rows`. */
  rows(topic: string | null, from: number, count: number): readonly MentionReport[] {
    const listed = this.mentions.filter(
      (mention) => topic === null || (mention.topic === topic && this.#shown.has(mention)),
    );
    return rowsOf(listed.slice(from, from + count), this.#shown.has);
  }

  #take(found: PageFindings): void {
    if (!this.#context.isAlive()) return;
    const before = this.#found;
    this.#found = found;
    // To ask what is in view may cost the page a layout: not for news that change no mark.
    if (areSame(marking(before), marking(found))) this.#context.onChange();
    else this.#change();
  }

  /** Other mentions are there now. */
  #change(): void {
    this.#mark();
    this.#shown.follow(this.mentions);
  }

  #mark(): void {
    const { marks } = this.#settings;
    const { blocks } = this.#found;
    const isHeading = (block: number): boolean => blocks[block]?.block.kind === 'heading';
    // In quiet mode nothing shows where the mentions are, so all of them open.
    const { mentions } = this;
    this.#open = stopsOf(
      marks === 'first' ? firstInSection(mentions, isHeading, this.#shown.now()) : mentions,
    );
    this.#draw();
    this.#context.onChange();
  }

  #draw(): void {
    const { marks } = this.#settings;
    this.marks.update(this.#open, marks === 'none' ? [] : this.#near.among(this.#open));
  }
}

/** What the choice of marks goes by: the mentions, and the headings that begin sections. */
const marking = ({ mentions, blocks }: PageFindings): readonly object[] => [
  ...mentions,
  ...blocks.filter(({ block }) => block.kind === 'heading'),
];

const areSame = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);
