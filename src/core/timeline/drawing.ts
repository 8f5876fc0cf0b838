import { type EventGroup, type Grouping, isAcross } from './groups';

/** A stretch of the drawing, as shares of its width from its start: 0 to 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A group as the drawing shows it: known days as dots in their column, all else as a bar. */
export interface DrawnGroup extends Stretch {
  readonly group: EventGroup;
  /** Row 0 holds the columns and what lies beside them; the bars across lie in rows below. */
  readonly row: number;
}

export interface Drawing {
  /** For each column, where it lies. */
  readonly columns: readonly Stretch[];
  readonly drawn: readonly DrawnGroup[];
  readonly rows: number;
}

/** How wide things are drawn beside each other: enough for their words at 370 px. */
const DAY = 62;
const BEFORE = 116;
const LATER = 128;
/** Where nothing lies beside the columns, only the end of a bar does. */
const EMPTY = 24;

/** Where, in what lies before the columns, a bar starts whose beginning is known. */
const KNOWN_START = 0.58;

/**
 * Lays out the timeline's drawing.
 *
 * @param all the grouping of the whole story, which decides where things lie
 * @param shown the groups to draw, of the same grouping
 */
export function drawGroups(all: Grouping, shown: readonly EventGroup[]): Drawing {
  const has = (kind: EventGroup['kind']) => all.groups.some((group) => group.kind === kind);
  const before = has('before') ? BEFORE : EMPTY;
  const later = has('later') ? LATER : EMPTY;
  const width = before + all.columns.length * DAY + later;
  const columns = all.columns.map((_, n): Stretch => {
    const start = before + n * DAY;
    return { start: start / width, end: (start + DAY) / width };
  });
  const first = before / width;
  const last = 1 - later / width;
  const across = all.groups.filter(isAcross);
  const middleOf = (column: number): number => {
    const { start, end } = columns[column] ?? { start: 0, end: 1 };
    return (start + end) / 2;
  };
  const place = ({ kind, column, isOpen, events }: EventGroup): Stretch => {
    const known = isOpen ? 0 : first * KNOWN_START;
    switch (kind) {
      case 'before':
        return { start: 0, end: first };
      case 'in':
        return columns[column] ?? { start: 0, end: 1 };
      case 'later':
        return { start: last, end: 1 };
      case 'by': {
        const from = events.map(({ when }) => when.from ?? '').sort()[0] ?? '';
        const begun = all.columns.findLastIndex((one) => one.from <= from);
        return { start: begun === -1 ? known : middleOf(begun), end: middleOf(column) };
      }
      case 'during':
        return { start: first * KNOWN_START, end: 1 };
      case 'undated':
        return { start: known, end: 1 };
    }
  };
  return {
    columns,
    drawn: shown.map((group) => {
      const lane = across.findIndex(
        ({ kind, column }) => kind === group.kind && column === group.column,
      );
      return { group, ...place(group), row: isAcross(group) ? lane + 1 : 0 };
    }),
    rows: across.length + 1,
  };
}
