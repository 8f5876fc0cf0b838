import type { LexiconName } from '../names/Lexicon';
import type { LanguageRules } from './languageRules';
import type { ScanMatch } from './scan';

/** Long enough for a word and what comes after it (UTF-16 units). */
const REACH = 24;

/** Whether a person's name is that of a thing, or of what was founded in somebody's honour. */
export const isNobody = (
  text: string,
  { start, end }: ScanMatch,
  { kind, isPerson }: LexiconName,
  rules: LanguageRules,
): boolean =>
  isPerson === true &&
  rules
    .nobody()
    .test(
      `${text.slice(Math.max(0, start - REACH), start)}<${kind}>${text.slice(end, end + REACH)}`,
    );
