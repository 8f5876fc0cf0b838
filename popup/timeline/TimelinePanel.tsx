import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupState } from '../../src/core/popup/popupState';
import { filterEvents, isFiltering, NO_FILTER } from '../../src/core/timeline/filter';
import { type EventGroup, onlyEvents } from '../../src/core/timeline/groups';
import { Letters } from '../../src/ui/Letters';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { SearchBox } from '../search/SearchBox';
import { SearchResults } from '../search/SearchResults';
import { EventList, groupId } from './EventList';
import { FilterChips } from './FilterChips';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineLine } from './TimelineLine';
import { useGrouping } from './useGrouping';

interface Props {
  readonly state: PopupState;
}

/** The whole story in time: as a list, with a drawing for its contents; or what a search finds. */
export function TimelinePanel({ state }: Props) {
  const { query, isSearching } = state;
  return (
    <Letters>
      {isSearching && <SearchBox query={query} />}
      {isSearching && query.trim() !== '' ? (
        <SearchResults query={query} />
      ) : (
        <Events state={state} />
      )}
    </Letters>
  );
}

function Events({ state: { filter, open, at, isSearching } }: Props) {
  const { message } = useWords();
  const { story, events, dispatch } = usePopup();
  const grouping = useGrouping();
  const [isFilterOpen, setFilterOpen] = useState(isFiltering(filter));
  const shown = filterEvents(story, events, filter);
  const { groups } = onlyEvents(grouping, shown);
  // An object of its own each time, so that to go to the same group again goes there again.
  const [goal, setGoal] = useState<{ readonly group: EventGroup } | null>(null);
  useLayoutEffect(() => {
    if (goal !== null) goToGroup(goal.group);
  }, [goal]);
  return (
    <>
      {!isSearching && (
        <TimelineLine
          shown={shown}
          isFiltering={isFiltering(filter)}
          isFilterOpen={isFilterOpen}
          onFilterOpen={setFilterOpen}
        />
      )}
      {isFilterOpen && (
        <FilterChips filter={filter} onFilter={(filter) => dispatch({ do: 'filter', filter })} />
      )}
      {shown.length === 0 ? (
        <div class="no-events">
          <p>{message('popupNoEvents')}</p>
          <button
            type="button"
            class="button"
            onClick={() => dispatch({ do: 'filter', filter: NO_FILTER })}
          >
            {message('popupShowAll')}
          </button>
        </div>
      ) : (
        <>
          {grouping.columns.length > 0 && (
            <TimelineDrawing groups={groups} onGroup={(group) => setGoal({ group })} />
          )}
          <EventList groups={groups} open={open} at={at} least={lengthTo(groups, goal?.group)} />
        </>
      )}
    </>
  );
}

/** How many events there are up to the first of a group. */
function lengthTo(groups: readonly EventGroup[], goal: EventGroup | undefined): number {
  const at = goal === undefined ? -1 : groups.findIndex((one) => groupId(one) === groupId(goal));
  return at === -1 ? 0 : groups.slice(0, at).reduce((sum, { events }) => sum + events.length, 1);
}

/** Brings a group to the top of what is seen, and the focus to its first event. */
function goToGroup(group: EventGroup): void {
  const section = document.getElementById(groupId(group));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('.event button')?.focus({ preventScroll: true });
}
