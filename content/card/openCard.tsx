import { render } from 'preact';
import type { Point } from '../../src/core/hover/geometry';
import type { OpenedBy } from '../../src/core/hover/hover';
import { CardGeometry } from './CardGeometry';
import type { CardHost } from './CardHost';
import { holdFocus } from './holdFocus';
import { layOutCard } from './layOutCard';

/** What a card is opened with. */
export interface CardOptions {
  /** The live range of the mark it belongs to. */
  readonly mark: Range;
  /** How it was opened, which decides where it lies. */
  readonly by: OpenedBy;
  /** Whether the focus moves into it. */
  readonly takesFocus: boolean;
  /** What is in it; `null` for what `prepareCard` has rendered last. */
  readonly content: preact.ComponentChild | null;
  /** The mark has left the view. */
  onGone(): void;
  /** The page has taken the focus away at once. */
  onFocusLost(): void;
  /** The visitor has pulled it out of the window. */
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
  const { mark, takesFocus, content, onFocusLost } = options;
  const { popover } = host;
  if (content !== null) render(content, popover);
  layOutCard(host, options, signal);
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
