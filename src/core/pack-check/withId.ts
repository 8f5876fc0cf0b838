import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/packSchema';

/** Adds to a problem with a valid pack the id of the entry that it is in: people know it by that. */
export function withId(pack: Pack, problem: Problem): Problem {
  const { sources, topics, claims, events, questions, speakers, parties, unknowns } = pack;
  const lists = { sources, topics, claims, events, questions, speakers, parties, unknowns };
  const [, name, at] = /^(?:pack\.)?(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const list = Object.entries(lists).find(([one]) => one === name)?.[1];
  const id = list?.[Number(at)]?.id;
  return id === undefined ? problem : { ...problem, id };
}
