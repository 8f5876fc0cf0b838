import type { StoryFault } from '../../browser/storyDatabase';
import type { ImportFault } from '../../core/imported/ImportFault';
import { LARGEST_FILE } from '../../core/imported/readPackText';
import type { MessageKey, Words } from '../../ui/words';
import type { ImportStep } from './importMessages';
import { sizeWords } from './sizeWords';

/** Sizes that are too large are told to the next 0.1 MB: none of them reads as the size that is allowed. */
const STEP = 100_000;

export const STEP_WORDS = {
  read: 'addStoryStepRead',
  check: 'addStoryStepCheck',
  compile: 'addStoryStepCompile',
  try: 'addStoryStepTry',
} as const satisfies Record<ImportStep, MessageKey>;

/** Why a file is no story that can be added, and what to do. Problems are listed after it. */
export function faultWords(words: Words, fault: ImportFault): string {
  const { message, number } = words;
  switch (fault.kind) {
    case 'too-large':
      return message(
        'addStoryTooLarge',
        sizeWords(words.language, Math.ceil(fault.size / STEP) * STEP),
        sizeWords(words.language, LARGEST_FILE),
      );
    case 'cut-off':
      return message('addStoryCutOff', number(fault.line), number(fault.column));
    case 'not-json':
      return message('addStoryNotJson', number(fault.line), number(fault.column));
    case 'newer-format':
      return message('addStoryNewerFormat', String(fault.format));
    case 'problems':
      return words.plural('addStoryProblems', fault.count);
    default:
      return message(PLAIN[fault.kind]);
  }
}

const PLAIN = {
  empty: 'addStoryEmpty',
  unreadable: 'addStoryUnreadable',
  'not-text': 'addStoryNotText',
  'not-a-story': 'addStoryNotAStory',
  backup: 'addStoryBackup',
  failed: 'addStoryFailed',
} as const satisfies Partial<Record<ImportFault['kind'], MessageKey>>;

const KEPT = {
  full: 'addStoryFull',
  'no-answer': 'addStoryNoAnswer',
  newer: 'addStoryNewerDatabase',
  unavailable: 'addStoryUnavailable',
} as const satisfies Record<StoryFault, MessageKey>;

/** Why stories cannot be kept or read, and what to do. */
export const storyFaultWords = ({ message }: Words, fault: StoryFault): string =>
  message(KEPT[fault]);
