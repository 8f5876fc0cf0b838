import { useState } from 'preact/hooks';
import type { EventGroup } from '../../src/core/timeline/groups';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { EventItem } from './EventItem';
import { GroupTitle } from './GroupTitle';
import { titleOf } from './groupWords';
import { useGrouping } from './useGrouping';

/**
 * So many events are drawn at first, and more of them with each press: an event is about thirty
 * elements, and hundreds of them would make the popup open late.
 */
const STEP = 40;

interface Props {
  readonly groups: readonly EventGroup[];
  readonly open: ReadonlySet<string>;
  readonly at: string | null;
  /** How many events are drawn at least. */
  readonly least: number;
}

/** Where the list shows a group. */
export const groupId = ({ kind, column }: EventGroup): string => `group-${kind}-${column}`;

/** The events in groups of what is known of their time; arrow keys walk from one to the next. */
export function EventList({ groups: all, open, at, least }: Props) {
  const { story } = usePopup();
  const grouping = useGrouping();
  const { message, number } = useWords();
  const [asked, setAsked] = useState(STEP);
  const events = all.flatMap((group) => group.events);
  const place = events.findIndex(({ id }) => id === at) + 1;
  const count = Math.max(asked, least, place);
  const groups = firstEvents(all, count);
  const left = events.length - count;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons within
    <div class="events" onKeyDown={walk}>
      {groups.map((group) => {
        const column = grouping.columns[group.column];
        const title = titleOf(story.pack.days, column);
        const isMain = group.kind === 'in' && title?.isMain === true;
        return (
          <section key={groupId(group)} id={groupId(group)} class={isMain ? 'is-main' : undefined}>
            <h2>
              <GroupTitle group={group} />
            </h2>
            <ol>
              {group.events.map((event) => (
                <EventItem
                  key={event.id}
                  event={event}
                  isDayInHeading={group.kind === 'in' && column?.from === column?.to}
                  isOpen={open.has(event.id)}
                  isAt={event.id === at}
                />
              ))}
            </ol>
          </section>
        );
      })}
      {left > 0 && (
        <button type="button" class="link more-events" onClick={() => setAsked(count + STEP)}>
          {message('popupMoreEvents', number(left))}
        </button>
      )}
    </div>
  );
}

/** The groups with their first `count` events; those of which none is left are left out. */
function firstEvents(groups: readonly EventGroup[], count: number): EventGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const events = group.events.slice(0, Math.max(left, 0));
    left -= group.events.length;
    return events.length === 0 ? [] : [{ ...group, events }];
  });
}

/** Up and down from event to event, wherever its button stands; other keys stay what they are. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.event h3 > button')];
  const from = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  if (from === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
  const last = buttons.length - 1;
  const to = new Map([
    ['ArrowUp', Math.max(from - 1, 0)],
    ['ArrowDown', Math.min(from + 1, last)],
    ['Home', 0],
    ['End', last],
  ]).get(event.key);
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
