import type { CardHost } from './CardHost';
import { swallowKeyup } from './swallowKeyup';

/**
 * While a card is open, Escape is the card's: not also that of a dialog below it, and first that of
 * an explanation or a menu that is open in the card.
 */
export function listenForEscape(onEscape: () => void, host: CardHost, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      if (host.hasLayer && host.has(event)) return;
      const isLayer = host.hasLayer;
      event.preventDefault();
      event.stopImmediatePropagation();
      swallowKeyup(event, (up) => host.has(up));
      if (isLayer) host.closeLayer();
      else onEscape();
    },
    { capture: true, signal },
  );
}
