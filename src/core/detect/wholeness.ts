import { CAPITAL, IGNORABLE, isWordKind, kindOf, LETTER, MARK, SPACE } from '../text/characters';
import { isHangul, isKatakana } from '../text/syllables';
import { endsLikeKorean } from './koreanEndings';

/** Korean names this long are taken inside a longer word too: no other word ends or goes on so. */
const FREE_START = 4;
const FREE_END = 3;

/** Shorter ones before a capital may be the beginning of a name: Mc, De, La. */
const SHORTEST_WORD = 3;

/** How far an address may reach back from a name in it; longer ones are not looked at further. */
const LONGEST_ADDRESS = 120;

/**
 * Whether a name is a whole word where it stands: not `Pence` in a longer Latin, Katakana or Korean
 * word, nor a part of an address. Korean particles and hash tags are no longer words.
 */
export const isWhole = (text: string, start: number, end: number): boolean =>
  isWholeWord(text, start, end) &&
  startsWhole(text, start, end) &&
  endsWhole(text, start, end) &&
  !isInAddress(text, start, end);

/** The same for a word that only tells what a text speaks of: 올림픽 in 동계올림픽 does too. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  const isCut = isLetter(text.charCodeAt(start)) && isLetter(unitBefore(text, start));
  const goesOn = isLetter(unitBefore(text, end)) && isLetter(unitAfter(text, end));
  if (!isCut && !goesOn) return true;
  return (
    isInTag(text, start) ||
    ((!isCut || beginsAnew(text, start)) && (!goesOn || breaksOff(text, end)))
  );
}

/**
 * Pages run words together where their markup held them apart: "Donald TrumpPence says". A small
 * letter before a capital parts them, but not after a syllable that begins names: "McPence".
 */
const beginsAnew = (text: string, start: number): boolean =>
  kindOf(text.charCodeAt(start)) === CAPITAL &&
  /\p{L}{2}\p{Ll}$/u.test(text.slice(Math.max(0, start - SHORTEST_WORD), start));

const breaksOff = (text: string, end: number): boolean =>
  kindOf(unitBefore(text, end)) === LETTER && kindOf(unitAfter(text, end)) === CAPITAL;

const isLetter = (unit: number): boolean => isWordKind(kindOf(unit));

function startsWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const before = unitBefore(text, start);
  if (isKatakana(first)) return !isKatakana(before);
  if (isHangul(first)) return !isHangul(before) || syllables(text, start, end) >= FREE_START;
  return true;
}

function endsWhole(text: string, start: number, end: number): boolean {
  const last = unitBefore(text, end);
  const after = unitAfter(text, end);
  if (isKatakana(last)) return !isKatakana(after);
  if (!isHangul(last) || !isHangul(after)) return true;
  return syllables(text, start, end) >= FREE_END || endsLikeKorean(text, end);
}

const isPassedOver = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === IGNORABLE || kind === MARK;
};

/** The unit before an offset that one sees; NaN at the beginning. */
function unitBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && offset - at < LONGEST_ADDRESS && isPassedOver(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}

function unitAfter(text: string, offset: number): number {
  let at = offset;
  while (at - offset < LONGEST_ADDRESS && isPassedOver(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

const syllables = (text: string, start: number, end: number): number =>
  text
    .slice(start, end)
    .normalize('NFC')
    .replace(/[^\uac00-\ud7a3]/gu, '').length;

/** The characters before an offset up to the white space before them. */
const runBefore = (text: string, offset: number): string =>
  text.slice(Math.max(0, offset - LONGEST_ADDRESS), offset).replace(/^.*\s/s, '');

/** Whether white space, or nothing, stands right before an offset: then no address and no tag does. */
const isApart = (text: string, offset: number): boolean =>
  offset === 0 || kindOf(text.charCodeAt(offset - 1)) === SPACE;

/** Whether a word belongs to a hash tag: `#PyeongChang2018`, `#TrumpPence`. */
const isInTag = (text: string, start: number): boolean =>
  !isApart(text, start) && /[#\uff03][\p{L}\p{N}_]*$/u.test(runBefore(text, start));

/** The characters after an offset up to the white space after them. */
const runAfter = (text: string, offset: number): string =>
  text.slice(offset, offset + LONGEST_ADDRESS).replace(/\s.*$/s, '');

/** A scheme, `www.`, a mail address or a domain with a path goes before. */
const ADDRESS_BEFORE = /:\/\/|^\W*www\.|[\w.]@|\.\w{2,4}\//iu;
/** The rest of a domain (`StopPence.com`) or of a mail address goes after. */
const ADDRESS_AFTER = /^[\w-]*(?:\.[\w-]+)*\.[a-z]{2,6}(?:[/:?#]|\P{L}*$)|^[\w.-]*@\w/u;
/** What a domain or a mail address can go on with. */
const MAY_GO_ON = /[\w.@-]/;
/** Without any of these before a name it is in no address and no handle; after it, without a word. */
const MAY_BE_ADDRESS = /[\w@/\uff20]/;
/** A handle, up to the name. */
const HANDLE_BEFORE = /(?:^|[^\w])[@\uff20](\w*)$/u;

/** A forum or its user, as on Reddit: `r/Pence`. */
const FORUM_BEFORE = /(?:^|[^\w])[ru]\/$/u;

/**
 * A web or mail address names a page, not a person, and a handle somebody's account: marking inside
 * helps nobody. Only a handle that is the name and nothing else counts.
 */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = isApart(text, start) ? '' : runBefore(text, start);
  if (before === '' && !MAY_GO_ON.test(text.charAt(end))) return false;
  const after = runAfter(text, end);
  // As mostly: the expressions below are not even made then.
  if (!MAY_BE_ADDRESS.test(before) && !/\w/.test(after)) return false;
  if (ADDRESS_BEFORE.test(before)) return true;
  const handle = HANDLE_BEFORE.exec(before);
  if (FORUM_BEFORE.test(before)) return true;
  return ADDRESS_AFTER.test(after) || (handle !== null && (handle[1] !== '' || /^\w/u.test(after)));
}
