import type { Frame, Page } from 'puppeteer-core';
import { type EvaluateWithRoot, rootEvaluator } from './evaluator';
import { findText } from './findText';
import { touch } from './finger';
import { centre, frameOffset, showFrame } from './frameGeometry';
import { PuppeteerView } from './PuppeteerView';
import { type Box, type CardContent, type ClosedRoot, readCard } from './readCard';
import { until } from './until';

/** Finds the closed root of a frame's card, when there is one. */
export type RootFinder = (frame: Frame) => Promise<ClosedRoot | undefined>;

/** One highlighted stretch of text, as any script of the page can read it. */
export interface SeenMark {
  readonly highlight: string;
  readonly text: string;
}

/** Where an element of a card is to be looked for. */
interface InFrame {
  readonly frame?: Frame;
}

/** How long (ms) a page may take to stand still after it was scrolled to a text. */
const SETTLING = 150;

/** A tab with a web page. Everything that `puppeteer` can do is there besides. */
export class WebPage extends PuppeteerView {
  private readonly findRoot: RootFinder;

  constructor(puppeteer: Page, findRoot: RootFinder) {
    super(puppeteer);
    this.findRoot = findRoot;
  }

  /** The frame whose address ends so; throws when there is none (yet). */
  frame(ending: string): Frame {
    const found = this.puppeteer.frames().find((frame) => frame.url().endsWith(ending));
    if (!found) throw new Error(`No frame ends in ${ending}`);
    return found;
  }

  /** Goes back (-1) or forward (1) in the history of the tab; the page that is left may answer first. */
  async travel(steps: -1 | 1): Promise<void> {
    await this.evaluate((steps: number) => void setTimeout(() => history.go(steps)), steps);
  }

  /**
   * Moves the pointer to a point in px of the viewport, by way of three points in between: each costs a
   * frame, and who crosses the page needs no more.
   */
  async moveTo(x: number, y: number): Promise<void> {
    await this.puppeteer.mouse.move(x, y, { steps: 4 });
  }

  /**
   * Rests the pointer on the `nth` occurrence (from 0) of a text, which may run over inline
   * elements. The page is scrolled only when the text is out of view.
   */
  async hover(text: string, options: { nth?: number; frame?: Frame } = {}): Promise<void> {
    const { x, y } = centre(await this.boxOf(text, options));
    await this.moveTo(x, y);
    // A hand keeps moving; moves right after a scroll count for nothing.
    await new Promise((done) => setTimeout(done, SETTLING));
    await this.puppeteer.mouse.move(x + 1, y);
  }

  /** Taps a text with one finger. */
  async tap(text: string, options: { nth?: number; frame?: Frame } = {}): Promise<void> {
    await touch(this, centre(await this.boxOf(text, options)));
  }

  /** Where the first line of a text is, in px of the main viewport, scrolled into view. */
  async boxOf(
    text: string,
    { nth = 0, frame }: { nth?: number; frame?: Frame } = {},
  ): Promise<Box> {
    const inFrame = frame ?? this.puppeteer.mainFrame();
    await showFrame(inFrame);
    const box = await inFrame.evaluate(findText, text, nth);
    if (box === null) throw new Error(`"${text}" (occurrence ${nth}) is not visible on the page`);
    return shifted(box, await frameOffset(inFrame));
  }

  /** The open card, or `undefined`; for `expect.poll`. Its box is in px of the main viewport. */
  async card({
    frame = this.puppeteer.mainFrame(),
  }: InFrame = {}): Promise<CardContent | undefined> {
    const root = await this.findRoot(frame);
    const content = await root?.evaluate(readCard);
    if (!content) return undefined;
    return { ...content, box: shifted(content.box, await frameOffset(frame)) };
  }

  /** Runs `fn` with the closed shadow root of the card; throws when there is none. */
  readonly inCard: EvaluateWithRoot = rootEvaluator(async (source) => {
    const root = await this.findRoot(this.puppeteer.mainFrame());
    if (!root) throw new Error('There is no card on the page, open or closed');
    return root.run(source);
  });

  /** A real click on an element of the card, as soon as there is one. */
  async clickInCard(selector: string, { frame }: InFrame = {}): Promise<void> {
    const inFrame = frame ?? this.puppeteer.mainFrame();
    const box = await until(`something in the card matches ${selector}`, async () => {
      const root = await this.findRoot(inFrame);
      return root?.evaluate((root, selector): Box | null => {
        const found = root.querySelector(selector);
        found?.scrollIntoView({ block: 'nearest' });
        const rect = found?.getBoundingClientRect();
        return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
      }, selector);
    });
    const { x, y } = centre(shifted(box, await frameOffset(inFrame)));
    await this.puppeteer.mouse.click(x, y);
  }

  /** All highlights in a frame, in the order they were added; for `expect.poll`. */
  async marks({ frame = this.puppeteer.mainFrame() }: InFrame = {}): Promise<SeenMark[]> {
    return frame.evaluate(() => {
      const marks: SeenMark[] = [];
      for (const [highlight, ranges] of CSS.highlights) {
        for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          marks.push({ highlight, text: range.toString() });
        }
      }
      return marks;
    });
  }
}

const shifted = (box: Box, by: { x: number; y: number }): Box => ({
  ...box,
  x: box.x + by.x,
  y: box.y + by.y,
});
