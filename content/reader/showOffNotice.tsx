import type { CardLayout } from '../../src/core/hover/cardLayout';
import { UiContext } from '../../src/ui/UiContext';
import { CardHost } from '../card/CardHost';
import { OffNotice } from '../card/OffNotice';
import { openCard } from '../card/openCard';
import { listen } from '../dom/listen';
import type { MarkPlace } from '../dom/MarkPlace';
import { listenForEscape } from './hover/Cards';
import type { ReaderContext } from './ReaderContext';

/** The card that has switched Sidelight off: the way back is shown in its place. */
export interface LeavingCard {
  /** Where its mark lies. */
  readonly mark: MarkPlace;
  readonly layout: CardLayout;
  /** Whether it was opened by key, so that the focus goes on to what follows it. */
  readonly takesFocus: boolean;
  readonly theme: 'system' | 'light' | 'dark';
}

/**
 * Says in the card's place that Sidelight is off, and takes it back on demand. It goes with Escape,
 * a press beside it, its mark leaving the view, and with `end`.
 *
 * @param text where it is off, and until when
 * @param onUndo switches it on again; gives why that could not be stored, or `null`
 */
export function showOffNotice(
  { css, words, packLanguage }: Pick<ReaderContext, 'css' | 'words' | 'packLanguage'>,
  { mark, layout, takesFocus, theme }: LeavingCard,
  text: string,
  onUndo: () => Promise<string | null>,
  end: AbortController,
): void {
  const { signal } = end;
  const host = new CardHost(css);
  const close = (): void => end.abort();
  // Before the card is: it is taken out of the page only when it has been closed.
  signal.addEventListener('abort', () => queueMicrotask(() => host.remove()));
  const content = (
    <UiContext.Provider value={{ words: words(), packLanguage }}>
      <OffNotice
        text={text}
        theme={theme}
        isSheet={layout !== 'beside'}
        onUndo={onUndo}
        onClose={close}
      />
    </UiContext.Provider>
  );
  openCard(
    host,
    {
      mark,
      pointer: null,
      // It is as high as its text, whatever the card was.
      layout: layout === 'beside' ? layout : 'whole',
      mayScroll: false,
      takesFocus,
      content,
      onGone: close,
      onFocusLost: close,
      onCovered: close,
      onPulledAway: close,
    },
    signal,
  );
  listenForEscape(close, host, signal);
  listen('pointerdown', (event) => host.has(event) || close(), signal);
}
