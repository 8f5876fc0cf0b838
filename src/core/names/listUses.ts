import type { Names, Unless } from './namesSchema';

/** What rules names out, name by name. */
export const eachUnless = (names: Names): Unless[] =>
  names.topics.flatMap((topic) => topic.names.flatMap(({ unless }) => (unless ? [unless] : [])));

/** Ids of the lists whose words tell an event. */
export const tellingLists = (names: Names): Set<string> =>
  new Set(names.events.flatMap(({ nouns, verbs }) => [nouns, verbs]));

/** Ids of the lists whose words are looked for all over the page. */
export function pageLists(names: Names): Set<string> {
  const used = tellingLists(names);
  for (const { names: entries } of names.topics) {
    for (const { needs = [] } of entries) {
      for (const need of needs) if ('words' in need) used.add(need.words);
    }
  }
  for (const { around, page } of eachUnless(names)) {
    if (around) used.add(around.words);
    if (around?.unlessNear) used.add(around.unlessNear);
    for (const list of page ?? []) used.add(list);
  }
  for (const term of (names.story ?? []).flat()) if (term.startsWith('#')) used.add(term.slice(1));
  return used;
}

/** Ids of the lists whose words are looked for only beside a word that tells an event. */
export function contextLists(names: Names): Set<string> {
  const used = new Set<string>();
  for (const { id, topic, adjectives, sides, when, ...lists } of names.events) {
    for (const list of Object.values(lists)) used.add(list);
    for (const { words } of sides) used.add(words);
  }
  for (const id of pageLists(names)) used.delete(id);
  return used;
}

/** Ids of the lists whose words are looked for directly before or after a name. */
export const neighbourLists = (names: Names): Set<string> =>
  new Set([
    ...names.events.map(({ adjectives }) => adjectives),
    ...eachUnless(names).flatMap(({ before = [], after = [], exceptBefore }) => [
      ...before,
      ...after,
      ...(exceptBefore ? [exceptBefore] : []),
    ]),
  ]);

/** Ids of the lists whose words are known to be no first name. */
export const openerLists = ({ noFirstNames }: Names): Set<string> =>
  new Set(noFirstNames === undefined ? [] : [noFirstNames]);
