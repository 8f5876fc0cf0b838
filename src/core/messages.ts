import * as v from 'valibot';
import { topicIdSchema } from './settings/Settings';

/**
 * What a page's scripts ask of the background: one-shot messages, validated where they arrive.
 */
const messageSchema = v.variant('call', [
  /** The sentinel saw what could be a trigger's name: may the reader come in? */
  v.strictObject({ call: v.literal('wake') }),
  /** The mentions in this frame have changed: the tab's badge may have to. */
  v.strictObject({ call: v.literal('changed') }),
  /** Put the rule that draws marks into this frame's document, or take it out again. */
  v.strictObject({ call: v.literal('drawMarks'), on: v.boolean() }),
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
  /** `null` when it is done; else why that could not be stored. */
  switchOffSite: { readonly failed: string } | null;
  snoozeSite: { readonly failed: string } | null;
  pause: { readonly failed: string } | null;
  switchOn: { readonly failed: string } | null;
  openOptions: null;
}

/** The message that `value` is, or `null` for anything else; never throws. */
export function parseMessage(value: unknown): Message | null {
  const parsed = v.safeParse(messageSchema, value);
  return parsed.success ? parsed.output : null;
}
