import type { LanguageWords } from '../Lexicon';
import { KIN } from './kin';
import { MONTHS } from './months';
import { NOBODY } from './nobodyWords';
import { OPENERS } from './openers';
import { ACTING_PRONOUNS, OTHER_PRONOUNS, PRONOUNS } from './pronounWords';
import { SAYINGS } from './sayings';
import { SETTLEMENTS } from './settlements';

/** What the rules know of languages, whatever the story. `compileNames` puts it into each lexicon. */
export const LANGUAGE: LanguageWords = {
  openers: OPENERS,
  kin: { female: KIN.female.join('|'), male: KIN.male.join('|') },
  pronouns: PRONOUNS,
  acting: ACTING_PRONOUNS,
  others: OTHER_PRONOUNS,
  months: MONTHS,
  sayings: SAYINGS,
  settlements: SETTLEMENTS,
  nobody: NOBODY,
};
