import type { Place } from '../story/axis';
import type { EventView } from '../story/eventView';
import type { Titled } from '../story/titled';
import type { Shape } from '../story/whenView';

/** An event as the axis draws it. */
export interface Drawn extends Titled {
  readonly shape: Shape;
  readonly place: Place;
  /** For points: how many lie below it at the same place. For bars: its lane, from 0. */
  readonly row: number;
}

export interface Drawing {
  /** Known days, and windows without a bound, which are drawn as one ring. */
  readonly points: readonly Drawn[];
  /** Windows of days. */
  readonly bars: readonly Drawn[];
  /** How many rows the points, and how many lanes the bars take. */
  readonly rows: number;
  readonly lanes: number;
}

/** Points closer than this (as a share of the axis) would cover each other: about one ring. */
const APART = 0.035;

/** Room between two bars in one lane. */
const GAP = 0.02;

/** Places events so that none covers another: points are piled up, bars lie in lanes. */
export function drawEvents(events: readonly EventView[]): Drawing {
  const points: Drawn[] = [];
  const bars: Drawn[] = [];
  for (const { id, title, when, place } of events) {
    const one = { id, title, shape: when.shape, place };
    if (when.shape === 'span') bars.push({ ...one, row: freeRow(bars, place, GAP) });
    else {
      const at = { at: place.at, start: place.at, end: place.at };
      const piled = points.map((point) => ({
        ...point,
        place: { at: point.place.at, start: point.place.at, end: point.place.at },
      }));
      points.push({ ...one, row: freeRow(piled, at, APART) });
    }
  }
  return { points, bars, rows: height(points), lanes: height(bars) };
}

/** The lowest row in which `place` keeps `gap` from all that is there. */
function freeRow(placed: readonly Drawn[], place: Place, gap: number): number {
  const taken = new Set(
    placed
      .filter(({ place: other }) => place.start < other.end + gap && other.start < place.end + gap)
      .map(({ row }) => row),
  );
  let row = 0;
  while (taken.has(row)) row++;
  return row;
}

const height = (drawn: readonly Drawn[]): number =>
  drawn.reduce((most, { row }) => Math.max(most, row + 1), 0);
