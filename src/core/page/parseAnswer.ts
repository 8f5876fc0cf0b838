import type { StoryNames } from '../names/StoryNames';
import type { TopicCard } from '../story/topicCard';
import type { FrameSettings } from './FrameSettings';
import type { AddedShelf, ImportedTexts } from './ImportedTexts';
import type { Answers, Call, Saved } from './messages';

const readNull = (value: unknown): null | undefined => (value === null ? null : undefined);

const readDelay = (value: unknown): number | null | undefined =>
  value === null || typeof value === 'number' ? value : undefined;

function readSaved(value: unknown): Saved | undefined {
  if (typeof value !== 'object' || value === null) return readNull(value);
  return 'failed' in value && typeof value.failed === 'string'
    ? { failed: value.failed }
    : undefined;
}

/** By the fields that no other answer has: what is in them the background of this version has made. */
const isFrameSettings = (value: unknown): value is FrameSettings =>
  typeof value === 'object' && value !== null && 'site' in value && 'off' in value;

const areNames = (value: unknown): value is readonly StoryNames[] =>
  Array.isArray(value) && value.every((one) => 'pack' in Object(one) && 'lexicon' in Object(one));

const isTopicCard = (value: unknown): value is TopicCard =>
  typeof value === 'object' && value !== null && 'view' in value && 'sources' in value;

const areTexts = (value: unknown): value is ImportedTexts =>
  Array.isArray(value) && value.every((one) => 'pack' in Object(one));

const isShelf = (value: unknown): value is AddedShelf => 'heads' in Object(value);

/** Without a library of schemas, which would weigh on every page that has a reader. */
const readers: { readonly [Name in Call]: (value: unknown) => Answers[Name] | undefined } = {
  wake: readDelay,
  settings: (value) => (isFrameSettings(value) ? value : readNull(value)),
  readNames: (value) => (areNames(value) ? value : undefined),
  injectCard: readNull,
  readTopic: (value) => (isTopicCard(value) ? value : readNull(value)),
  changed: readNull,
  found: (value) => (value === true ? true : undefined),
  drawMarks: readNull,
  openTimeline: readNull,
  switchOffSite: readSaved,
  snoozeSite: readSaved,
  pause: readSaved,
  switchOn: readSaved,
  openOptions: readNull,
  storiesChanged: readNull,
  readImported: (value) => (areTexts(value) ? value : readNull(value)),
  readShelf: (value) => (isShelf(value) ? value : readNull(value)),
  eraseImported: readSaved,
};

/** What `value` answers to a call; `undefined` where it is no answer to that. */
export const parseAnswer = <Name extends Call>(
  call: Name,
  value: unknown,
): Answers[Name] | undefined => readers[call](value);
