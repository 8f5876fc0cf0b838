/** Zero-width and directional characters, soft hyphens, combining marks: see characters.ts. */
const UNSEEN =
  '[\\xad\\u0300-\\u036f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]*';

/** White space, hyphens, dots and whatever else is no letter or digit of ASCII. */
const BETWEEN = '[\\W_]*';

/**
 * A character, its full-width form, its decomposed form; any apostrophe for an apostrophe. An
 * accented letter may also stand without its accent: what is left of it is the letter, and the
 * accent is among the `UNSEEN` that may follow.
 */
function written(character: string): string {
  if (character === "'") return "['`´ʻʼ‘’‛′＇]";
  if (/\w/.test(character)) {
    return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`;
  }
  const apart = character.normalize('NFD');
  if (/^.\p{M}+$/u.test(apart)) return `[${character}${apart.charAt(0)}]`;
  return apart === character ? character : `(?:${character}|${apart})`;
}

/**
 * The source of the regular expression (flag `i`) that a compact trigger stands for. It is expanded
 * where it is used, because what may stand between two letters is longer than the letters.
 *
 * @param compact from `triggerPattern`: alternatives in groups, a space where parts may be apart
 */
export const expandTrigger = (compact: string): string =>
  compact.replace(/[^()?:|]/gu, (character) =>
    character === ' ' ? BETWEEN : written(character) + UNSEEN,
  );
