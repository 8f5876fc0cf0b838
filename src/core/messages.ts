import * as v from 'valibot';
import { topicIdSchema } from './settings/Settings';

/** It becomes part of a style sheet: one of ours, or like it where the page has taken that. */
const highlightName = v.pipe(v.string(), v.regex(/^context-note(-[a-z0-9]{1,20}){0,2}$/));
const highlightNamesSchema = v.strictObject({ marks: highlightName, open: highlightName });

/**
 * What a page's scripts ask of the background: one-shot messages, validated where they arrive.
 */
const messageSchema = v.variant('call', [
  /** The sentinel saw what could be a trigger's name: may the reader come in? */
  v.strictObject({ call: v.literal('wake') }),
  /** The mentions in this frame have changed: the tab's badge may have to. */
  v.strictObject({ call: v.literal('changed') }),
  /** Put the rules that draw our highlights into this frame's document, or take them out again. */
  v.strictObject({ call: v.literal('drawMarks'), on: v.boolean(), names: highlightNamesSchema }),
  /** Show the whole timeline, at `topic` if one is given. */
  v.strictObject({ call: v.literal('openTimeline'), topic: v.nullable(topicIdSchema) }),
  /** Switch Sidelight off at the site of this tab. */
  v.strictObject({ call: v.literal('switchOffSite') }),
  v.strictObject({ call: v.literal('openOptions') }),
]);

export type Message = v.InferOutput<typeof messageSchema>;
export type Call = Message['call'];

/** What comes back for each call. */
export interface Answers {
  /**
   * `null` when the reader is on its way, else in how many ms to ask again; with 0 not before being
   * told to.
   */
  wake: number | null;
  changed: null;
  drawMarks: null;
  openTimeline: null;
  /** `null` when it is off; else why that could not be stored. */
  switchOffSite: { readonly failed: string } | null;
  openOptions: null;
}

/** The message that `value` is, or `null` for anything else; never throws. */
export function parseMessage(value: unknown): Message | null {
  const parsed = v.safeParse(messageSchema, value);
  return parsed.success ? parsed.output : null;
}
