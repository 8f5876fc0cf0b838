import type { Finding } from './Finding';
import type { LexiconTopic } from './Lexicon';
import type { Names } from './namesSchema';

/** A trigger can be met in a page, and what is a card only cannot; none has two entries. */
export function roleFaults({ topics: entries, events }: Names, topics: readonly LexiconTopic[]) {
  const roles = new Map(topics.map(({ id, role }) => [id, role]));
  const named = new Map<string, number>();
  const faults: Finding[] = [];
  for (const [t, { topic }] of entries.entries()) {
    const path = `topics[${t}].topic`;
    const first = named.get(topic);
    if (first === undefined) named.set(topic, t);
    else {
      faults.push({ path, message: `is “${topic}”, as topics[${first}] is; put both into one` });
    }
    if (roles.get(topic) === 'card') faults.push({ path, message: cardFault(topic) });
  }
  for (const [e, { topic }] of events.entries()) {
    if (roles.get(topic) === 'card') {
      faults.push({ path: `events[${e}].topic`, message: cardFault(topic) });
    }
  }
  const told = new Set(events.map(({ topic }) => topic));
  for (const { id, role } of topics) {
    if (role !== 'trigger' || named.has(id) || told.has(id)) continue;
    faults.push({
      path: 'topics',
      message: `have no names for “${id}”, which is a trigger and would never be met; write them, or make it a “card”`,
    });
  }
  return faults;
}

const cardFault = (topic: string): string =>
  `“${topic}” has the role card, which is never marked; take its names out, or change its role`;
