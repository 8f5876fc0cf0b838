import { type HighlightNames, USUAL_NAMES } from '../../../src/core/page/highlightNames';
import { listen } from '../../dom/listen';

/**
 * The page's registry of highlights, where the page has its own. Ours take names that are free, and
 * what is not known to be ours is never touched. Not known by its name alone: in quiet mode a page
 * could tell us by a highlight of its own that vanishes.
 * https://drafts.csswg.org/css-highlight-api-1/
 */
export interface HighlightRegistry {
  /** What ours are called by now. */
  readonly names: HighlightNames;
  /** Registers a highlight of ours, under another name if the page has taken it. */
  show(role: keyof HighlightNames, highlight: Highlight): void;
  /** Takes a highlight of ours out of the registry, if it is there. */
  hide(role: keyof HighlightNames, highlight: Highlight): void;
  /** Gives up the names that the page has taken since, for others. */
  giveUpTaken(): void;
}

/**
 * Ours have this priority, by which a later start knows what an earlier one has left: Firefox ends
 * scripts without a word when the extension is updated. No other number would do worse; a negative one
 * lets the page's own highlights be painted over ours.
 */
const PRIORITY = -19_780;

/**
 * @param onRename the page has taken a name since: the rules that draw ours are wanted for other names
 *   than those `before`
 */
export function createHighlightRegistry(
  onRename: (before: HighlightNames) => void,
): HighlightRegistry {
  let names: HighlightNames = { marks: freeName('marks'), open: freeName('open') };
  const shown = new Map<keyof HighlightNames, Highlight>();
  function giveUp(role: keyof HighlightNames): void {
    const before = names;
    names = { ...names, [role]: freeName(role) };
    onRename(before);
  }
  return {
    get names() {
      return names;
    },
    show(role, highlight) {
      highlight.priority = PRIORITY;
      if (!isFree(names[role])) giveUp(role);
      CSS.highlights.set(names[role], highlight);
      shown.set(role, highlight);
    },
    hide(role, highlight) {
      if (shown.get(role) === highlight) shown.delete(role);
      if (CSS.highlights.get(names[role]) === highlight) CSS.highlights.delete(names[role]);
    },
    giveUpTaken() {
      for (const role of ['marks', 'open'] as const) {
        if (isFree(names[role])) continue;
        giveUp(role);
        const highlight = shown.get(role);
        if (highlight) CSS.highlights.set(names[role], highlight);
      }
    },
  };
}

/** Whether the page has nothing under this name. */
const isFree = (name: string): boolean =>
  (CSS.highlights.get(name)?.priority ?? PRIORITY) === PRIORITY;

/** The first name like that of `role` that the page has not taken. */
function freeName(role: keyof HighlightNames): string {
  let name = USUAL_NAMES[role];
  // In order, so that a later start finds what an earlier one has left.
  for (let count = 2; !isFree(name); count++) name = `${USUAL_NAMES[role]}-${count}`;
  return name;
}

/** The places that are drawn, and nothing else of them: no element, no event, no live range. */
export interface MarkLayer {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
  clear(): void;
  /** Keeps them out of print until `signal` aborts. */
  start(signal: AbortSignal): void;
}

/**
 * A layer of marks over the page, as a CSS custom highlight. It is registered while it has ranges
 * only, so that a page without marks has no highlight of ours.
 */
export function createMarkLayer(registry: HighlightRegistry): MarkLayer {
  const highlight = new Highlight();
  let isChecking = false;
  /** The page may have taken our name: looked at once for all that is added in a row. */
  function check(): void {
    isChecking = false;
    if (highlight.size > 0) registry.show('marks', highlight);
  }
  return {
    add(range) {
      highlight.add(range);
      if (isChecking) return;
      isChecking = true;
      queueMicrotask(check);
    },
    delete(range) {
      highlight.delete(range);
      if (highlight.size === 0) registry.hide('marks', highlight);
    },
    clear() {
      highlight.clear();
      registry.hide('marks', highlight);
    },
    start: (signal) => keepFromPrint(registry, 'marks', highlight, signal),
  };
}

/**
 * Takes a highlight out of the registry while the page is printed, until `signal` aborts. Without a
 * rule for print it is not drawn there, but Chromium cuts the text in pieces at its ends.
 */
export function keepFromPrint(
  registry: HighlightRegistry,
  role: keyof HighlightNames,
  highlight: Highlight,
  signal: AbortSignal,
): void {
  listen('beforeprint', () => registry.hide(role, highlight), signal);
  listen('afterprint', () => highlight.size > 0 && registry.show(role, highlight), signal);
}
