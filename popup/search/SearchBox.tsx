import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { SEARCH_BUTTON_ID } from './searchButtonId';

interface Props {
  readonly query: string;
}

export const SEARCH_ID = 'search';

/** Searches everything; Escape puts it away before it closes the popup. */
export function SearchBox({ query }: Props) {
  const { message } = useWords();
  const { dispatch } = usePopup();
  const input = useRef<HTMLInputElement>(null);
  // The browser's own "clear" button of a search field sends no key. Written while rendering: an
  // effect after the paint would come behind the next letter of a fast hand, and take it away.
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== query) input.current.value = query;
  }, [query]);
  const close = () => {
    dispatch({ do: 'endSearch' });
    // What it stands for is drawn in a microtask that is queued by now.
    queueMicrotask(() => document.getElementById(SEARCH_BUTTON_ID)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <search class="search-line">
      <input
        id={SEARCH_ID}
        ref={input}
        class="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={message('popupSearch')}
        aria-label={message('popupSearch')}
        aria-keyshortcuts="/"
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => dispatch({ do: 'search', query: currentTarget.value })}
      />
      <IconButton icon="close" label={message('popupEndSearch')} onClick={close} />
    </search>
  );
}
