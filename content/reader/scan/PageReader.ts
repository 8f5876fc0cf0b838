import { letGoOfMade } from '../../../src/core/detect/madeOnce';
import { resolveStories, type StoryCandidate } from '../../../src/core/detect/resolveStories';
import type { Steps } from '../../../src/core/detect/Steps';
import type { StoryNames } from '../../../src/core/names/StoryNames';
import { isHere, isShadowRoot, pageLanguage } from '../../dom/dom';
import { findInPieces } from './findInPieces';
import { followPage, type PageChange, type Root } from './followPage';
import { isNeverRead, rememberInherited } from './inherited';
import type { RawBlock } from './PageBlock';
import { MentionPlaces, type PageMention } from './PageMention';
import { type FoundBlock, PageText } from './PageText';
import { partsOf } from './partsOf';
import { type Part, readBlocks } from './readBlocks';
import { SHORT, Slice } from './Slice';

/**
 * While the page is being read for the first time, what has been found so far is shown when this
 * many times as long as showing took has gone by: it costs a twentieth at most.
 */
const SHOWING_REST_FACTOR = 20;

const WHOLE: Part = { isShallow: false };

/** A page that takes away what is being read is read anew, but not for ever. */
const TRIES = 3;

/**
 * After so many ms without anything to read, what was made to find names is let go: a quarter of a
 * reader's memory. Most pages are read once; to make it anew takes as long as a small change.
 */
const QUIET = 1000;

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

/** The stories that are looked for: those that the page has named so far, or the only one that there is. */
export interface Stories {
  /** One that is named later stands behind those before. */
  readonly names: readonly StoryNames[];
  /** A text of the page, which may be new and name another story. */
  read(text: string): void;
  /** Called when there are more names. */
  onMore?: () => void;
}

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
  readonly #tell: PageReaderListener;
  readonly #signal: AbortSignal;
  readonly #text = new PageText();
  readonly #places = new MentionPlaces();
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #observe: (root: Node) => void;
  #off: ReadonlySet<string>;
  #isDone = false;
  #showAt = 0;
  /** Something was found since what is found was last decided on. */
  #isStale = false;
  #showing: Promise<void> | null = null;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param stories what is looked for
   * @param off ids of stories, and full ids of topics, that the visitor does not want
   * @param tell hears whenever what is found may have changed
   */
  constructor(
    stories: Stories,
    off: ReadonlySet<string>,
    tell: PageReaderListener,
    signal: AbortSignal,
  ) {
    this.#stories = stories;
    stories.onMore = () => this.#readAll();
    this.#off = off;
    this.#tell = tell;
    this.#signal = signal;
    this.#observe = followPage(
      { onRecords: tell.onRecords, onChange: (change) => this.#follow(change) },
      signal,
    ).observe;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#quiet);
      letGoOfMade();
    });
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
        await this.#show(new Slice());
      }
    });
    return this.#whole;
  }

  /** For now there is nothing to read. */
  #rest(): void {
    clearTimeout(this.#quiet);
    if (this.#isDone && !this.#signal.aborted) this.#quiet = setTimeout(letGoOfMade, QUIET);
  }

  /** Other topics are on now: nothing is read anew, since those that are off were found as well. */
  choose(off: ReadonlySet<string>): void {
    this.#off = off;
    void this.#show(new Slice());
  }

  async #follow({ added, changed }: PageChange): Promise<void> {
    // One for all of them: a feed brings many that are small.
    const slice = new Slice(SHORT);
    let isNew = this.#text.sweep();
    const around = rememberInherited();
    const readAgain = async (root: Root, isShallow: boolean): Promise<void> => {
      isNew = (await this.#readAgain(root, { isShallow, around: around(root) }, slice)) || isNew;
    };
    for (const root of changed) await readAgain(root, true);
    for (const root of added) await readAgain(root, false);
    // Awaited, for what it costs decides when the next change may be looked at.
    if (isNew) await this.#show(slice);
    this.#rest();
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

  /** Reads what is under `root`; says whether anything that matters was found or has gone. */
  async #read(root: Root, part: Part, slice: Slice, tries = TRIES): Promise<boolean> {
    if (document.designMode === 'on') return false;
    let isNew = this.#text.forget(root);
    const reading = readBlocks(root, { ...part, onShadow: (shadow) => this.#meet(shadow) });
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      const block = step.value;
      if (block.isFirst) isNew = this.#text.forget(block.element) || isNew;
      if (this.#isDone) isNew = this.#text.forgetTexts(block.nodes) || isNew;
      const candidates: StoryCandidate[] = [];
      this.#stories.read(block.text);
      let hasTurned = false;
      for (const piece of findInPieces(block.text, this.#stories.names)) {
        candidates.push(...piece);
        if (!slice.isOver) continue;
        await slice.end();
        if (this.#signal.aborted) return false;
        hasTurned = true;
      }
      isNew = this.#keep(block, candidates) || isNew;
      // No oftener than the page has its turn: nothing is painted before that.
      if (!hasTurned || !isNew || this.#isDone || performance.now() < this.#showAt) continue;
      await this.#show(slice);
      if (this.#signal.aborted) return false;
    }
    return step.value || tries === 0 ? isNew : this.#read(root, part, slice, tries - 1);
  }

  /** Keeps of a block what matters; says whether anything does. */
  #keep(block: RawBlock, candidates: readonly StoryCandidate[]): boolean {
    if (candidates.length === 0 && block.kind !== 'heading') return false;
    for (const part of partsOf(block, candidates)) {
      const own =
        part === block ? candidates : [...findInPieces(part.text, this.#stories.names)].flat();
      if (own.length > 0 || part.kind === 'heading') {
        this.#text.add({ block: part, candidates: own });
      }
    }
    return true;
  }

  #meet(shadow: ShadowRoot): void {
    if (!this.#shadowRoots.has(shadow)) this.#observe(shadow);
    this.#text.followSlots();
    this.#shadowRoots.add(shadow);
  }

  /**
   * Decides on what is found and tells it, in slices; at once where it takes no more than one. What
   * was asked for meanwhile is done once more, however often it was asked for.
   */
  #show(slice: Slice): Promise<void> {
    this.#isStale = true;
    this.#showing ??= this.#showAll(slice);
    return this.#showing;
  }

  async #showAll(slice: Slice): Promise<void> {
    try {
      while (this.#isStale && !this.#signal.aborted) {
        this.#isStale = false;
        const before = slice.spent;
        const found = await slice.take(this.#decide(), this.#signal);
        if (!found) return;
        this.#tell.onFound(found);
        this.#showAt = performance.now() + (slice.spent - before) * SHOWING_REST_FACTOR;
        if (slice.isOver) await slice.end();
      }
    } finally {
      this.#showing = null;
      this.#rest();
    }
  }

  *#decide(): Steps<PageFindings> {
    const isDone = this.#isDone;
    const blocks = yield* this.#text.inOrder();
    const page = { lang: pageLanguage(), title: document.title, blocks };
    const { mentions, about } = yield* resolveStories(page, this.#stories.names, this.#off);
    return { mentions: yield* this.#places.place(mentions, blocks), blocks, about, isDone };
  }
}
