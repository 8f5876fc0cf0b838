import type { When } from '../pack/schema';
import { dayNumber } from './days';

type Window = Pick<When, 'from' | 'to'>;

/** An axis of days, as numbers from 0 (its start) to 1 (its end). */
export interface Axis {
  /** Where a day lies; days before or after all known ones lie on the axis's ends. */
  position(day: string): number;
  /** Where to draw a window: its middle or point, and its bounds (0 or 1 where one is missing). */
  place(window: Window): Place;
}

export interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Room beyond the first and last known day: for windows without a bound. */
const MARGIN = 0.04;

/**
 * A gap counts by the logarithm of its days, so that a year does not flatten a week, and by this
 * much besides, so that neighbouring days stay apart: a mark is about a tenth of the axis wide.
 */
const GAP_BESIDES = 2;

/** The focus is the shortest time that holds this share of the events … */
const FOCUS_SHARE = 0.75;
/** … and what lies outside of it on one side gets at most this share of the axis. */
const OUTSIDE_SHARE = 0.35;

/** The day that stands for a window when it is one point: its middle, or its only bound. */
export function anchor({ from, to }: Window): number | null {
  if (from === null) return to === null ? null : dayNumber(to);
  return to === null ? dayNumber(from) : (dayNumber(from) + dayNumber(to)) / 2;
}

/** Makes the axis on which `windows` are drawn: the time in which most of them lie is widened. */
export function makeAxis(windows: readonly Window[]): Axis {
  const bounds = windows.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? []));
  const knots = [...new Set(bounds.map(dayNumber))].sort((a, b) => a - b);
  const positions = spread(knots, focusOf(windows.flatMap((one) => anchor(one) ?? [])));
  const at = (day: number): number => {
    const right = knots.findIndex((knot) => knot >= day);
    if (right === -1) return knots.length === 0 ? 0.5 : 1;
    const end = knots[right] ?? day;
    if (end === day) return positions[right] ?? 0;
    if (right === 0) return 0;
    const start = knots[right - 1] ?? day;
    const from = positions[right - 1] ?? 0;
    return from + (((positions[right] ?? 0) - from) * (day - start)) / (end - start);
  };
  const neighbour = (day: number, step: -1 | 1): number =>
    positions[knots.indexOf(day) + step] ?? (step === 1 ? 1 : 0);
  return {
    position: (day) => at(dayNumber(day)),
    place: ({ from, to }) => {
      const start = from === null ? 0 : at(dayNumber(from));
      const end = to === null ? 1 : at(dayNumber(to));
      if (from === null && to !== null) {
        return { at: (end + neighbour(dayNumber(to), -1)) / 2, start, end };
      }
      if (from !== null && to === null) {
        return { at: (start + neighbour(dayNumber(from), 1)) / 2, start, end };
      }
      return { at: (start + end) / 2, start, end };
    },
  };
}

interface Focus {
  readonly from: number;
  readonly to: number;
}

/** The shortest stretch of days that holds `FOCUS_SHARE` of the anchors. */
function focusOf(anchors: readonly number[]): Focus {
  const days = [...anchors].sort((a, b) => a - b);
  const more = Math.ceil(days.length * FOCUS_SHARE) - 1;
  const stretches = days.flatMap((from, n): Focus[] => {
    const to = days[n + more];
    return to === undefined ? [] : [{ from, to }];
  });
  return stretches.reduce((best, one) => (one.to - one.from < best.to - best.from ? one : best), {
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  });
}

/** Where each knot lies, from `MARGIN` to 1 − `MARGIN`. */
function spread(knots: readonly number[], focus: Focus): number[] {
  const gaps = knots.slice(1).map((knot, n) => {
    const days = knot - (knots[n] ?? knot);
    const part = knot <= focus.from ? 'before' : (knots[n] ?? knot) >= focus.to ? 'after' : 'in';
    return { part, weight: GAP_BESIDES + Math.log2(days) };
  });
  const total = (part: string) =>
    gaps.reduce((sum, gap) => (gap.part === part ? sum + gap.weight : sum), 0);
  const all = total('before') + total('in') + total('after');
  const share = (part: string) => Math.min(total(part) / all, OUTSIDE_SHARE);
  const room = new Map([
    ['before', share('before')],
    ['in', 1 - share('before') - share('after')],
    ['after', share('after')],
  ]);
  let position = MARGIN;
  const positions = knots.length === 0 ? [] : [position];
  for (const { part, weight } of gaps) {
    position += ((1 - 2 * MARGIN) * (room.get(part) ?? 0) * weight) / total(part);
    positions.push(position);
  }
  return positions;
}
