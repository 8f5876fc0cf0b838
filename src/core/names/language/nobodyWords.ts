/**
 * A surname with the article is a thing ("on the Moon", "the Moon's dust"), unless a noun comes after
 * it ("the Moon government"). English only: other languages give people an article too.
 */
const THINGS =
  '(?<!\\p{L})(?:[Tt]he|THE) <(?:short|given-name)>(?:$|[.,;:!?)”"’\']|\\s(?:is|was|has|had|will|would|in|on|at|by|from|with|as|than|while|but|because|since|until|before|after|again|itself)(?!\\p{L})|\\s(?:and|or|for|to) (?!\\p{Lu}))';

/** What was founded in somebody's honour. */
const FOUNDED =
  '<[a-z-]+>[ -](?:Foundation|Institute|University|Scholarship|Memorial|Stiftung|Institut|Universität|Schule|Straße|Platz|Preis)(?!\\p{L})' +
  '|(?<!\\p{L})(?:Fondation|Fundación|Fundação|Fondazione|Institut|Instituto|Université|Universidad|Prix|Premio|Prêmio) <';

/**
 * The same by a noun that a headline may have after a name as well ("Lind Library Visit"): it counts
 * with an article alone, and with no capital after it.
 */
const NAMED =
  '(?<!\\p{L})(?:the|an?|The|An?) <[a-z-]+> (?:Academy|Airport|Arena|Association|Award|Bridge|Building|Cent(?:er|re)|College|Fund|Hall|Highway|Hospital|Library|Museum|Park|Prize|School|Society|Stadium|Trust)(?!\\p{L})(?! \\p{Lu})';

/**
 * Where the name of a person is nobody's, as alternatives of an expression over what stands around
 * it; in its place stands its kind: `the <short> is far`.
 */
export const NOBODY: string = [THINGS, FOUNDED, NAMED].join('|');
