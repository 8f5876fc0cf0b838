import { render } from 'preact';
import type { CardLayout } from '../../src/core/hover/cardLayout';
import type { Point } from '../../src/core/hover/geometry';
import type { Touching } from '../dom/CardScript';
import { closest, isElement, parentOf } from '../dom/dom';
import type { MarkPlace } from '../dom/MarkPlace';
import { CardGeometry } from './CardGeometry';
import type { CardHost } from './CardHost';
import { followPointer } from './followPointer';
import { holdFocus } from './holdFocus';
import { keepOnTop } from './keepOnTop';
import { keepPresses } from './keepPresses';
import { placeCard } from './placeCard';
import { placeSheet } from './placeSheet';
import { warmFonts } from './warmFonts';

/** What a card is opened with. */
export interface CardOptions {
  /** Where the mark lies that it belongs to. */
  readonly mark: MarkPlace;
  /** Where the pointer is that opens it; `null` where none does. */
  readonly pointer: Point | null;
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
  /** Something of the page has come over it. */
  onCovered(): void;
  /** The visitor has pulled the sheet out of the window. */
  onPulledAway(): void;
}

/** An open card, as far as the hover must know it. */
export interface OpenedCard {
  /** Whether the card stays open with the pointer at `point`. */
  isKept(point: Point, touching: Touching): boolean;
  /** Whether a press that began in the card holds it. */
  readonly isHeld: boolean;
  /** Whether the card lies under a pointer that has not moved on it: presses are its own there. */
  isUnderRest(): boolean;
  /** The pointer has left the window, or gone into a frame. */
  forgetPointer(): void;
  /** Where it is, in px of the window. */
  rect(): DOMRect;
  /** Shows other content in the same place. */
  update(content: preact.ComponentChild, isPinned: boolean): void;
}

/** Opens a card in the host, until `signal` aborts. */
export function openCard(host: CardHost, options: CardOptions, signal: AbortSignal): OpenedCard {
  const { mark, pointer, layout, takesFocus, content, onGone, onFocusLost, onCovered } = options;
  const { popover } = host;
  const { node } = mark;
  const isSheet = layout !== 'beside';
  let isPinned = false;
  popover.className = isSheet ? 'sheet' : 'beside';
  if (content !== null) render(content, popover);
  host.show(node);
  // A sheet is as wide as the window, and the card in it no wider than can be read.
  const rect = () =>
    ((isSheet && popover.querySelector('[role="dialog"]')) || popover).getBoundingClientRect();
  const geometry = new CardGeometry(rect, mark.lines, pointer);
  const isUnderRest = () => geometry.isUnderRest(rect());
  const parent = parentOf(node);
  const placed =
    !isSheet && isElement(parent)
      ? placeCard(
          popover,
          {
            ...mark,
            link: closest(parent, 'a[href]'),
            pointer,
            geometry,
            isHost: (element) => host.is(element),
            onGone,
          },
          signal,
        )
      : null;
  if (isSheet) placeSheet(popover, { ...options, node, lines: mark.lines }, signal);
  followPointer(popover, geometry, signal);
  keepPresses(isUnderRest, () => geometry.reach(), signal);
  // As it is by now, and not as the next frame will have it.
  const isThrough = () => popover.style.pointerEvents === 'none';
  keepOnTop({ host, node, isPinned: () => isPinned, isThrough, onCovered }, signal);
  const dialog = popover.querySelector<HTMLElement>('[role="dialog"]');
  if (takesFocus && dialog) holdFocus(dialog, onFocusLost, signal);
  signal.addEventListener('abort', () => {
    host.hide();
    render(null, popover);
  });
  return {
    isKept: (point, touching) => geometry.isKept(point, touching),
    get isHeld() {
      return geometry.isHeld;
    },
    isUnderRest,
    forgetPointer: () => geometry.forgetPointer(),
    rect,
    update: (next, pinned) => {
      render(next, popover);
      isPinned = pinned;
      placed?.setPinned(pinned);
    },
  };
}

/**
 * Renders a card that may be opened soon. Until then nothing of it is to be seen; any other that is
 * rendered takes its place.
 */
export function prepareCard({ popover }: CardHost, content: preact.ComponentChild): void {
  render(content, popover);
  warmFonts(popover.textContent);
}
