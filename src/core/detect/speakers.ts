import { SAYINGS } from './language/sayings';
import type { Place } from './Places';

/** How far a verb of saying may be from who says it (UTF-16 units). */
const REACH = 80;

/** `Ada Lind, the mayor, also said`: a clause in commas and an adverb may stand between. */
const AFTER = new RegExp(
  `^(?:,[^,.;:]{0,60},|\\s\\([^)]{0,30}\\))?\\s+(?:(?:has|had|have|also|then|later|since|reportedly)\\s+){0,2}(?:${SAYINGS})(?!\\p{L})`,
  'u',
);
/** `said Ada Lind`, `said the mayor, Ada Lind`. */
const BEFORE = new RegExp(`(?<!\\p{L})(?:${SAYINGS})\\s+(?:[\\p{L}.’'-]+,?\\s+){0,3}$`, 'u');

/** Whether somebody is named only as the one who says it: that is no sign of having been there. */
export const isSpeaker = (text: string, { start, end }: Place): boolean =>
  AFTER.test(text.slice(end, end + REACH)) ||
  BEFORE.test(text.slice(Math.max(0, start - REACH), start));
