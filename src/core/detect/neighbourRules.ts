import type { Lexicon, LexiconName } from '../names/Lexicon';
import type { Unless } from '../names/namesSchema';
import { isWordKind } from '../text/characters';
import { isAmount } from './amounts';
import type { Candidate, Other } from './Candidate';
import { isCitation } from './citations';
import { firstNameBefore, initialBefore, isOpener } from './firstNames';
import { type LanguageRules, languageRules } from './languageRules';
import { neighbourForms } from './neighbourForms';
import { type Neighbour, tokensAfter, tokensBefore } from './neighbours';
import { isNobody } from './nobody';
import type { ScanMatch } from './scan';

/** Long enough for what a place is called (UTF-16 units). */
const REACH = 60;

/** A name with what stands right before and after it, the nearest first. */
interface Neighbourhood {
  readonly text: string;
  readonly match: ScanMatch;
  readonly rule: LexiconName;
  readonly unless: Unless;
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  readonly lexicon: Lexicon;
}

/**
 * Makes a candidate of a match: looks for what rules it out directly before and after it, since
 * that does not change with the rest of the page.
 */
export function applyNeighbourRules(text: string, match: ScanMatch, lexicon: Lexicon): Candidate {
  const rule = lexicon.names[match.name];
  if (rule && isNobody(text, match, rule, languageRules(lexicon))) {
    return { ...match, ruledOut: true };
  }
  if (!rule?.unless) return match;
  const before = tokensBefore(text, match.start);
  const after = tokensAfter(text, match.end);
  const here = { text, match, rule, unless: rule.unless, before, after, lexicon };
  if (isNoPerson(here)) return { ...match, ruledOut: true };
  const other = listedOther(here) ?? placeNamed(here) ?? initialled(here) ?? guessedOther(here);
  if (!other) return match;
  const hasInitial = rule.kind === 'short' && isOthersInitial(rule, before);
  return { ...match, other: hasInitial ? { ...other, hasInitial } : other };
}

/** An amount, an author in a reference, another's initial: the place is ruled out, and nobody gains. */
function isNoPerson({ text, match, rule, unless, before, after, lexicon }: Neighbourhood): boolean {
  if (
    unless.number &&
    isAmount(before, after, languageRules(lexicon)) &&
    !isExcepted(unless, after, lexicon)
  )
    return true;
  if (rule.kind !== 'short') return false;
  return (
    (isOthersInitial(rule, before) && !nameBeforeInitial(before)) || isCitation(text, match.end)
  );
}

const isOthersInitial = ({ initials }: LexiconName, before: readonly Neighbour[]): boolean => {
  const initial = initialBefore(before);
  return initial !== undefined && initials?.includes(initial) === false;
};

/** The first name in `Edda J. Lind`: with it the place is somebody's, whose bare surname may follow. */
function nameBeforeInitial(before: readonly Neighbour[]): string | undefined {
  const first = before[initialsOf(before)];
  const isName = first?.capital === true && isWordKind(first.kind) && first.folded.length > 1;
  return isName ? first.folded : undefined;
}

/** "Two Pence aides": what follows makes the word or number before it count nothing. */
const isExcepted = (
  { exceptBefore }: Unless,
  after: readonly Neighbour[],
  lexicon: Lexicon,
): boolean =>
  exceptBefore !== undefined && listed(after, [exceptBefore], lexicon, false) !== undefined;

/** Another's first name or title before it, a place's word after it, from the pack's lists. */
function listedOther({ unless, before, after, lexicon }: Neighbourhood): Other | undefined {
  const first = isExcepted(unless, after, lexicon)
    ? undefined
    : listed(before.slice(initialsOf(before)), unless.before, lexicon, true);
  return (
    first ??
    listed(after, unless.after, lexicon, false) ??
    listed(firstNameAfter(after), unless.before, lexicon, true)
  );
}

