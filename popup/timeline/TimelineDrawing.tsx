import { useEffect, useRef, useState } from 'preact/hooks';
import { type DrawnGroup, drawGroups, type Stretch } from '../../src/core/timeline/drawing';
import type { EventGroup } from '../../src/core/timeline/groups';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { usePopup } from '../PopupContext';
import { stepFor } from '../stepFor';
import { DrawnDay } from './DrawnDay';
import { groupId } from './EventList';
import { barText, edgeTexts, titleOf } from './groupWords';
import { useGrouping } from './useGrouping';

interface Props {
  /** The groups that are on the list below. */
  readonly groups: readonly EventGroup[];
  readonly onGroup: (group: EventGroup) => void;
}

/** As chips do, it waits for the pointer to rest, in ms: most only cross it on their way. */
const REST = 300;

/**
 * The story's time as a small picture, which is the table of contents of the list below: a dot for
 * each event of a known day, a bar for each group without one. One tab stop; arrow keys walk its
 * groups, and the one that is pointed at or focused names its events.
 */
export function TimelineDrawing({ groups, onGroup }: Props) {
  const words = useWords();
  const { story, year } = usePopup();
  const grouping = useGrouping();
  const [current, setCurrent] = useState(0);
  const [named, setNamed] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const tipId = useUniqueId();
  useEffect(() => {
    if (pointed === null) return;
    const timer = setTimeout(() => setNamed(pointed), REST);
    return () => clearTimeout(timer);
  }, [pointed]);
  const { columns, drawn, rows } = drawGroups(grouping, groups);
  const edges = edgeTexts(words, grouping.groups);
  const stop = Math.min(current, drawn.length - 1);
  const leave = () => {
    setPointed(null);
    setNamed(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && named !== null) {
      // Otherwise the browser closes the whole popup.
      event.preventDefault();
      leave();
      return;
    }
    const key = event.key === 'ArrowDown' ? 'ArrowRight' : event.key;
    const to = stepFor(key === 'ArrowUp' ? 'ArrowLeft' : key, stop, drawn.length, words.direction);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    box.current?.querySelectorAll<HTMLElement>('.drawn')[to]?.focus();
  };
  const button = (one: DrawnGroup, index: number) => (
    <button
      key={groupId(one.group)}
      type="button"
      class={`drawn ${one.group.kind === 'in' ? 'drawn-day' : `is-${one.group.kind}`}`}
      data-row={one.row}
      style={placed(one)}
      tabIndex={index === stop ? 0 : -1}
      aria-describedby={named === index ? tipId : undefined}
      onMouseEnter={() => setPointed(index)}
      onFocus={() => {
        setCurrent(index);
        setNamed(index);
      }}
      onClick={() => onGroup(one.group)}
    >
      {one.group.kind === 'in' ? (
        <>
          <span class="unseen">{barText(words, grouping, one.group, year)}</span>
          <DrawnDay column={one.group.column} events={one.group.events} />
        </>
      ) : (
        <span class={isOpenAtStart(one.group) ? 'drawn-span is-open' : 'drawn-span'}>
          <span>{barText(words, grouping, one.group, year)}</span>
          {NO_DAY.has(one.group.kind) && (
            <>
              <span class="drawn-no-day">{words.message('timeBarNoDay')}</span>
              <span class="drawn-no-day is-short">{words.message('timeBarNoDayShort')}</span>
            </>
          )}
        </span>
      )}
    </button>
  );
  const shown = named === null ? undefined : drawn[named]?.group;
  return (
    <fieldset
      ref={box}
      class="drawing"
      data-rows={rows}
      aria-label={words.message(
        'timeDrawing',
        words.list(drawn.map(({ group }) => barText(words, grouping, group, year))),
      )}
      onKeyDown={onKeyDown}
      onMouseLeave={leave}
      onBlur={leave}
    >
      {columns.map((column, n) => {
        const isMain = titleOf(story.pack.days, grouping.columns[n])?.isMain === true;
        const isEmpty = !drawn.some(({ group }) => group.kind === 'in' && group.column === n);
        return (
          <span
            key={grouping.columns[n]?.from}
            class={isMain ? 'drawn-column is-main' : 'drawn-column'}
            style={placed(column)}
            aria-hidden="true"
          >
            {isEmpty && <DrawnDay column={n} events={[]} />}
          </span>
        );
      })}
      <span class="drawn-edge" aria-hidden="true">
        {edges.start}
      </span>
      <span class="drawn-edge is-end" aria-hidden="true">
        {edges.end}
      </span>
      {drawn.map(button)}
      {shown !== undefined && (
        <span role="tooltip" class="drawing-tip" id={tipId}>
          {shown.events.slice(0, MOST_TITLES).map(({ id, title }) => (
            <span key={id}>
              <PackText>{title}</PackText>
            </span>
          ))}
          {shown.events.length > MOST_TITLES && (
            <span>
              {words.message('popupMoreEvents', words.number(shown.events.length - MOST_TITLES))}
            </span>
          )}
        </span>
      )}
    </fieldset>
  );
}

/** As many titles as an explanation has room for. */
const MOST_TITLES = 8;

/** Kinds whose words alone could be taken for a date. */
const NO_DAY: ReadonlySet<EventGroup['kind']> = new Set(['by', 'later']);

const isOpenAtStart = ({ kind, isOpen }: EventGroup): boolean =>
  isOpen && kind !== 'during' && kind !== 'later';

const placed = ({ start, end }: Stretch): Record<string, string> => ({
  insetInlineStart: `${(100 * start).toFixed(2)}%`,
  inlineSize: `${(100 * (end - start)).toFixed(2)}%`,
});
