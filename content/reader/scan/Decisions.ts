import type { AskedBlock } from '../../../src/core/detect/decidePage';
import { pageLanguage } from '../../dom/dom';
import { MentionPlaces, type PageMention } from './PageMention';
import type { FoundBlock, PageText } from './PageText';
import { Slice } from './Slice';
import type { Decide, Stories } from './Stories';
import { sift } from './sift';

/**
 * While the page is being read for the first time, what has been found so far is shown when this
 * many times as long as showing took has gone by: it costs a twentieth at most.
 */
const SHOWING_REST_FACTOR = 20;

/**
 * Before so many ms of reading nothing is shown: by then most pages are read, and what is shown twice is
 * decided, placed and drawn twice. It is less than a person notices.
 */
const FIRST_SHOWN = 100;

/** After how many ms the question is asked again that nobody has answered. */
const RETRY = 5000;

/**
 * So many UTF-16 units are asked about at most, in the order of the page: Chromium refuses a message of
 * more than 64 MiB (`kMaxMessageLength`), in which a unit takes up to three bytes.
 */
const MOST = 16_000_000;

/** What a block takes beside its text and language, and each of its edges, in the same units. */
const AROUND = 64;
const EDGE = 3;

/** What has been found in the page so far. */
export interface PageFindings {
  /** In the order in which they are seen. */
  readonly mentions: readonly PageMention[];
  readonly blocks: readonly FoundBlock[];
  /** The stories that the page is about, by the ids of their packs. */
  readonly about: readonly string[];
  /** Whether all of the page's text has been looked at. */
  readonly isDone: boolean;
}

/** What is decided on, by whom, and who is told. */
interface DecisionsContext {
  readonly text: PageText;
  readonly stories: Pick<Stories, 'starts'>;
  readonly decide: Decide;
  /** Whether all of the page has been read. */
  isDone(): boolean;
  /** What is found may have changed. */
  onFound(found: PageFindings): void;
  /** For now there is nothing more to decide. */
  onRest(): void;
}

/** Has it decided what of the page's text is a mention, and tells it. */
export class Decisions {
  readonly #context: DecisionsContext;
  readonly #signal: AbortSignal;
  readonly #places = new MentionPlaces();
  #off: ReadonlySet<string>;
  /** Something was found since what is found was last decided on. */
  #isStale = false;
  #going: Promise<void> | null = null;
  #dueAt = performance.now() + FIRST_SHOWN;

  /** @param off ids of stories, and full ids of topics, that the visitor does not want */
  constructor(context: DecisionsContext, off: ReadonlySet<string>, signal: AbortSignal) {
    this.#context = context;
    this.#off = off;
    this.#signal = signal;
  }

  /** Whether the last decision is so long ago that another may be shown before all is read. */
  get isDue(): boolean {
    return performance.now() >= this.#dueAt;
  }

  /** Other topics are on now: nothing is read anew, since those that are off were found as well. */
  choose(off: ReadonlySet<string>): void {
    this.#off = off;
    void this.make(new Slice());
  }

  /**
   * Decides on what is found and tells it. What was asked for meanwhile is done once more, however
   * often it was asked for.
   */
  make(slice: Slice): Promise<void> {
    this.#isStale = true;
    this.#going ??= this.#makeAll(slice);
    return this.#going;
  }

  async #makeAll(slice: Slice): Promise<void> {
    const { onFound, onRest } = this.#context;
    try {
      while (this.#isStale && !this.#signal.aborted) {
        this.#isStale = false;
        const since = performance.now();
        const found = await this.#decide(slice);
        if (this.#signal.aborted) return;
        if (found) onFound(found);
        else setTimeout(() => void this.make(new Slice()), RETRY);
        const now = performance.now();
        this.#dueAt = now + (now - since) * SHOWING_REST_FACTOR;
        if (slice.isOver) await slice.end();
      }
    } finally {
      this.#going = null;
      onRest();
    }
  }

  /** `null` where nobody answers, or all is over. */
  async #decide(slice: Slice): Promise<PageFindings | null> {
    const isDone = this.#context.isDone();
    for (;;) {
      const all = await slice.take(this.#context.text.inOrder(), this.#signal);
      if (!all) return null;
      if (!all.some(({ isNamed }) => isNamed)) return { ...NOTHING, blocks: all, isDone };
      const answer = await this.#ask(all, slice);
      if (!answer) return null;
      const { left: blocks, isCut, about } = answer;
      // Of the parts nobody was asked.
      if (isCut) continue;
      const mentions = await slice.take(this.#places.place(answer.mentions, blocks), this.#signal);
      return mentions && { mentions, blocks, about, isDone };
    }
  }

  /**
   * Asks about those that may be named, and are not known to be, and keeps what matters of them.
   *
   * @returns whether any does, as far as somebody answers
   */
  async sift(unknown: readonly FoundBlock[], slice: Slice): Promise<boolean> {
    if (unknown.length === 0) return false;
    const answer = await this.#ask(unknown, slice);
    return !answer || answer.isCut || answer.left.length > 0;
  }

  /** What is decided of these blocks, and what of them matters; `null` as in `#decide`. */
  async #ask(blocks: readonly FoundBlock[], slice: Slice) {
    const { text, stories, decide } = this.#context;
    const packs = stories.starts.map(({ pack }) => pack);
    const page = { lang: pageLanguage(), title: document.title, blocks: asked(blocks) };
    const decided = await slice.wait(() => decide(page, packs, this.#off));
    if (!decided) return null;
    const { mentions, about, named } = decided;
    const sifted = await slice.take(
      sift({ blocks, asked: page.blocks, named }, text),
      this.#signal,
    );
    return sifted && { mentions, about, ...sifted };
  }
}

const NOTHING: Pick<PageFindings, 'mentions' | 'about'> = { mentions: [], about: [] };

/** What of the blocks decides, without where they lie. */
function asked(blocks: readonly FoundBlock[]): readonly AskedBlock[] {
  const texts: AskedBlock[] = [];
  let left = MOST;
  for (const { block, isNamed } of blocks) {
    if (left <= 0) break;
    const { text, kind, lang } = block;
    texts.push({
      ...{ text: text.slice(0, left), kind, lang },
      edges: isNamed ? block.edges?.slice(0, left / EDGE).map(({ at }) => at) : undefined,
    });
    left -= text.length + lang.length + AROUND + (block.edges?.length ?? 0) * EDGE;
  }
  return texts;
}
