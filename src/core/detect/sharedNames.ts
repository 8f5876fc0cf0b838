import type { Lexicon } from '../names/Lexicon';
import { madeOnce } from './madeOnce';

/** For each topic that shares a short name with others, which of these it is one of: the first's id. */
export const sharedNames = madeOnce((lexicon: Lexicon): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const { topic, sharedWith = [] } of lexicon.names) {
    if (sharedWith.length === 0) continue;
    const members = [topic, ...sharedWith];
    const joined = new Set(members.map((id) => groups.get(id) ?? id));
    for (const [id, group] of groups) if (joined.has(group)) groups.set(id, topic);
    for (const id of members) groups.set(id, topic);
  }
  return groups;
});
