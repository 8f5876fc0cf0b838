import type { EventView } from '../../src/core/story/eventView';
import { unitOf } from '../../src/core/timeline/columns';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { columnDate, titleOf } from './groupWords';
import { useGrouping } from './useGrouping';

interface Props {
  /** The column's index. */
  readonly column: number;
  readonly events: readonly EventView[];
}

/** Beyond this, dots are not counted at a glance any more, and have no room. */
const MOST_DOTS = 4;

/** A column's date, what the pack calls it, and a dot for each event: outlined without a known day. */
export function DrawnDay({ column: index, events }: Props) {
  const words = useWords();
  const { story, year } = usePopup();
  const grouping = useGrouping();
  const column = grouping.columns[index];
  if (column === undefined) return null;
  const isDay = unitOf(column) === column.from;
  const title = titleOf(story.pack.days, column);
  const years = new Set([year, ...grouping.columns.map(({ from }) => from.slice(0, 4))]);
  return (
    <span class={title?.isMain ? 'drawn-label is-main' : 'drawn-label'} aria-hidden="true">
      <b>{columnDate(words, column, isDay ? 'yearless' : 'short')}</b>
      <small>
        {isDay && years.size > 1
          ? words.date(column.from.slice(0, 4))
          : title !== null && <PackText>{title.short}</PackText>}
      </small>
      <span class="drawn-dots">
        {events.length > MOST_DOTS
          ? words.number(events.length)
          : events.map(({ id, when }) => <i key={id} class={when.day === null ? 'is-span' : ''} />)}
      </span>
    </span>
  );
}
