/** How a paper's author is cited right after the surname: `et al.`, `& Lee (2011)`, `(2014)`, `, L. 2010`. */
const CITED =
  /^(?:,? et al\b|,? (?:&|and) \p{Lu}\p{Ll}+,? \(?(?:19|20)\d\d\b|,? \((?:19|20)\d\d[a-z]?[),]|, \p{Lu}\.(?!\p{Lu}))/u;

/** All that may be one: to make the expression above takes ten times as long. */
const MAY_BE_CITED = /^,? (?:et al|(?:&|and) \S+ \(?(?:19|20)\d\d|\((?:19|20)\d\d)|^, ..?\./;

const LONGEST = 40;

/** Whether a surname is an author's in a reference. */
export function isCitation(text: string, end: number): boolean {
  const after = text.slice(end, end + LONGEST);
  return MAY_BE_CITED.test(after) && CITED.test(after);
}
