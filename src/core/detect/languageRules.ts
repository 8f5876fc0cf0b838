import type { LanguageWords, Lexicon } from '../names/Lexicon';
import type { Gender } from '../names/namesSchema';

type ByGender = Readonly<Record<Gender, RegExp>>;

/** The words of languages as expressions. */
export interface LanguageRules {
  readonly openers: ReadonlySet<string>;
  /** `sister of …`, `his sister …` before a name: in its clause up to it. */
  readonly kinBefore: RegExp;
  /** `the sister of` right before a name, by the relative's gender. */
  readonly kinOf: ByGender;
  /** `…’s younger sister`, `…의 여동생`, `…の妹` right after a name. */
  readonly kinAfter: ByGender;
  readonly pronouns: ByGender;
  /** `he `, wherever it stands. */
  readonly actingPronoun: RegExp;
  /** `that he was to have` between a noun and `with`. */
  readonly relativeClause: RegExp;
  /** `him` right after `with`. */
  readonly withThem: RegExp;
  /** `Ada Lind, the mayor, also said`: a clause in commas and an adverb may stand between. */
  readonly sayingAfter: RegExp;
  /** `said Ada Lind`, `said the mayor, Ada Lind`. */
  readonly sayingBefore: RegExp;
  /** `…, a small hamlet in`, `… is a village.` right after a name. */
  readonly isSettlement: RegExp;
  /** The names of months in small letters. */
  readonly monthNames: ReadonlySet<string>;
  /**
   * A month, by its capital ("May", not "may") in the group of its number, or in Korean, Japanese and
   * Chinese by number in the last group.
   */
  readonly months: RegExp;
}

const known = new WeakMap<Lexicon, LanguageRules>();

/** A lexicon's words of languages, made into expressions when first asked for. */
export function languageRules(lexicon: Lexicon): LanguageRules {
  const before = known.get(lexicon);
  if (before) return before;
  const rules = makeRules(lexicon.language);
  known.set(lexicon, rules);
  return rules;
}

const word = (words: string, flags = 'u'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

const each = (words: Readonly<Record<Gender, string>>, make: (words: string) => RegExp) => ({
  female: make(words.female),
  male: make(words.male),
});

const makeRules = ({
  openers,
  kin,
  pronouns,
  acting,
  others,
  months,
  sayings,
  settlements,
}: LanguageWords): LanguageRules => ({
  openers: new Set(openers.split(' ')),
  kinBefore: new RegExp(`(?<!\\p{L})(?:${kin.female}|${kin.male})\\s`, 'u'),
  kinOf: each(
    kin,
    (words) => new RegExp(`(?<!\\p{L})(?:${words})\\s(?:of|von|de|di|do|da|van|av|af)\\s$`, 'u'),
  ),
  kinAfter: each(
    kin,
    (words) =>
      new RegExp(
        `^(?:['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${words})(?!\\p{L})|[\\p{Script=Han}\\p{Script=Hangul} ]{0,8}(?:의|の|的)\\s?\\p{L}{0,4}?(?:${words}))`,
        'u',
      ),
  ),
  pronouns: each(pronouns, (words) => word(words, 'iu')),
  actingPronoun: new RegExp(`(?<!\\p{L})(?:${acting})\\s`, 'u'),
  relativeClause: new RegExp(
    `^\\s*(?:(?:that|which)\\s+)?(?:${acting})\\s+(?:\\p{L}+\\s+){1,4}$`,
    'u',
  ),
  withThem: new RegExp(`^\\s*(?:${others})(?!\\p{L})`, 'u'),
  sayingAfter: new RegExp(
    `^(?:,[^,.;:]{0,60},|\\s\\([^)]{0,30}\\))?\\s+(?:(?:has|had|have|also|then|later|since|reportedly)\\s+){0,2}(?:${sayings})(?!\\p{L})`,
    'u',
  ),
  sayingBefore: new RegExp(`(?<!\\p{L})(?:${sayings})\\s+(?:[\\p{L}.’'-]+,?\\s+){0,3}$`, 'u'),
  isSettlement: new RegExp(
    `^(?:,|\\s\\(| is| was|,? ist| est| es| é| è)\\s?(?:an?|the|ein|une?|una?|uma?|een)\\s(?:[\\p{L}-]+\\s)?(?:${settlements})(?=[\\s,.)](?:\\s|$|in|of|on|near|at|and|with|that|which|im|de|en|em|di))`,
    'u',
  ),
  monthNames: new Set(months.join('|').toLowerCase().split('|')),
  months: new RegExp(
    `(?<!\\p{L})(?:${months.map((names) => `(${names})`).join('|')})(?!\\p{L})|(?<!\\d)(1[0-2]|[1-9])\\s?[월月]`,
    'gu',
  ),
});
