import { OVERLAP } from '../sentinel/sentinelLimits';

/** A text is handed on when it has so many UTF-16 units, or comes of so many: to ask for each is dear. */
const LENGTH = 4000;
const TEXTS = 500;

/** Not what parts words in ASCII. */
const endsInWord = /[^\0-/:-@[-`{-\xa9]$/;
const beginsInWord = /^[^\0-/:-@[-`{-\xa9]/;

/**
 * Joins texts, where words that meet may be one (`<b>M</b>ike`) or two (`<td>KIM</td><td>MIKE</td>`), in
 * both ways: as two, and before that, the place where they meet, as one.
 */
export function* apart(texts: Iterable<string>): Generator<string> {
  let joined = '';
  let count = 0;
  /** The end of what came, and the same with all words that meet as one. */
  let before = '';
  let asOne = '';
  for (const text of texts) {
    const after = text.slice(0, OVERLAP);
    const isOpen = endsInWord.test(before) && beginsInWord.test(after);
    if (isOpen) {
      joined += ` ${before}${after} `;
      if (asOne !== before) joined += `${asOne}${after} `;
      joined += `${before} `;
    }
    joined += text;
    const end = text.slice(-OVERLAP);
    before = (isOpen ? `${before} ${end}` : before + end).slice(-OVERLAP);
    asOne = (asOne + end).slice(-OVERLAP);
    if (joined.length < LENGTH && ++count % TEXTS !== 0) continue;
    yield joined;
    joined = '';
  }
  yield joined;
}
