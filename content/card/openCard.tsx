import { render } from 'preact';
import type { CardLayout } from '../../src/core/hover/cardLayout';
import type { Point } from '../../src/core/hover/geometry';
import { closest, isElement, parentOf } from '../reader/dom';
import { CardGeometry } from './CardGeometry';
import type { CardHost } from './CardHost';
import { holdFocus } from './holdFocus';
import { placeCard } from './placeCard';
import { placeSheet } from './placeSheet';

/** What a card is opened with. */
export interface CardOptions {
  /** The live range of the mark it belongs to. */
  readonly mark: Range;
  /** Where it lies: beside the mark, or as a sheet. */
  readonly layout: CardLayout;
  /** Whether the page may be scrolled for the mark to stay in view above a sheet. */
  readonly mayScroll: boolean;
  /** Whether the focus moves into it. */
  readonly takesFocus: boolean;
  /** What is in it; `null` for what `prepareCard` has rendered last. */
  readonly content: preact.ComponentChild | null;
  /** The mark has left the view. */
  onGone(): void;
  /** The page has taken the focus away at once. */
  onFocusLost(): void;
  /** The visitor has pulled the sheet out of the window. */
  onPulledAway(): void;
}

/** An open card, as far as the hover must know it. */
export interface OpenedCard {
  isKept(point: Point): boolean;
  /** Shows other content in the same place. */
  update(content: preact.ComponentChild): void;
}

/** Opens a card in the host, until `signal` aborts. */
export function openCard(host: CardHost, options: CardOptions, signal: AbortSignal): OpenedCard {
  const { mark, layout, takesFocus, content, onGone, onFocusLost } = options;
  const { popover } = host;
  const isSheet = layout !== 'beside';
  popover.className = isSheet ? 'sheet' : 'beside';
  if (content !== null) render(content, popover);
  host.show(mark.startContainer);
  if (isSheet) {
    const lines = () => [...mark.getClientRects()];
    placeSheet(popover, { ...options, node: mark.startContainer, lines }, signal);
  } else {
    const parent = parentOf(mark.startContainer);
    const link = isElement(parent) ? closest(parent, 'a[href]') : null;
    placeCard(popover, mark, link, onGone, signal);
  }
  const dialog = popover.querySelector<HTMLElement>('[role="dialog"]');
  if (takesFocus && dialog) holdFocus(dialog, onFocusLost, signal);
  signal.addEventListener('abort', () => {
    host.hide();
    render(null, popover);
  });
  const geometry = new CardGeometry(popover, mark);
  return {
    isKept: (point) => geometry.isKept(point),
    update: (next) => render(next, popover),
  };
}

/**
 * Renders a card that may be opened soon. Until then nothing of it is to be seen; any other that is
 * rendered takes its place.
 */
export function prepareCard({ popover }: CardHost, content: preact.ComponentChild): void {
  render(content, popover);
}
