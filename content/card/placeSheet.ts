import type { CardLayout } from '../../src/core/hover/cardLayout';
import type { Rect } from '../../src/core/hover/geometry';
import { SHEET, settleSheet } from '../../src/core/hover/settleSheet';
import { dragSheet } from './dragSheet';
import { HANDLE_CLASS } from './SheetHandle';
import { uncover } from './uncover';

/** A sheet narrower than this (CSS px), in a page that was zoomed by fingers, is drawn smaller. */
const LEAST_WIDTH = 320;

export interface SheetOptions {
  /** The first text of the mark that it was opened on, and the mark's lines as they are now. */
  readonly node: Node;
  readonly lines: () => readonly Rect[];
  /** One of those at the window's edge. */
  readonly layout: CardLayout;
  /** Whether the page may be scrolled for the mark to stay in view. */
  readonly mayScroll: boolean;
  /** It was pulled down until it closes. */
  onPulledAway(): void;
}

/** Keeps the card a sheet in the part of the window that is seen, until `signal` aborts. */
export function placeSheet(sheet: HTMLElement, options: SheetOptions, signal: AbortSignal): void {
  const { layout, mayScroll, onPulledAway } = options;
  const isWhole = layout === 'whole';
  const isLow = layout === 'low';
  // What the host has set, so that the page's own zoom does not count.
  const zoom = Number(sheet.style.zoom || 1);
  const highest = isWhole || isLow ? SHEET.whole : SHEET.high;
  let isAbove = false;
  /** Its height as a share of what is seen; `null` for as high as its text, up to all of it. */
  let share: number | null = isWhole ? null : SHEET.low;
  sheet.classList.toggle('is-whole', isWhole);
  sheet.classList.toggle('is-low', isLow);

  const draw = (): void => {
    const view = viewNow();
    const scale = Math.min(1, view.width / LEAST_WIDTH);
    const px = (length: number): string => `${length / scale}px`;
    const { style } = sheet;
    style.zoom = String(zoom * scale);
    style.width = px(view.width);
    style.maxHeight = px(view.height * highest);
    style.height = share === null ? 'max-content' : px(view.height * share);
    const height = share === null ? sheet.getBoundingClientRect().height : view.height * share;
    const top = isAbove ? view.top : view.top + view.height - height;
    style.margin = `${px(top)} auto auto ${px(view.left)}`;
    sheet.classList.toggle('is-above', isAbove);
    const isExpanded = share !== SHEET.low;
    sheet.querySelector(`.${HANDLE_CLASS}`)?.setAttribute('aria-expanded', String(isExpanded));
  };

  const heightNow = (): number => sheet.getBoundingClientRect().height;
  const settle = (to: number | null): void => {
    share = to;
    if (share === null) onPulledAway();
    else draw();
  };
  dragSheet(
    sheet,
    {
      height: heightNow,
      pull(height) {
        share = Math.min(highest, Math.max(0, height / viewNow().height));
        draw();
      },
      release: (height, speed) =>
        settle(settleSheet(height / viewNow().height, speed / viewNow().height, highest)),
      toggle: () => settle(share === SHEET.low ? highest : SHEET.low),
      direction: () => (isAbove ? -1 : 1),
    },
    signal,
  );

  draw();
  if (mayScroll) {
    const view = viewNow();
    isAbove = uncover(options, view, heightNow()) === 'above';
    if (isAbove) draw();
  }

  const onView = { signal };
  window.visualViewport?.addEventListener('resize', draw, onView);
  window.visualViewport?.addEventListener('scroll', draw, onView);
  window.addEventListener('resize', draw, onView);
  // As high as its text: more of it may be unfolded.
  const watch = new ResizeObserver(draw);
  if (isWhole) for (const child of sheet.children) watch.observe(child);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    sheet.classList.remove('is-whole', 'is-low', 'is-above');
    sheet.removeAttribute('style');
  });
}

/** What is seen of the window, in CSS px from the top left of the whole of it. */
function viewNow(): { left: number; top: number; width: number; height: number } {
  const seen = window.visualViewport;
  if (!seen) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, width, height };
}
