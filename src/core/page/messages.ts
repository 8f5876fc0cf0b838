import * as v from 'valibot';
import { topicIdSchema } from '../settings/Settings';
import type { TopicCard } from '../story/topicCard';
import type { FrameSettings } from './FrameSettings';

/** It becomes part of a style sheet: one of ours, or like it where the page has taken that. */
const highlightName = v.pipe(v.string(), v.regex(/^context-note(-[a-z0-9]{1,20}){0,2}$/));
const highlightNamesSchema = v.strictObject({ marks: highlightName, open: highlightName });

/**
 * What a page's scripts ask of the background: one-shot messages, validated where they arrive.
 */
const messageSchema = v.variant('call', [
  /** The sentinel saw what could be a trigger's name: may the reader come in? */
  v.strictObject({ call: v.literal('wake') }),
  /** What do the settings say of this frame? */
  v.strictObject({ call: v.literal('settings') }),
  /** Somebody is there and a mark is: bring in the script that shows cards. */
  v.strictObject({ call: v.literal('injectCard') }),
  /** A card is wanted: what does it say? */
  v.strictObject({ call: v.literal('readTopic'), topic: topicIdSchema }),
  /** The mentions in this frame have changed: the tab's badge may have to. */
  v.strictObject({ call: v.literal('changed') }),
  /** What the popup was told of this frame has changed: `true` comes from who lists it. */
  v.strictObject({ call: v.literal('found') }),
  /** Put the rules that draw our highlights into this frame's document, or take them out again. */
  v.strictObject({ call: v.literal('drawMarks'), on: v.boolean(), names: highlightNamesSchema }),
  /** Show the whole timeline, at `topic` if one is given. */
  v.strictObject({ call: v.literal('openTimeline'), topic: v.nullable(topicIdSchema) }),
  /** Switch Sidelight off at the site of this tab. */
  v.strictObject({ call: v.literal('switchOffSite') }),
  /** The same for an hour. */
  v.strictObject({ call: v.literal('snoozeSite') }),
  /** Switch Sidelight off on every site. */
  v.strictObject({ call: v.literal('pause') }),
  /** Switch it on again at the site of this tab, whatever keeps it off there. */
  v.strictObject({ call: v.literal('switchOn') }),
  v.strictObject({ call: v.literal('openOptions') }),
]);

export type Message = v.InferOutput<typeof messageSchema>;
export type Call = Message['call'];
/** The calls that switch Sidelight off. */
export type SwitchOffCall = 'switchOffSite' | 'snoozeSite' | 'pause';

/** What became of a change: `null` when it is stored, else why it could not be. */
export type Saved = { readonly failed: string } | null;

/** What comes back for each call. */
export interface Answers {
  /**
   * `null` when the reader is on its way, else in how many ms to ask again; with 0 not before being
   * told to.
   */
  wake: number | null;
  /** `null` while nobody knows, since they cannot be read. */
  settings: FrameSettings | null;
  injectCard: null;
  /** `null` where the story has no such topic. */
  readTopic: TopicCard | null;
  changed: null;
  found: true;
  drawMarks: null;
  openTimeline: null;
  /** `null` when it is done; else why that could not be stored. */
  switchOffSite: Saved;
  snoozeSite: Saved;
  pause: Saved;
  switchOn: Saved;
  openOptions: null;
}

/** The message that `value` is, or `null` for anything else; never throws. */
export function parseMessage(value: unknown): Message | null {
  const parsed = v.safeParse(messageSchema, value);
  return parsed.success ? parsed.output : null;
}
