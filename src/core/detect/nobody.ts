import type { LexiconName } from '../names/Lexicon';
import type { LanguageRules } from './languageRules';
import type { ScanMatch } from './scan';

/** Long enough for a word and what comes after it (UTF-16 units). */
const REACH = 24;

/** One of these has to be: else the dear expression is not even made. */
const ARTICLE_BEFORE = /(?:[Tt]he|THE) $/;
const FOUNDATION_BEFORE = /[FIUP]\S+(?:ion|\u00f3n|\u00e3o|ione|to?|t\u00e9|dad|ix|io) $/;
const CAPITAL_AFTER = /^[ -][A-Z]/;

/** Whether a person's name is that of a thing, or of what was founded in somebody's honour. */
export function isNobody(
  text: string,
  { start, end }: ScanMatch,
  { kind, isPerson }: LexiconName,
  rules: LanguageRules,
): boolean {
  if (isPerson !== true) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isShort = kind === 'short' || kind === 'given-name';
  const mayBe =
    CAPITAL_AFTER.test(after) ||
    (isShort && ARTICLE_BEFORE.test(before)) ||
    FOUNDATION_BEFORE.test(before);
  if (!mayBe) return false;
  return rules.nobody().test(`${before}<${kind}>${after}`);
}
