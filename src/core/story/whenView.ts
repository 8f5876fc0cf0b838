import type { Source, Statement, When } from '../pack/packSchema';
import { entry, type Story } from './makeStory';

/** A known day, a window of days, or a window of which a bound is missing. */
export type Shape = 'day' | 'span' | 'open';

/** A date with what it rests on. */
export interface WhenView {
  readonly shape: Shape;
  /** The known day, to be formatted; `null` unless the shape is `day`. */
  readonly day: string | null;
  /** The time of that day, where a source gives one. */
  readonly time: When['time'] | null;
  /** The words to show where no day is known. */
  readonly words: string | null;
  /** The same where a heading names year and month. */
  readonly short: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: readonly BasisView[];
}

interface BasisView {
  readonly source: Source;
  readonly certainty: Statement['certainty'];
  readonly inference: string | null;
  /** The event that an inferred date is reckoned from. */
  readonly event: { readonly id: string; readonly title: string } | null;
}

/** The shape that a date is drawn in. */
export const shapeOf = ({ from, to }: Pick<When, 'from' | 'to'>): Shape =>
  from === null || to === null ? 'open' : from === to ? 'day' : 'span';

/** The date as card and timeline show it; what it rests on stands in the order of the sources. */
export const whenView = (story: Story, when: When): WhenView => ({
  shape: shapeOf(when),
  day: shapeOf(when) === 'day' ? when.from : null,
  time: when.time ?? null,
  words: when.words ?? null,
  short: when.short ?? when.words ?? null,
  from: when.from,
  to: when.to,
  basis: [...story.sources.values()].flatMap((source) =>
    when.basis
      .filter((basis) => basis.source === source.id)
      .map(({ certainty, inference, event }) => ({
        source,
        certainty,
        inference: inference ?? null,
        event: event === undefined ? null : titled(entry(story.events, event)),
      })),
  ),
});

const titled = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title });
