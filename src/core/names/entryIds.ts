import * as v from 'valibot';
import { excerpt } from '../pack/shapeProblems';

/** As much of `names.json` as tells its entries apart, whatever else is wrong with it. */
const list = <Entry extends v.GenericSchema>(entry: Entry) => v.fallback(v.array(entry), []);
const text = v.fallback(v.optional(v.string()), undefined);
const named = v.fallback(v.object({ id: text }), {});
const topicEntry = v.fallback(v.object({ topic: text, names: list(named), others: list(named) }), {
  names: [],
  others: [],
});
const entries = v.fallback(v.object({ topics: list(topicEntry), events: list(named) }), {
  topics: [],
  events: [],
});

/**
 * By what people know the entry of `names.json` that a path leads to: the id of a name, else of its
 * topic, of an event, of a list.
 *
 * @param input the file’s parsed JSON, whatever it holds
 */
export function entryIds(input: unknown): (path: string) => string | undefined {
  const { topics, events } = v.parse(entries, input);
  const idAt = (path: string): string | undefined => {
    const [, kind = '', at = '', inner, innerAt = ''] =
      /^(?:names\.)?(topics|events)\[(\d+)\](?:\.(names|others)\[(\d+)\])?/.exec(path) ?? [];
    if (kind === 'events') return events[Number(at)]?.id;
    const topic = kind === 'topics' ? topics[Number(at)] : undefined;
    const entry = inner === 'others' ? topic?.others : inner === 'names' ? topic?.names : undefined;
    return (
      entry?.[Number(innerAt)]?.id ??
      topic?.topic ??
      /^(?:names\.)?(?:lists|parts)(?:\.|\[")([\w-]+)/.exec(path)?.[1]
    );
  };
  return (path) => {
    const id = idAt(path);
    return id === undefined ? undefined : excerpt(id);
  };
}
