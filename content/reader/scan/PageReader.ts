import { isHere, isShadowRoot } from '../../dom/dom';
import { Decisions, type PageFindings } from './Decisions';
import { followPage, type PageChange, type Root } from './followPage';
import { isNeverRead, rememberInherited } from './inherited';
import { NameSeeker } from './NameSeeker';
import type { PageBlock } from './PageBlock';
import { PageText } from './PageText';
import { type Part, readBlocks } from './readBlocks';
import { SHORT, Slice } from './Slice';
import type { Decide, Stories } from './Stories';

const WHOLE: Part = { isShallow: false };

/** A page that takes away what is being read is read anew, but not for ever. */
const TRIES = 3;

/**
 * What it costs others to be asked about a change, in ms as if it were our share of the page's thread: a
 * page whose text changes all the time has us ask twice a second.
 */
const ASKING = 10;

export interface PageReaderListener {
  /** What is found may have changed. */
  onFound(found: PageFindings): void;
  /** The page has just changed so; nothing of it has been painted yet. */
  onRecords(records: readonly MutationRecord[]): void;
}

/** Reads the page of this frame, follows it as it changes, and tells what it finds. */
export class PageReader {
  readonly #stories: Stories;
  /** Settles when the page has been read as often as it was asked for. */
  #whole = Promise.resolve();
  readonly #signal: AbortSignal;
  readonly #text = new PageText();
  readonly #seeker = new NameSeeker();
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #observe: (root: Node) => void;
  readonly #decisions: Decisions;
  /** Whether the page is so long that it was asked about before all of it was read. */
  #isLong = false;
  #isDone = false;

  /**
   * @param stories what is looked for
   * @param decide says what of it is a mention
   * @param off ids of stories, and full ids of topics, that the visitor does not want
   * @param tell hears whenever what is found may have changed
   */
  constructor(
    stories: Stories,
    decide: Decide,
    off: ReadonlySet<string>,
    tell: PageReaderListener,
    signal: AbortSignal,
  ) {
    this.#stories = stories;
    stories.onMore = () => this.#readAll();
    this.#signal = signal;
    this.#decisions = new Decisions(
      {
        ...{ text: this.#text, stories, decide, onFound: tell.onFound },
        isDone: () => this.#isDone,
        onRest: () => this.#rest(),
      },
      off,
      signal,
    );
    this.#observe = followPage(
      { onRecords: tell.onRecords, onChange: (change) => this.#follow(change) },
      signal,
    ).observe;
    signal.addEventListener('abort', () => this.#seeker.letGo());
  }

  /** The open shadow roots met so far, as far as they are in the page. */
  get shadowRoots(): readonly ShadowRoot[] {
    return [...this.#shadowRoots].filter(isHere);
  }

  /** Reads the whole page; from then on changes are followed. */
  start(): Promise<void> {
    this.#observe(document);
    return this.#readAll();
  }

  /** Reads all of the page, also once more: further stories are looked for. */
  #readAll(): Promise<void> {
    this.#whole = this.#whole.then(async () => {
      try {
        await this.#read(document.documentElement, WHOLE, new Slice());
      } finally {
        this.#isDone = true;
        const slice = new Slice();
        if (this.#isLong) await this.#sift(slice);
        await this.#decisions.make(slice);
      }
    });
    return this.#whole;
  }

  /** For now there is nothing to read. */
  #rest(): void {
    if (this.#isDone && !this.#signal.aborted) this.#seeker.rest();
  }

  /** See `Decisions.choose`. */
  choose(off: ReadonlySet<string>): void {
    this.#decisions.choose(off);
  }

  async #follow({ added, changed }: PageChange): Promise<number> {
    // One for all of them: a feed brings many that are small.
    const slice = new Slice(SHORT);
    let isNew = this.#text.sweep();
    const around = rememberInherited();
    const readAgain = async (root: Root, isShallow: boolean): Promise<void> => {
      isNew = (await this.#readAgain(root, { isShallow, around: around(root) }, slice)) || isNew;
    };
    for (const root of changed) await readAgain(root, true);
    for (const root of added) await readAgain(root, false);
    const isAsked = this.#text.hasUnknown;
    // Awaited, for what it costs decides when the next change may be looked at.
    if ((await this.#sift(slice)) || isNew) await this.#decisions.make(slice);
    this.#rest();
    return slice.spent + (isAsked ? ASKING : 0);
  }

  /**
   * Asks which of the blocks that may be named are; says whether any is. In a short page they are asked
   * about with all others, and only once: where they stand among them costs time to find out.
   */
  #sift(slice: Slice): Promise<boolean> {
    return this.#decisions.sift(this.#text.unknown(), slice);
  }

  async #readAgain(root: Root, part: Part, slice: Slice): Promise<boolean> {
    if (slice.isOver) await slice.end();
    if (this.#signal.aborted) return false;
    try {
      if (!isHere(root) || isNeverRead(root, part.around)) return this.#text.forget(root);
      if (isShadowRoot(root)) this.#meet(root);
      return await this.#read(root, part, slice);
    } catch (error) {
      // What is wrong with one place must not keep the others from being read.
      void Promise.reject(error);
      return true;
    }
  }

  /**
   * Reads what is under `root`; says whether anything that matters was found or has gone. What may be
   * named matters only while the page is read for the first time, as nobody was asked yet.
   */
  async #read(root: Root, part: Part, slice: Slice, tries = TRIES): Promise<boolean> {
    if (document.designMode === 'on') return false;
    let isNew = this.#text.forget(root);
    const reading = readBlocks(root, { ...part, onShadow: (shadow) => this.#meet(shadow) });
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      const block = step.value;
      if (block.isFirst) isNew = this.#text.forget(block.element) || isNew;
      if (this.#isDone) isNew = this.#text.forgetTexts(block.nodes) || isNew;
      this.#stories.read(block.text);
      let [mayBeNamed, hasTurned] = [false, false];
      for (const isIn of this.#seeker.seek(block.text, this.#stories.starts)) {
        mayBeNamed ||= isIn;
        if (!slice.isOver) continue;
        await slice.end();
        if (this.#signal.aborted) return false;
        hasTurned = true;
      }
      const isKept = this.#keep(block, mayBeNamed);
      isNew ||= isKept && (!this.#isDone || block.kind === 'heading');
      // No oftener than the page has its turn: nothing is painted before that.
      const isDue = hasTurned && isNew && !this.#isDone && this.#decisions.isDue;
      if (!isDue && !this.#text.hasMuch) continue;
      this.#isLong = true;
      await this.#sift(slice);
      if (isDue) await this.#decisions.make(slice);
      if (this.#signal.aborted) return false;
    }
    return step.value || tries === 0 ? isNew : this.#read(root, part, slice, tries - 1);
  }

  /** Keeps a block that matters, or may; says whether it does. */
  #keep(block: PageBlock, isNamed: boolean): boolean {
    const isKept = isNamed || block.kind === 'heading';
    if (isKept) this.#text.add({ block, isNamed });
    return isKept;
  }

  #meet(shadow: ShadowRoot): void {
    if (!this.#shadowRoots.has(shadow)) this.#observe(shadow);
    this.#text.followSlots();
    this.#shadowRoots.add(shadow);
  }
}
