import * as v from 'valibot';
import { topicIdSchema } from '../settings/Settings';
import { type Call, type Message, MOST_KEYS } from './messages';

/** It becomes part of a style sheet: one of ours, or like it where the page has taken that. */
const highlightName = v.pipe(v.string(), v.regex(/^context-note(-[a-z0-9]{1,20}){0,2}$/));
const highlightNames = v.strictObject({ marks: highlightName, open: highlightName });

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Of stories. */
const keys = v.pipe(v.array(whole), v.maxLength(MOST_KEYS));
const packs = v.array(v.string());
const block = v.strictObject({
  text: v.string(),
  kind: v.picklist(['heading', 'paragraph']),
  lang: v.string(),
  edges: v.optional(v.array(whole)),
});
const page = v.strictObject({ lang: v.string(), title: v.string(), blocks: v.array(block) });

/** The schema of a call that is sent with these fields. */
const sent = <Name extends Call, Fields extends v.ObjectEntries>(call: Name, fields: Fields) =>
  v.strictObject({ call: v.literal(call), ...fields });

const schemas: { readonly [Name in Call]: v.GenericSchema<unknown, Message<Name>> } = {
  wake: sent('wake', {}),
  settings: sent('settings', {}),
  readStarts: sent('readStarts', { keys: v.nullable(keys), known: packs }),
  decide: sent('decide', { page, packs, off: v.array(v.string()) }),
  injectCard: sent('injectCard', {}),
  readTopic: sent('readTopic', { topic: topicIdSchema }),
  changed: sent('changed', {}),
  found: sent('found', {}),
  drawMarks: sent('drawMarks', { on: v.boolean(), names: highlightNames }),
  openTimeline: sent('openTimeline', { topic: v.nullable(topicIdSchema) }),
  switchOffSite: sent('switchOffSite', {}),
  snoozeSite: sent('snoozeSite', {}),
  pause: sent('pause', {}),
  switchOn: sent('switchOn', {}),
  openOptions: sent('openOptions', {}),
  storiesChanged: sent('storiesChanged', {}),
  readImported: sent('readImported', {}),
  readShelf: sent('readShelf', {}),
  eraseImported: sent('eraseImported', {}),
};

const isCall = (name: string): name is Call => Object.hasOwn(schemas, name);
const named = v.object({ call: v.pipe(v.string(), v.guard(isCall)) });

/** The message that `value` is, or `null` for anything else; never throws. */
export function parseMessage(value: unknown): Message | null {
  const name = v.safeParse(named, value);
  if (!name.success) return null;
  const message = v.safeParse(schemas[name.output.call], value);
  return message.success ? message.output : null;
}