/** As in a list: `Lind, Ada`, with nothing more in the clause. */
function firstNameAfter([comma, name, end]: readonly Neighbour[]): readonly Neighbour[] {
  const isEntry = comma?.folded === ',' && (end === undefined || !isWordKind(end.kind));
  return isEntry && name?.capital ? [name] : [];
}

/** How it begins where a place says what it is: to look for that first takes a tenth. */
const MAY_BE_SETTLEMENT =
  /^(?:,|\s\(| is| was|,? ist| est| es| \u00e9| \u00e8)\s?(?:an?|the|ein|une?|una?|uma?|een)\s/;

/** A place of that name says what it is. */
function placeNamed({ text, match, rule, lexicon }: Neighbourhood): Other | undefined {
  if (rule.kind !== 'short') return undefined;
  const after = text.slice(match.end, match.end + REACH);
  if (!MAY_BE_SETTLEMENT.test(after)) return undefined;
  return languageRules(lexicon).isSettlement().test(after) ? { who: ', place' } : undefined;
}

/** An initial that is not the topic's, after a first name that no list has. */
function initialled({ rule, before }: Neighbourhood): Other | undefined {
  if (rule.kind !== 'short' || !isOthersInitial(rule, before)) return undefined;
  const who = nameBeforeInitial(before);
  return who === undefined ? undefined : { who };
}

/** Two names are joined by it, as in "the Lind-Berg plan": a first name never is. */
const JOIN = /[-\u2010-\u2015/]$/u;

/** A capitalised word beside it that no list has, and that may be a part of another's name. */
function guessedOther(here: Neighbourhood): Other | undefined {
  const { text, match, unless, after, lexicon } = here;
  const isJoined = JOIN.test(text.slice(Math.max(0, match.start - 1), match.start));
  const before = isJoined ? [] : here.before;
  const rules = languageRules(lexicon);
  if (unless.notInLongerName) {
    const who = fullNameAround(before, after, rules);
    return who === undefined ? undefined : { who, isGuess: true };
  }
  if (!unless.before || isExcepted(unless, after, lexicon)) return undefined;
  const who = firstNameBefore(before, after, rules);
  return who === undefined ? undefined : { who, isGuess: true, mayBeNoun: true };
}

/** How many of the tokens before are an initial: `Karen S. Pence`. */
function initialsOf([point, letter]: readonly Neighbour[]): number {
  if (point?.folded === '.' && letter?.capital && letter.folded.length === 1) return 2;
  return point?.capital && point.folded.length === 1 ? 1 : 0;
}

/**
 * The longest phrase of one of the lists that stands next to the name.
 *
 * @param tokens the nearest first
 * @param isBefore whether they stand before the name, so that a phrase grows to the left
 */
function listed(
  tokens: readonly Neighbour[],
  lists: readonly string[] = [],
  { neighbours }: Lexicon,
  isBefore: boolean,
): Other | undefined {
  let found: Other | undefined;
  let phrase = '';
  for (const token of tokens) {
    const { folded } = token;
    phrase = phrase && (isBefore ? `${folded} ${phrase}` : `${phrase} ${folded}`);
    phrase ||= folded;
    const begins = isBefore ? token : tokens[0];
    const list = lists.find((id) => {
      const list = neighbours[id];
      if (!list || !neighbourForms(list).has(phrase)) return false;
      return !list.capital || !isSmall(begins);
    });
    if (list) found = { who: phrase, list };
  }
  return found;
}

/** Whether it is a word in small letters, of a script that has capitals. */
const isSmall = (token: Neighbour | undefined): boolean =>
  token !== undefined && !token.capital && isWordKind(token.kind);

/** A capitalised word after it, or before it: the rest of a longer name. */
function fullNameAround(
  before: readonly Neighbour[],
  after: readonly Neighbour[],
  rules: LanguageRules,
): string | undefined {
  const [next] = after;
  if (next?.capital) return next.folded;
  const [first, second] = before;
  const isInside = second !== undefined && isWordKind(second.kind);
  if (first?.capital && isInside && !isOpener(first, rules)) return first.folded;
  return firstNameBefore(before, after, rules);
}
