import * as v from 'valibot';

/** Which mentions are marked: the first of each topic in a section, all, or none (quiet mode). */
export const MARKS = ['first', 'all', 'none'] as const;
/** What opens a card with a mouse: resting, resting with Shift held, or a click. */
export const TRIGGERS = ['rest', 'modifier', 'click'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/**
 * The single choices, each with its default; each is valid, or it does not count. This is the one
 * list of them. Defaults are code, not data: a better one reaches everybody who has not chosen
 * otherwise.
 */
export const CHOICES = {
  marks: v.optional(v.picklist(MARKS), 'first'),
  trigger: v.optional(v.picklist(TRIGGERS), 'rest'),
  theme: v.optional(v.picklist(THEMES), 'system'),
  badge: v.optional(v.boolean(), true),
  /** Off on every site, until it is taken back. */
  paused: v.optional(v.boolean(), false),
};

const settingsSchema = v.object(CHOICES);

export const topicIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/));
/** The topic's id that `value` is, or `null` for anything else; never throws. */
export function parseTopicId(value: unknown): string | null {
  const parsed = v.safeParse(topicIdSchema, value);
  return parsed.success ? parsed.output : null;
}

/** A host as `location.hostname` has it: lower case, Punycode, IPv6 in brackets. */
export const hostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/),
);
/** The host that `value` is, or `null` for anything else; never throws. */
export function parseHost(value: unknown): string | null {
  const parsed = v.safeParse(hostSchema, value);
  return parsed.success ? parsed.output : null;
}
/** When a switch-off ends, in ms since the epoch; 0 for "until switched on again". */
export const untilSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

export const choicesSchema = v.object({
  ...v.partial(settingsSchema).entries,
  topics: v.record(topicIdSchema, v.boolean()),
  sites: v.record(hostSchema, untilSchema),
});

/** What the visitor chose; what is left out follows the defaults. */
export type Choices = v.InferOutput<typeof choicesSchema>;
/** The name of a single choice. */
export type ChoiceName = keyof typeof CHOICES;

/** What the choices come to: each single one as the visitor has it, or by default. */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const settingsOf = (choices: Choices): Settings => v.parse(settingsSchema, choices);

export const NO_CHOICES: Choices = { topics: {}, sites: {} };

/** Whether the visitor wants `topic`: by choice, else as its pack has it. */
export const isTopicOn = (
  choices: Choices,
  topic: { readonly id: string; readonly on: boolean },
): boolean =>
  Object.hasOwn(choices.topics, topic.id) ? (choices.topics[topic.id] ?? topic.on) : topic.on;
