import { type EventGroup, groupEvents } from '../../src/core/popup/groups';
import type { EventView } from '../../src/core/story/eventView';
import { shortDate } from '../../src/ui/shortDate';
import { useWords } from '../../src/ui/UiContext';
import type { Words } from '../../src/ui/words';
import { usePopup } from '../PopupContext';
import { EventItem } from './EventItem';

interface Props {
  readonly events: readonly EventView[];
  readonly open: ReadonlySet<string>;
  readonly at: string | null;
}

/** The events in order, grouped by what is known of their time. */
export function EventList({ events, open, at }: Props) {
  const words = useWords();
  const { year } = usePopup();
  return (
    <div class="events">
      {groupEvents(events).map((group) => (
        <section key={group.events[0]?.id}>
          <h2>{headingOf(words, group, year)}</h2>
          <ol>
            {group.events.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                isOpen={open.has(event.id)}
                isAt={event.id === at}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const headingOf = (words: Words, { day, from, to }: EventGroup, year: string): string =>
  day === null ? words.message('timeNoDay', shortDate(words, { from, to }, year)) : words.date(day);
