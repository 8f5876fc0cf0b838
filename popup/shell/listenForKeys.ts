import { splitId } from '../../src/core/pack/fullId';
import type { PopupAction } from '../../src/core/popup/popupState';
import { SEARCH_ID } from '../search/SearchBox';

/** "/" leads to the search, from wherever it is not a letter to be written; links go to events. */
export function listenForKeys(dispatch: (action: PopupAction) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isWriting =
        event.target instanceof Element && event.target.matches('input[type=search]');
      if (event.key !== '/' || isWriting || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      dispatch({ do: 'openSearch' });
      // Preact draws the view in a microtask that is queued by now. A frame later, the next letters
      // of a fast hand would be lost.
      queueMicrotask(() => document.getElementById(SEARCH_ID)?.focus());
    },
    { signal },
  );
  window.addEventListener(
    'hashchange',
    () => {
      const { pack: story, id: event } = splitId(location.hash.slice(1));
      if (story !== '') dispatch({ do: 'goTo', story, event });
    },
    { signal },
  );
}
