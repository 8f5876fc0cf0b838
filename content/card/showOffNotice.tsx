import { offText } from '../../src/ui/offText';
import { UiContext } from '../../src/ui/UiContext';
import type { Words } from '../../src/ui/words';
import type { CardScript } from '../dom/CardScript';
import { listen } from '../dom/listen';
import { CardHost } from './CardHost';
import { listenForEscape } from './listenForEscape';
import { OffNotice } from './OffNotice';
import { openCard } from './openCard';

/** See `CardScript`. */
export function showOffNotice(
  { css, words }: { readonly css: string; readonly words: Words },
  ...[{ mark, layout, takesFocus, theme }, site, undo, end]: Parameters<CardScript['showOffNotice']>
): void {
  const { signal } = end;
  const host = CardHost.make(css);
  const close = (): void => end.abort();
  // Before the card is: it is taken out of the page only when it has been closed.
  signal.addEventListener('abort', () => queueMicrotask(() => host.remove()));
  const content = (
    <UiContext.Provider value={{ words, packLanguage: words.language }}>
      <OffNotice
        text={offText(words, site, Date.now())}
        theme={theme}
        isSheet={layout !== 'beside'}
        onUndo={async () => (await undo())?.failed ?? null}
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
