import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export const SEARCH_ID = 'search';

/** Searches everything; Escape empties it before it closes the popup. */
export function SearchBox({ query, onQuery }: Props) {
  const { message } = useWords();
  const input = useRef<HTMLInputElement>(null);
  // The browser's own "clear" button of a search field sends no key. Written while rendering: an
  // effect after the paint would come behind the next letter of a fast hand, and take it away.
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== query) input.current.value = query;
  }, [query]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search>
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
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </search>
  );
}
