import type { Send } from '../../src/browser/sendMessage';
import type { FrameSettings } from '../../src/core/page/FrameSettings';
import type { SwitchOffCall } from '../../src/core/page/messages';
import type { LeavingCard } from '../dom/CardScript';

/** Switching Sidelight off from a card, in whose place the way back is shown then. */
export interface WayBack {
  /** Switches off as a card asks for it; gives why that could not be stored, or `null`. */
  switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null>;
  /** The site is said to be off now: shows the way back if it was a card that asked for it. */
  showWayBack(site: FrameSettings['site']): void;
  hideWayBack(): void;
}

export function createWayBack(send: Send): WayBack {
  /** The card that is about to switch Sidelight off. */
  let leaving: LeavingCard | null = null;
  let notice = new AbortController();
  return {
    async switchOff(call, card) {
      leaving = card;
      const failed = (await send({ call }))?.failed ?? null;
      if (failed !== null) leaving = null;
      return failed;
    },
    showWayBack(site) {
      if (leaving && !site.on) {
        notice = new AbortController();
        // The card's script is there, as it has been open.
        globalThis.sidelightCard?.showOffNotice(
          leaving,
          site,
          () => send({ call: 'switchOn' }),
          notice,
        );
      }
      leaving = null;
    },
    hideWayBack: () => notice.abort(),
  };
}
