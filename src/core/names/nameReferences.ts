import { nearest } from '../text/nearest';
import type { Finding } from './Finding';
import type { LexiconTopic } from './Lexicon';
import { contextLists, neighbourLists, openerLists, pageLists } from './listUses';
import type { Names } from './namesSchema';

/** Topics and lists that are named and are not there: one message for each, however often it is. */
export const nameReferences = (names: Names, topics: readonly LexiconTopic[] | null): Finding[] => [
  ...(topics === null ? [] : unknownTopics(names, topics)),
  ...unknownLists(names),
];

function unknownTopics(names: Names, topics: readonly LexiconTopic[]): Finding[] {
  const known = new Set(topics.map(({ id }) => id));
  const lost = new Map<string, string>();
  for (const { path, topic } of topicsUsed(names)) {
    if (!known.has(topic) && !lost.has(topic)) lost.set(topic, path);
  }
  return [...lost].map(([topic, path]) => ({
    path,
    message: `there is no topic “${topic}” in the pack; ${meant(topic, known) ?? 'write the id of one of topics.json'}`,
  }));
}

/** Where `names.json` names a topic. */
const topicsUsed = (names: Names) => [
  ...names.topics.flatMap(({ topic, names: entries }, t) => [
    { path: `topics[${t}].topic`, topic },
    ...entries.flatMap(({ sharedWith = [], needs = [] }, n) => [
      ...sharedWith.map((id) => ({ path: `topics[${t}].names[${n}].sharedWith`, topic: id })),
      ...needs.flatMap((need) =>
        'topic' in need ? [{ path: `topics[${t}].names[${n}].needs`, topic: need.topic }] : [],
      ),
    ]),
  ]),
  ...names.events.flatMap(({ topic, sides }, e) => [
    { path: `events[${e}].topic`, topic },
    ...sides.flatMap((side) =>
      side.topics.map((id) => ({ path: `events[${e}].sides`, topic: id })),
    ),
  ]),
  ...(names.story ?? []).flatMap((terms, s) =>
    terms.flatMap((term) => (term.startsWith('#') ? [] : [{ path: `story[${s}]`, topic: term }])),
  ),
];

/** Ids of all lists that are used somewhere. */
export const usedLists = (names: Names): Set<string> =>
  new Set(
    [pageLists, contextLists, neighbourLists, openerLists].flatMap((lists) => [...lists(names)]),
  );

const unknownLists = (names: Names): Finding[] =>
  [...usedLists(names)]
    .filter((list) => !Object.hasOwn(names.lists, list))
    .map((list) => ({
      path: 'lists',
      message: `there is no list “${list}”; ${meant(list, Object.keys(names.lists)) ?? 'add it, or correct its use'}`,
    }));

function meant(id: string, known: Iterable<string>): string | undefined {
  const near = nearest(id, known);
  return near === undefined ? undefined : `is “${near}” meant?`;
}
