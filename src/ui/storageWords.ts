import type { StorageFault } from '../core/settings/storageFault';
import type { MessageKey, Words } from './words';

const NOT_SAVED = {
  'no-answer': 'notSavedNoAnswer',
  'often-minute': 'notSavedOftenMinute',
  'often-hour': 'notSavedOftenHour',
  'full-sites': 'notSavedFullSites',
  'full-topics': 'notSavedFullTopics',
  'full-others': 'notSavedFullOthers',
  unknown: 'notSavedUnknown',
} as const satisfies Record<StorageFault, MessageKey>;

const isFault = (fault: string): fault is StorageFault => Object.hasOwn(NOT_SAVED, fault);

/** Why something was not saved, and what to do about it: the same in card, popup and options. */
export const notSavedWords = ({ message }: Pick<Words, 'message'>, fault: string): string =>
  message(NOT_SAVED[isFault(fault) ? fault : 'unknown']);

/** Why the choices could not be read. */
export const notReadWords = ({ message }: Pick<Words, 'message'>, fault: string): string =>
  message(fault === 'no-answer' ? 'notReadNoAnswer' : 'notReadUnknown');
