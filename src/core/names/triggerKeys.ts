import { MOST_WORDS } from '../text/keyHash';
import { foldWord, roughWords } from '../text/roughWords';
import type { ParsedNames } from './parseNames';
import { triggerForms } from './triggerForms';

/**
 * What a text must hold one of if it can have a mention of a trigger topic: the first words of each
 * way to write its names, folded and parted by spaces.
 */
export const triggerKeys = (names: ParsedNames): string[] => [
  ...new Set(
    triggerForms(names).map(({ tokens }) =>
      // Their own words, however the form was spelled: a text may have them in other ways.
      tokens
        .flatMap(({ folded }) => roughWords(folded))
        .slice(0, MOST_WORDS)
        .map(foldWord)
        .join(' '),
    ),
  ),
];
