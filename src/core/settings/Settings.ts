import * as v from 'valibot';
import { fullId } from '../pack/fullId';

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

const PACK = '[a-z0-9]+([.-][a-z0-9]+)*';
const OWN = '[A-Za-z0-9]+(-[A-Za-z0-9]+)*';
/** The id of a pack, and so of a story. */
export const storyIdSchema = v.pipe(v.string(), v.regex(new RegExp(`^${PACK}$`)));
/** What a topic, or an event, is called in its own pack. */
export const ownIdSchema = v.pipe(v.string(), v.regex(new RegExp(`^${OWN}$`)));
/** What it is called among all packs (`fullId`). */
export const topicIdSchema = v.pipe(v.string(), v.regex(new RegExp(`^${PACK}/${OWN}$`)));
/** The topic's full id that `value` is, or `null` for anything else; never throws. */
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
  /** Whether a story is on at all, by its pack's id. */
  stories: v.record(storyIdSchema, v.boolean()),
  /** By full id. */
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

export const NO_CHOICES: Choices = { stories: {}, topics: {}, sites: {} };

const chosen = (record: Readonly<Record<string, boolean>>, key: string): boolean | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether the visitor wants the story of the pack `story`: it is on unless it was switched off. */
export const isStoryOn = ({ stories }: Choices, story: string): boolean =>
  chosen(stories, story) ?? true;

/** A topic as far as choices about it go. */
export interface SwitchableTopic {
  /** In its own pack. */
  readonly id: string;
  readonly on: boolean;
}

/** How the switch of a topic stands, by choice, else as its pack has it: also while its story is off. */
export const isTopicChosen = (
  { topics }: Choices,
  story: string,
  topic: SwitchableTopic,
): boolean => chosen(topics, fullId(story, topic.id)) ?? topic.on;

/** Whether the visitor wants `topic` of `story`. */
export const isTopicOn = (choices: Choices, story: string, topic: SwitchableTopic): boolean =>
  isStoryOn(choices, story) && isTopicChosen(choices, story, topic);
