import { shareText } from '../../src/core/page/stopsOf';
import { isRendered } from '../reader/scan/isRendered';
import type { PageMention } from '../reader/scan/PageMention';
import { fromView, isOutOfView } from './fromView';
import { mentionsBeyond, reveal } from './reveal';

/** The walk from mention to mention in this frame, by keys or from a list. */
export class MentionWalk {
  readonly #stops: () => readonly PageMention[];
  readonly #open: (mention: PageMention) => void;
  #last: PageMention | null = null;
  /** Whether the last walk found nothing more here: it comes round again at the other end. */
  #isPastEnd = false;

  /**
   * @param stops the mentions that are stopped at, in document order
   * @param open opens the card of one that was gone to
   */
  constructor(stops: () => readonly PageMention[], open: (mention: PageMention) => void) {
    this.#stops = stops;
    this.#open = open;
  }

  /** The mention that the last step of the walk ended at, where that was in this frame. */
  get last(): PageMention | null {
    return this.#last;
  }

  /** Shows where a mention is, and opens its card; false where it cannot be shown. */
  goTo(mention: PageMention): boolean {
    if (!reveal(mention)) return false;
    this.#last = mention;
    this.#open(mention);
    return true;
  }

  /**
   * Goes to the next mention or to the one before: from the last one that was gone to, as long as it is
   * in the window; else from what the visitor sees, so that nobody's place on a long page is lost.
   *
   * @param isEntering whether the walk comes from elsewhere: another frame, or past the end of this one
   */
  go(step: 1 | -1, isEntering: boolean): boolean {
    for (const mention of this.#ahead(step, isEntering)) {
      if (isRendered(mention) && this.goTo(mention)) return true;
    }
    this.#last = null;
    this.#isPastEnd = true;
    return false;
  }

  #ahead(step: 1 | -1, isEntering: boolean): readonly PageMention[] {
    const stops = this.#stops();
    const { innerHeight } = window;
    const before = this.#last;
    const from = before && (stops.find((stop) => shareText(stop, before)) ?? before);
    const isRound = isEntering && this.#isPastEnd;
    this.#isPastEnd = false;
    if (isRound) return mentionsBeyond(stops, null, step);
    const goesOn = !isEntering && from !== null && !isOutOfView(from, innerHeight);
    return goesOn ? mentionsBeyond(stops, from, step) : fromView(stops, step, innerHeight);
  }
}
