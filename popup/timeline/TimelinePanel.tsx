import { filterEvents, isFiltering, NO_FILTER } from '../../src/core/popup/filter';
import type { PopupState } from '../../src/core/popup/popupState';
import { Letters } from '../../src/ui/Letters';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { SearchBox } from '../search/SearchBox';
import { SearchResults } from '../search/SearchResults';
import { EventList } from './EventList';
import { FilterChips } from './FilterChips';
import { TimelineAxis } from './TimelineAxis';

interface Props {
  readonly state: PopupState;
}

/** The whole story in time: drawn, and as a list; or what a search finds in it. */
export function TimelinePanel({ state }: Props) {
  const { dispatch } = usePopup();
  const { query } = state;
  return (
    <Letters>
      <SearchBox query={query} onQuery={(query) => dispatch({ do: 'search', query })} />
      {query.trim() === '' ? <Events state={state} /> : <SearchResults query={query} />}
    </Letters>
  );
}

function Events({ state: { filter, open, at } }: Pick<Props, 'state'>) {
  const { message, plural } = useWords();
  const { story, timeline, dispatch } = usePopup();
  const events = filterEvents(story, timeline.events, filter);
  return (
    <>
      <FilterChips filter={filter} onFilter={(filter) => dispatch({ do: 'filter', filter })} />
      <p role="status" class={isFiltering(filter) ? 'small' : 'unseen'}>
        {events.length === 0
          ? message('popupNoEvents')
          : isFiltering(filter) && plural('popupEvents', events.length)}
      </p>
      {events.length === 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ do: 'filter', filter: NO_FILTER })}
        >
          {message('popupShowAll')}
        </button>
      ) : (
        <>
          <TimelineAxis
            axis={timeline.axis}
            events={events}
            at={at}
            onEvent={(event) => dispatch({ do: 'goTo', event })}
          />
          <EventList events={events} open={open} at={at} />
        </>
      )}
    </>
  );
}
