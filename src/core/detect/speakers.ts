import type { LanguageRules } from './languageRules';
import type { Place } from './Places';

/** How far a verb of saying may be from who says it (UTF-16 units). */
const REACH = 80;

/** `Lind’s aide`: it is somebody else who says it, for them. */
const GENITIVE = /^['\u2019]s?\s/u;

/** Whether somebody is named only as the one who says it: that is no sign of having been there. */
export function isSpeaker(
  text: string,
  { start, end }: Place,
  { sayingAfter, sayingBefore }: LanguageRules,
): boolean {
  const after = text.slice(end, end + REACH);
  if (sayingAfter().test(after)) return true;
  return (
    sayingBefore().test(text.slice(Math.max(0, start - REACH), start)) && !GENITIVE.test(after)
  );
}
