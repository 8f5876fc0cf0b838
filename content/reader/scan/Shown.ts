import type { TopicCount } from '../../../src/core/page/PageReport';
import { isShadowRoot } from '../../dom/dom';
import { listen } from '../../dom/listen';
import { renderedNow } from './isRendered';
import type { PageMention } from './PageMention';
import { SHORT, Slice } from './Slice';
import { MOST_SHOWN, WatchedElements } from './WatchedElements';

/** Looks are no closer together than this (ms): a page may set attributes in every frame. */
const SEPARATED = 100;

/** After a look there is a rest that is so many times as long: a hundredth of the time at most. */
const LOOK_REST_FACTOR = 100;

/** What nothing tells of (a rule of a sheet, a neighbour's state) is looked for this often, in ms. */
const UNTOLD = 1000;

/** What is not known yet may be asked for on the spot for so long (ms); after that it waits. */
const ON_THE_SPOT = 10;

/** After these the page may look otherwise, though its tree is the same. */
const TELLING = [
  ...['transitionend', 'animationstart', 'animationend', 'toggle', 'click', 'change', 'keyup'],
  ...['resize', 'hashchange'],
] as const satisfies readonly (keyof WindowEventMap)[];

/**
 * Which mentions the visitor can see at the moment. The page shows and hides text without any change
 * of its tree: by a class, a style sheet, a media query, by opening `details`.
 *
 * While nothing is hidden, nothing is asked until the browser says that a marked place has lost its
 * box, or something happens after which pages look otherwise. While something is, the attributes of
 * the elements around it are observed, and it is looked at once a second besides.
 */
export class Shown {
  readonly #onChange: (hasTurned: boolean) => void;
  readonly #signal: AbortSignal;
  readonly #known = new WeakMap<PageMention, boolean>();
  /** How many mentions of each topic there are, by the last look. */
  counts: readonly TopicCount[] = [];
  /** Whether `now` has said of something that it is hidden without having looked. */
  #hasGuessed = false;
  #nextAllowedAt = 0;
  #mentions: readonly PageMention[] = [];
  #elements: WatchedElements | null = null;
  /** Which look is going on: another ends those before it. */
  #turn = 0;
  #looksAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onChange called when more is known of what can be seen; `hasTurned` where it is otherwise
   *   than was said
   */
  constructor(onChange: (hasTurned: boolean) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
  }

  /** Begins to listen. */
  start(): void {
    const soon = (): void => this.#soon(SEPARATED);
    this.#elements = new WatchedElements(soon, this.#signal);
    for (const type of TELLING) listen(type, soon, this.#signal);
    document.addEventListener('visibilitychange', ({ isTrusted }) => isTrusted && soon(), {
      signal: this.#signal,
    });
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** These are the mentions from now on, in document order. */
  follow(mentions: readonly PageMention[]): void {
    this.#mentions = mentions;
    void this.#look(true);
  }

  /** Whether a mention can be seen, by the last look. */
  has = (mention: PageMention): boolean => this.#known.get(mention) ?? false;

  /**
   * The same for the choice of marks, which cannot wait for a look: what has not been looked at yet
   * is asked for now, as long as that takes no time that is felt.
   */
  now(): (mention: PageMention) => boolean {
    const until = performance.now() + ON_THE_SPOT;
    const ask = renderedNow();
    return (mention) => {
      const known = this.#known.get(mention);
      if (known !== undefined) return known;
      if (performance.now() > until) {
        this.#hasGuessed = true;
        return false;
      }
      const isShown = ask(mention);
      this.#known.set(mention, isShown);
      return isShown;
    };
  }

  #soon(delay: number): void {
    if (this.#signal.aborted || this.#mentions.length === 0) return;
    const at = Math.max(performance.now() + delay, this.#nextAllowedAt);
    if (this.#timer !== undefined && at >= this.#looksAt) return;
    clearTimeout(this.#timer);
    this.#looksAt = at;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Once the page has been laid out again: to ask in between would have it done twice.
      requestIdleCallback(() => void this.#look(), { timeout: SEPARATED });
    }, at - performance.now());
  }

  /** Looks at all mentions, or at those `isNew`, in slices. */
  async #look(isNew = false): Promise<void> {
    const turn = ++this.#turn;
    const slice = new Slice(SHORT);
    let cost = 0;
    let from = performance.now();
    let ask = renderedNow();
    let hasMore = false;
    let hasTurned = this.#hasGuessed;
    this.#hasGuessed = false;
    const hidden: Node[] = [];
    const seen = new Set<Element>();
    const counts = new Map<string, Counting>();
    for (const mention of this.#mentions) {
      if (slice.isOver) {
        cost += performance.now() - from;
        await slice.end();
        if (this.#signal.aborted || turn !== this.#turn) return;
        from = performance.now();
        ask = renderedNow();
      }
      const before = this.#known.get(mention);
      const isShown = isNew && before !== undefined ? before : ask(mention);
      hasMore ||= before === undefined;
      hasTurned ||= before !== undefined && before !== isShown;
      this.#known.set(mention, isShown);
      const { topic } = mention;
      const count = counts.get(topic) ?? { topic, shown: 0, hidden: 0 };
      counts.set(topic, count);
      count[isShown ? 'shown' : 'hidden']++;
      if (!isShown) hidden.push(mention.from.node);
      else if (seen.size < MOST_SHOWN) seen.add(elementOf(mention));
    }
    this.#elements?.watch(hidden, seen);
    const all = [...counts.values()];
    const isOther = JSON.stringify(all) !== JSON.stringify(this.counts);
    this.counts = all;
    if (hasMore || hasTurned || isOther) this.#onChange(hasTurned);
    cost += performance.now() - from;
    this.#nextAllowedAt = performance.now() + cost * LOOK_REST_FACTOR;
    if (hidden.length > 0 && document.visibilityState === 'visible') this.#soon(UNTOLD);
  }
}

type Counting = { -readonly [Key in keyof TopicCount]: TopicCount[Key] };

/** The element whose box shows that of a mention's block. */
function elementOf({ kept: { block } }: PageMention): Element {
  return isShadowRoot(block.element) ? block.element.host : block.element;
}
