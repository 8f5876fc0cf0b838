import type { EventView } from '../../src/core/story/eventView';
import { Icon } from '../../src/ui/Icon';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { SEARCH_ID } from '../search/SearchBox';
import { SEARCH_BUTTON_ID } from '../search/searchButtonId';

interface Props {
  /** Those that are on the list. */
  readonly shown: readonly EventView[];
  readonly isFiltering: boolean;
  readonly isFilterOpen: boolean;
  readonly onFilterOpen: (isOpen: boolean) => void;
}

/** "20 events, 4 on a known day", with search and filter. */
export function TimelineLine({ shown, isFiltering, isFilterOpen, onFilterOpen }: Props) {
  const { message, number, plural } = useWords();
  const { events, dispatch } = usePopup();
  const days = shown.filter(({ when }) => when.day !== null).length;
  const openSearch = () => {
    dispatch({ do: 'openSearch' });
    // It is drawn in a microtask that is queued by now.
    queueMicrotask(() => document.getElementById(SEARCH_ID)?.focus());
  };
  return (
    <div class="timeline-line">
      <p role="status">
        {isFiltering
          ? message('popupEventsOf', number(shown.length), plural('popupEvents', events.length))
          : message('popupKnownDays', plural('popupEvents', shown.length), number(days))}
      </p>
      <button type="button" id={SEARCH_BUTTON_ID} aria-keyshortcuts="/" onClick={openSearch}>
        <Icon name="search" />
        {message('popupOpenSearch')}
      </button>
      <button
        type="button"
        aria-expanded={isFilterOpen}
        onClick={() => onFilterOpen(!isFilterOpen)}
      >
        {message('popupFilter')}
        <Icon name="chevron" />
      </button>
    </div>
  );
}
