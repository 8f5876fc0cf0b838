import type { DecidedPage } from '../detect/decidePage';
import type { StoryStarts } from '../names/StoryStarts';
import type { TopicCard } from '../story/topicCard';
import type { FrameSettings } from './FrameSettings';
import type { AddedShelf, ImportedTexts } from './ImportedTexts';
import type { Answers, Call, Saved } from './messages';

const readNull = (value: unknown): null | undefined => (value === null ? null : undefined);

const readDelay = (value: unknown): number | null | undefined =>
  value === null || typeof value === 'number' ? value : undefined;

function readSaved(value: unknown): Saved | undefined {
  const { failed }: { readonly failed?: unknown } = Object(value);
  return typeof failed === 'string' ? { failed } : readNull(value);
}

/** By fields that no other answer has: what is in them the background of this version has made. */
const having =
  <Answer>(...fields: readonly string[]) =>
  (value: unknown): value is Answer =>
    fields.every((field) => field in Object(value));

const listOf =
  <Item>(is: (value: unknown) => value is Item) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.every(is);

const only =
  <Answer>(is: (value: unknown) => value is Answer) =>
  (value: unknown): Answer | undefined =>
    is(value) ? value : undefined;

const orNull =
  <Answer>(is: (value: unknown) => value is Answer) =>
  (value: unknown): Answer | null | undefined =>
    is(value) ? value : readNull(value);

/** Without a library of schemas, which would weigh on every page that has a reader. */
const readers: { readonly [Name in Call]: (value: unknown) => Answers[Name] | undefined } = {
  wake: readDelay,
  settings: orNull(having<FrameSettings>('site', 'off')),
  readStarts: only(listOf(having<StoryStarts>('pack', 'starts'))),
  decide: only(having<DecidedPage>('mentions', 'named')),
  injectCard: readNull,
  readTopic: orNull(having<TopicCard>('view', 'sources')),
  changed: readNull,
  found: (value) => value === true || undefined,
  drawMarks: readNull,
  openTimeline: readNull,
  switchOffSite: readSaved,
  snoozeSite: readSaved,
  pause: readSaved,
  switchOn: readSaved,
  openOptions: readNull,
  storiesChanged: readNull,
  readImported: orNull(listOf(having<ImportedTexts[number]>('pack'))),
  readShelf: orNull(having<AddedShelf>('heads')),
  eraseImported: readSaved,
};

/** What `value` answers to a call; `undefined` where it is no answer to that. */
export const parseAnswer = <Name extends Call>(
  call: Name,
  value: unknown,
): Answers[Name] | undefined => readers[call](value);
