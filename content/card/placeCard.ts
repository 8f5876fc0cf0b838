import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Between card and mark, in px: near enough to belong to it, far enough not to touch the line. */
const GAP = 8;

/** Between card and the edge of the window, in px. */
const MARGIN = 8;

/** Lower than this (px) a card shows nothing that could be read; then it rather leaves the frame. */
const LEAST = 120;

/** A link taller than this (px) is a whole teaser: the card keeps off the mark alone. */
const TALL_LINK = 120;

/**
 * Keeps the card beside what it was opened on, wherever that moves, until `signal` aborts.
 *
 * @param mark the live range of the mark; it is measured, never changed
 * @param link the link that the mark lies in, which the card must not cover either
 * @param onGone called when the mark has left the view
 */
export function placeCard(
  card: HTMLElement,
  mark: Range,
  link: Element | null,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const context = mark.startContainer.parentElement;
  const reference: VirtualElement = {
    getBoundingClientRect: () => keepOff(mark.getBoundingClientRect(), link),
    ...(context && { contextElement: context }),
  };
  const update = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          // In a low frame or window the card is as high as there is room, and scrolls inside.
          apply: ({ availableHeight }) => {
            // No custom property, which would have the style of all that is in it calculated anew.
            card.style.maxHeight = `${Math.max(availableHeight, LEAST)}px`;
          },
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (signal.aborted) return;
    const isGone = middlewareData.hide?.referenceHidden || mark.getClientRects().length === 0;
    if (isGone) onGone();
    card.style.margin = `${Math.round(y)}px auto auto ${Math.round(x)}px`;
  };
  // Every frame: pages move text in ways of which no event tells (transforms, sticky headers).
  const stop = autoUpdate(reference, card, update, { animationFrame: true });
  signal.addEventListener('abort', () => {
    stop();
    card.removeAttribute('style');
  });
}

/** The mark's rectangle, as high as its link's lines. */
function keepOff(mark: DOMRect, link: Element | null): DOMRect {
  const around = link?.getBoundingClientRect();
  if (!around || around.height > TALL_LINK || around.height < mark.height) return mark;
  return new DOMRect(mark.x, around.y, mark.width, around.height);
}
