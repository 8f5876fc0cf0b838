import { isIn, type Point, type Rect } from '../../src/core/hover/geometry';
import {
  EDGE,
  type Margin,
  marginsBeside,
  type Placement,
  placeBeside,
  type Size,
  topInMargin,
} from '../../src/core/hover/placement';
import { contains, isDrawnIn } from '../dom/dom';
import type { MarkPlace } from '../dom/MarkPlace';
import { boxOf, partSeenIn, scrollersAround, windowBox } from '../dom/scrollers';
import type { CardGeometry } from './CardGeometry';
import { topAt, watchCover } from './watchCover';

/**
 * A link that is taller than this part of the window is a whole teaser: beyond it, the card would be
 * far from the pointer. It keeps off the block of text in it.
 */
const TALL = 0.4;

/** A pointer this far (px) off a line still means it, as when the mark was found. */
const SLACK = 3;

/** At so many places across and down the page's margin is asked whether anything stands there. */
const PROBES = { across: 6, down: 16 };

/** What a card is placed by. */
export interface PlaceOptions extends MarkPlace {
  /** The link that the mark lies in, which the card must not cover either. */
  readonly link: Element | null;
  /** Where the pointer is that opens the card; `null` where none does. */
  readonly pointer: Point | null;
  readonly geometry: CardGeometry;
  /** Whether `element` holds the card itself. */
  isHost(element: Element): boolean;
  /** The mark has left the view, or is covered. */
  onGone(): void;
}

export interface PlacedCard {
  /** Whether the card is pinned: then it gives way to the text, where the page has a margin. */
  setPinned(isPinned: boolean): void;
}

/** Keeps the card beside the mark that it was opened on, wherever that moves, until `signal` aborts. */
export function placeCard(
  card: HTMLElement,
  { node, lines, block, link, pointer, geometry, isHost, onGone }: PlaceOptions,
  signal: AbortSignal,
): PlacedCard {
  const isRtl = getComputedStyle(block).direction === 'rtl';
  const clippers = [...scrollersAround(node)];
  const isCovered = watchCover({ node, block, isHost });
  const first = lines();
  // The keyboard's card belongs to the first line, as the eye comes to it.
  const line = Math.max(0, pointer ? first.findIndex((rect) => isIn(pointer, rect, SLACK)) : 0);
  const pointerInLine = pointer && pointer.x - (first[line]?.left ?? pointer.x);
  let placed: Placement | null = null;
  let margin: Margin | null = null;
  let style = '';
  let frame = 0;

  function place(): void {
    const rects = lines();
    const anchor = rects[Math.min(line, rects.length - 1)];
    const window = windowSize();
    const seen = anchor && partSeenIn([windowBox(), ...clippers.map(boxOf)], anchor);
    if (!seen || isCovered(seen)) onGone();
    if (!anchor || signal.aborted) return;
    const { width, height } = card.getBoundingClientRect();
    placed = placeBeside({
      anchor,
      avoid: [...rects, ...avoidRects(link, block, window)],
      pointerX: pointerInLine === null ? null : anchor.left + pointerInLine,
      isRtl,
      cardWidth: width,
      window,
      side: placed?.side ?? null,
    });
    const { side, x, edge, room } = placed;
    const size = { width, height: Math.min(height, room) };
    const left = margin?.x ?? x;
    const top = margin
      ? topInMargin(anchor, { width, height }, window)
      : side === 'below'
        ? edge
        : edge - size.height;
    const rect = { left, top, right: left + width, bottom: top + size.height };
    write({
      // By its lower edge where that is next to the mark: it stays there when the card grows.
      margin:
        margin || side === 'below'
          ? `${Math.round(top)}px auto auto ${Math.round(left)}px`
          : `auto auto ${Math.round(window.height - edge)}px ${Math.round(left)}px`,
      // In a low frame or window the card is as high as there is room, and scrolls inside.
      maxHeight: `${Math.floor(margin ? window.height - 2 * EDGE : room)}px`,
      // The wheel that scrolls the page goes on scrolling it when the card comes under the pointer.
      pointerEvents: geometry.isUnderRest(rect) ? 'none' : '',
    });
  }

  /** No custom properties, which would have the style of all that is in the card calculated anew. */
  function write(next: { margin: string; maxHeight: string; pointerEvents: string }): void {
    const now = Object.values(next).join();
    if (now !== style) Object.assign(card.style, next);
    style = now;
  }

  // Every frame: pages move text in ways of which no event tells (transforms, sticky headers).
  function follow(): void {
    place();
    if (!signal.aborted) frame = requestAnimationFrame(follow);
  }
  follow();
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    card.removeAttribute('style');
  });

  return {
    setPinned(isPinned) {
      // Once there it stays: unpinned by a hand that is on it, it would run away from under it.
      if (!isPinned || margin) return;
      const { width: cardWidth } = card.getBoundingClientRect();
      const around = { isRtl, cardWidth, window: windowSize() };
      const free = marginsBeside(block.getBoundingClientRect(), around);
      margin = free.find((one) => isEmpty(one.strip, block, isHost)) ?? null;
      place();
    },
  };
}

/** The size of the window without its scrollbars, in px that no zoom of the page's own enlarges. */
function windowSize(): Size {
  const { visualViewport: seen } = window;
  if (!seen) return { width: innerWidth, height: innerHeight };
  // Fingers may have drawn it larger; fixed elements are laid out in all of it.
  return { width: seen.width * seen.scale, height: seen.height * seen.scale };
}

/** What the card avoids beside the mark: the lines of its link, or the block of text in that. */
function avoidRects(link: Element | null, block: Element, window: Size): readonly Rect[] {
  if (!link) return [];
  const isLow = (element: Element): boolean =>
    element.getBoundingClientRect().height <= window.height * TALL;
  if (isLow(link)) return [...link.getClientRects()];
  return contains(link, block) && isLow(block) ? [block.getBoundingClientRect()] : [];
}

/** Whether nothing stands in a strip of the page's margin but what holds the text beside it. */
function isEmpty(strip: Rect, block: Element, isHost: (element: Element) => boolean): boolean {
  const across = parts(PROBES.across).map((part) => strip.left + (strip.right - strip.left) * part);
  const down = parts(PROBES.down).map((part) => strip.bottom * part);
  return across.every((x) =>
    down.every((y) => {
      const top = topAt(x, y, isHost);
      return !top || isDrawnIn(block, top);
    }),
  );
}

/** The middles of so many equal parts of 1. */
const parts = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => (at + 0.5) / count);
