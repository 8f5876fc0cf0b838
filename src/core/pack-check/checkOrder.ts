import type { Problem } from '../pack/Problem';
import type { StoryEvent } from '../pack/schema';
import type { Draft, Located } from './readFiles';

/** Earlier than any day: an event that no source bounds. */
const UNBOUNDED = '';

/**
 * The order that “after” declares fits the days: no event comes after itself in a round, and each
 * can have happened once those before it had.
 */
export function checkOrder({ events }: Draft): Problem[] {
  const ids = new Set(events.map(({ value }) => value.id));
  const before = ({ value }: Located<StoryEvent>) =>
    (value.after ?? []).filter((id) => ids.has(id) && id !== value.id);
  const { ordered, rest } = fromEarliest(events, before);
  return [...daysThatDoNotFit(ordered, before), ...rounds(rest, before)];
}

type Before = (event: Located<StoryEvent>) => string[];

/** Puts each event behind those before it; what is left stands in a round, or behind one. */
function fromEarliest(events: Draft['events'], before: Before) {
  const ordered: Located<StoryEvent>[] = [];
  const done = new Set<string>();
  let rest = events;
  for (;;) {
    const next = rest.filter((event) => before(event).every((id) => done.has(id)));
    if (next.length === 0) return { ordered, rest };
    for (const event of next) {
      done.add(event.value.id);
      ordered.push(event);
    }
    rest = rest.filter(({ value }) => !done.has(value.id));
  }
}

function daysThatDoNotFit(ordered: Draft['events'], before: Before): Problem[] {
  const earliest = new Map<string, string>();
  return ordered.flatMap((event) => {
    const { file, path, value } = event;
    const { from, to } = value.when;
    const days = before(event).map((id) => earliest.get(id) ?? UNBOUNDED);
    const first = days.reduce((a, b) => (a > b ? a : b), from ?? UNBOUNDED);
    earliest.set(value.id, first);
    const message = `cannot be: what comes before is not before ${first}, this not after ${to}`;
    const fits = to === null || first <= to || first === from;
    return fits ? [] : [{ file, path: `${path}.after`, message }];
  });
}

function rounds(rest: Draft['events'], before: Before): Problem[] {
  return insideRounds(rest, before).map(({ file, path, value }) => ({
    file,
    path: `${path}.after`,
    message: `goes round: in the end “${value.id}” comes after itself; drop one step`,
  }));
}

/** Leaves out what only comes after a round: nothing else in `rest` waits for it. */
function insideRounds(rest: Draft['events'], before: Before): Draft['events'] {
  let inside = rest;
  for (;;) {
    const awaited = new Set(inside.flatMap(before));
    const next = inside.filter(({ value }) => awaited.has(value.id));
    if (next.length === inside.length) return inside;
    inside = next;
  }
}
