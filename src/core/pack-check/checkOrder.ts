import type { Problem } from '../pack/Problem';
import type { StoryEvent } from '../pack/packSchema';
import type { Draft, Located } from './readFiles';

/** Earlier than any day: an event that no source bounds. */
const UNBOUNDED = '';

/**
 * The order that “after” declares fits the days: no event comes after itself in a round, and each
 * can have happened once those before it had. Takes time in proportion to events and “after”s.
 */
export function checkOrder({ events }: Draft): Problem[] {
  const ids = new Set(events.map(({ value }) => value.id));
  const before: Before = ({ value }) => [
    ...new Set((value.after ?? []).filter((id) => ids.has(id) && id !== value.id)),
  ];
  const { ordered, rest } = topologicalOrder(events, before);
  return [...daysThatDoNotFit(ordered, before), ...rounds(rest, before)];
}

type Before = (event: Located<StoryEvent>) => readonly string[];

/**
 * Puts each event behind those before it; what is left stands in a round, or behind one.
 * Kahn’s algorithm, https://doi.org/10.1145/368996.369025
 */
function topologicalOrder(events: Draft['events'], before: Before) {
  const behind = new Map<string, Located<StoryEvent>[]>();
  const missing = new Map<Located<StoryEvent>, number>();
  const ordered: Located<StoryEvent>[] = [];
  for (const event of events) {
    const ids = before(event);
    missing.set(event, ids.length);
    if (ids.length === 0) ordered.push(event);
    for (const id of ids) {
      const others = behind.get(id);
      if (others) others.push(event);
      else behind.set(id, [event]);
    }
  }
  const done = new Set<string>();
  // It grows while it is walked over.
  for (const { value } of ordered) {
    if (done.has(value.id)) continue;
    done.add(value.id);
    for (const next of behind.get(value.id) ?? []) {
      const left = (missing.get(next) ?? 0) - 1;
      missing.set(next, left);
      if (left === 0) ordered.push(next);
    }
  }
  return { ordered, rest: events.filter((event) => (missing.get(event) ?? 0) > 0) };
}

function daysThatDoNotFit(ordered: Draft['events'], before: Before): Problem[] {
  const earliest = new Map<string, string>();
  return ordered.flatMap((event) => {
    const { file, path, value } = event;
    const { from, to } = value.when;
    const days = before(event).map((id) => earliest.get(id) ?? UNBOUNDED);
    const first = days.reduce((a, b) => (a > b ? a : b), from ?? UNBOUNDED);
    earliest.set(value.id, first);
    const message = `cannot be: what comes before is not before ${first}, this not after ${to}; correct a day, or drop the “after”`;
    const fits = to === null || first <= to || first === from;
    return fits ? [] : [{ file, path: `${path}.after`, message }];
  });
}

const rounds = (rest: Draft['events'], before: Before): Problem[] =>
  insideRounds(rest, before).map(({ file, path, value }) => ({
    file,
    path: `${path}.after`,
    message: `goes round: in the end “${value.id}” comes after itself; drop one step`,
  }));

/** Leaves out what only comes after a round: nothing else in `rest` waits for it. */
function insideRounds(rest: Draft['events'], before: Before): Draft['events'] {
  const waiting = new Map<string, number>();
  const byId = new Map(rest.map((event) => [event.value.id, event]));
  for (const event of rest) {
    for (const id of before(event)) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  }
  const outside = rest.filter(({ value }) => !waiting.has(value.id));
  // It grows while it is walked over: whoever only these waited for is outside as well.
  for (const event of outside) {
    for (const id of before(event)) {
      const left = (waiting.get(id) ?? 0) - 1;
      waiting.set(id, left);
      const freed = byId.get(id);
      if (left === 0 && freed) outside.push(freed);
    }
  }
  const left = new Set(outside);
  return rest.filter((event) => !left.has(event));
}
