/** How a paper's author is cited right after the surname: `et al.`, `& Lee (2011)`, `(2014)`, `, L. 2010`. */
const CITED =
  /^(?:,? et al\b|,? (?:&|and) \p{Lu}\p{Ll}+,? \(?(?:19|20)\d\d\b|,? \((?:19|20)\d\d[a-z]?[),]|, \p{Lu}\.(?!\p{Lu}))/u;

const LONGEST = 40;

/** Whether a surname is an author's in a reference. */
export const isCitation = (text: string, end: number): boolean =>
  CITED.test(text.slice(end, end + LONGEST));
