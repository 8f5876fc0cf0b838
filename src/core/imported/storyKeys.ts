import type { ParsedNames } from '../names/parseNames';
import { triggerPattern } from '../names/triggerPattern';

/** What a text holds if it can name a trigger of the story: a pattern for `readTrigger`. */
export const storyKeys = (names: ParsedNames): readonly string[] => [triggerPattern(names)];
