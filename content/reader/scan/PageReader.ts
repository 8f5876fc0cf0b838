import { letGoOfMade } from '../../../src/core/detect/madeOnce';
import { isHere, isShadowRoot } from '../../dom/dom';
import { Decisions, type PageFindings } from './Decisions';
import { followPage, type PageChange, type Root } from './followPage';
import { isNeverRead, rememberInherited } from './inherited';
import type { RawBlock } from './PageBlock';
import { PageText } from './PageText';
import { partsOf } from './partsOf';
import { type Part, readBlocks } from './readBlocks';
import { SHORT, Slice } from './Slice';
import type { Decide, Stories } from './Stories';
import { type FormPlace, scanInPieces } from './scanInPieces';

const WHOLE: Part = { isShallow: false };

/** A page that takes away what is being read is read anew, but not for ever. */
const TRIES = 3;

/**
 * After so many ms without anything to read, what was made to find names is let go: an expression with
 * its machine code, and a map. Most pages are read once; to make it anew takes as long as a small change.
 */
const QUIET = 1000;

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
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #observe: (root: Node) => void;
  readonly #decisions: Decisions;
  #isDone = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;

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
        await this.#decisions.make(new Slice());
      }
    });
    return this.#whole;
  }

  /** For now there is nothing to read. */
  #rest(): void {
    clearTimeout(this.#quiet);
    if (this.#isDone && !this.#signal.aborted) this.#quiet = setTimeout(letGoOfMade, QUIET);
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
    // Awaited, for what it costs decides when the next change may be looked at.
    if (isNew) await this.#decisions.make(slice);
    this.#rest();
    return slice.spent;
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
      const letters: FormPlace[] = [];
      this.#stories.read(block.text);
      let hasTurned = false;
      for (const piece of scanInPieces(block.text, this.#stories.forms)) {
        letters.push(...piece);
        if (!slice.isOver) continue;
        await slice.end();
        if (this.#signal.aborted) return false;
        hasTurned = true;
      }
      isNew = this.#keep(block, letters) || isNew;
      // No oftener than the page has its turn: nothing is painted before that.
      if (!hasTurned || !isNew || this.#isDone || !this.#decisions.isDue) continue;
      await this.#decisions.make(slice);
      if (this.#signal.aborted) return false;
    }
    return step.value || tries === 0 ? isNew : this.#read(root, part, slice, tries - 1);
  }

  /** Keeps of a block what matters; says whether anything does. */
  #keep(block: RawBlock, letters: readonly FormPlace[]): boolean {
    if (letters.length === 0 && block.kind !== 'heading') return false;
    for (const part of partsOf(block, letters)) {
      const isNamed = part === block ? letters.length > 0 : this.#hasLetters(part.text);
      if (isNamed || part.kind === 'heading') this.#text.add({ block: part, isNamed });
    }
    return true;
  }

  #hasLetters(text: string): boolean {
    for (const piece of scanInPieces(text, this.#stories.forms)) if (piece.length > 0) return true;
    return false;
  }

  #meet(shadow: ShadowRoot): void {
    if (!this.#shadowRoots.has(shadow)) this.#observe(shadow);
    this.#text.followSlots();
    this.#shadowRoots.add(shadow);
  }
}
