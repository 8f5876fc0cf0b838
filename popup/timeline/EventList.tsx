import type { EventGroup } from '../../src/core/timeline/groups';
import { usePopup } from '../PopupContext';
import { EventItem } from './EventItem';
import { GroupTitle } from './GroupTitle';
import { titleOf } from './groupWords';

interface Props {
  readonly groups: readonly EventGroup[];
  readonly open: ReadonlySet<string>;
  readonly at: string | null;
}

/** Where the list shows a group. */
export const groupId = ({ kind, column }: EventGroup): string => `group-${kind}-${column}`;

/** The events in groups of what is known of their time; arrow keys walk from one to the next. */
export function EventList({ groups, open, at }: Props) {
  const { story, grouping } = usePopup();
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
    </div>
  );
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
