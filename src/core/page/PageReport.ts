import * as v from 'valibot';

/**
 * What the reader in one frame tells of it, when the popup or the background asks. It crosses from
 * the page's process, so it is parsed where it arrives.
 */

const text = v.string();

/** A mention, with up to 40 characters of the text before and after it. */
export const mentionReport = v.object({
  /** For jumping to it: unique in its frame. */
  id: v.number(),
  /** Its full id. */
  topic: text,
  /** The name as the page has it. */
  text,
  before: text,
  after: text,
  /** Whether it can be seen at the moment (not in a closed tab or menu). */
  rendered: v.boolean(),
  /** Why it is a mention, as data. */
  evidence: v.unknown(),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How often a topic is mentioned. */
const topicReport = v.object({
  /** Its full id. */
  topic: text,
  /** How many of its mentions can be seen at the moment, and how many cannot: in a closed tab or menu. */
  shown: count,
  hidden: count,
});

/** The page's own date, and where it stands in the page. */
const published = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  origin: v.picklist(['json-ld', 'meta', 'time']),
});

export const pageReport = v.object({
  /** Whether the frame is the tab's own document. */
  isTop: v.boolean(),
  /** Whether the last walk from mention to mention stands in this frame. */
  isCurrent: v.boolean(),
  /** `reading`: not all of the text has been looked at yet. `off`: this site is switched off. */
  state: v.picklist(['reading', 'done', 'off']),
  /** The stories that the page is about, by the ids of their packs. */
  about: v.array(text),
  /** The page's language as it states it; empty where it does not. */
  lang: text,
  topics: v.array(topicReport),
  published: v.nullable(published),
  /** Names that the visitor has called a wrong match here: `topic` and what it was called. */
  dismissed: v.array(v.object({ topic: text, name: text, text })),
});

/** As much as the badge and the walk from mention to mention have to know of a frame. */
export const pageGlance = v.object({
  /** Whether the last walk from mention to mention stands in this frame. */
  isCurrent: v.boolean(),
  /** The topics of which a mention can be seen at the moment, by full ids. */
  topics: v.array(text),
});

export type MentionReport = v.InferOutput<typeof mentionReport>;

export type TopicCount = v.InferOutput<typeof topicReport>;

export type PublishedDate = v.InferOutput<typeof published>;
export type PageReport = v.InferOutput<typeof pageReport>;
export type PageGlance = v.InferOutput<typeof pageGlance>;
