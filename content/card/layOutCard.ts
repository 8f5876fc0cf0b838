import { type CardLayout, cardLayout } from '../../src/core/hover/cardLayout';
import type { OpenedBy } from '../../src/core/hover/hover';
import { closest, isElement, parentOf } from '../reader/dom';
import { listen } from '../reader/listen';
import type { CardHost } from './CardHost';
import { placeCard } from './placeCard';
import { placeSheet } from './placeSheet';

export interface LayoutOptions {
  /** The live range of the mark that the card belongs to. */
  readonly mark: Range;
  readonly by: OpenedBy;
  /** The mark has left the view. */
  onGone(): void;
  /** The visitor has pulled the card out of the window. */
  onPulledAway(): void;
}

/**
 * Shows the card in its place, and changes that with the size of the window (as zoom does too), until
 * `signal` aborts.
 */
export function layOutCard(host: CardHost, options: LayoutOptions, signal: AbortSignal): void {
  const { mark, by, onGone, onPulledAway } = options;
  const { popover } = host;
  let layout: CardLayout | null = null;
  let placed = new AbortController();

  const place = (): void => {
    const next = layoutNow(by);
    if (next === layout) return;
    const isFirst = layout === null;
    layout = next;
    placed.abort();
    placed = new AbortController();
    const until = AbortSignal.any([signal, placed.signal]);
    popover.className = next === 'beside' ? 'beside' : 'sheet';
    host.show(mark.startContainer);
    if (next === 'beside') {
      const parent = parentOf(mark.startContainer);
      const link = isElement(parent) ? closest(parent, 'a[href]') : null;
      placeCard(popover, mark, link, onGone, until);
      return;
    }
    // A pointer that rests is no wish to have the page moved.
    const mayScroll = isFirst && by !== 'pointer';
    placeSheet(popover, { mark, isWhole: next !== 'sheet', mayScroll, onPulledAway }, until);
  };
  place();
  listen('resize', place, signal);
}

/** How a card would lie in this window. */
export const layoutNow = (by: OpenedBy): CardLayout =>
  cardLayout(by, { width: innerWidth, height: innerHeight });
