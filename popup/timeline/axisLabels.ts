import type { Axis } from '../../src/core/story/axis';
import type { EventView } from '../../src/core/story/eventView';
import type { Words } from '../../src/ui/words';

/** A word below the axis. */
export interface AxisLabel {
  readonly day: string;
  /** From 0 (the axis's start) to 1. */
  readonly at: number;
  readonly text: string;
}

const MONTH = 7;

/**
 * What stands below the axis, the most important first: the known days, then the months in which it
 * starts and ends.
 */
export function axisLabels(
  words: Words,
  events: readonly EventView[],
  axis: Axis,
): readonly AxisLabel[] {
  const known = [...new Set(events.flatMap(({ when }) => when.day ?? []))].sort();
  const bounds = events.flatMap(({ when: { from, to } }) => [from ?? [], to ?? []].flat()).sort();
  const ends = [bounds[0], bounds.at(-1)].filter((day) => day !== undefined);
  return [
    ...known.map((day) => ({ day, text: words.date(day, 'yearless') })),
    ...ends
      .filter((day, index) => !known.includes(day) && ends.indexOf(day) === index)
      .map((day) => ({ day, text: words.date(day.slice(0, MONTH), 'short') })),
  ].map(({ day, text }) => ({ day, text, at: axis.position(day) }));
}
