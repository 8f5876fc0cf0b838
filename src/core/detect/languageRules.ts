import type { LanguageWords, Lexicon } from '../names/Lexicon';
import type { Gender } from '../names/namesSchema';
import { madeOnce } from './madeOnce';

/** An expression that is made when first asked for: most pages need few, and each takes 0.1 ms. */
type Rule = () => RegExp;
type ByGender = Readonly<Record<Gender, Rule>>;

/** The words of languages as expressions. */
export interface LanguageRules {
  readonly openers: () => ReadonlySet<string>;
  /** The last words of all that `kinBefore` knows: `law` of `sister-in-law`. */
  readonly kinEnds: () => ReadonlySet<string>;
  /** `sister of …`, `his sister …` before a name: in its clause up to it. */
  readonly kinBefore: Rule;
  /** `the sister of` right before a name, by the relative's gender. */
  readonly kinOf: ByGender;
  /** `…’s younger sister`, `…의 여동생`, `…の妹` right after a name. */
  readonly kinAfter: ByGender;
  readonly pronouns: ByGender;
  /** `he `, wherever it stands. */
  readonly actingPronoun: Rule;
  /** `that he was to have` between a noun and `with`. */
  readonly relativeClause: Rule;
  /** `him` right after `with`. */
  readonly withThem: Rule;
  /** `Ada Lind, the mayor, also said`: a clause in commas and an adverb may stand between. */
  readonly sayingAfter: Rule;
  /** `said Ada Lind`, `said the mayor, Ada Lind`. */
  readonly sayingBefore: Rule;
  /** `…, a small hamlet in`, `… is a village.` right after a name. */
  readonly isSettlement: Rule;
  /** `the <short> is far`, `<full> Foundation`, where somebody's name is that of a thing. */
  readonly nobody: Rule;
  /** The names of months in small letters. */
  readonly monthNames: () => ReadonlySet<string>;
  /**
   * A month, by its capital ("May", not "may") in the group of its number, or in Korean, Japanese and
   * Chinese by number in the last group.
   */
  readonly months: Rule;
}

/** `make`, but once. */
function later<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const rule = (source: string, flags = 'u'): Rule => later(() => new RegExp(source, flags));

const word = (words: string, flags: string): Rule =>
  rule(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

const each = (words: Readonly<Record<Gender, string>>, make: (words: string) => Rule) => ({
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
  nobody,
}: LanguageWords): LanguageRules => ({
  openers: later(() => new Set(openers.split(' '))),
  kinEnds: later(() => new Set(`${kin.female}|${kin.male}`.match(/[^|\s-]+(?=\||$)/g))),
  kinBefore: rule(`(?<!\\p{L})(?:${kin.female}|${kin.male})\\s`),
  kinOf: each(kin, (words) =>
    rule(`(?<!\\p{L})(?:${words})\\s(?:of|von|de|di|do|da|van|av|af)\\s$`),
  ),
  kinAfter: each(kin, (words) =>
    rule(
      `^(?:['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${words})(?!\\p{L})|[\\p{Script=Han}\\p{Script=Hangul} ]{0,8}(?:의|の|的)\\s?\\p{L}{0,4}?(?:${words}))`,
    ),
  ),
  pronouns: each(pronouns, (words) => word(words, 'iu')),
  actingPronoun: rule(`(?<!\\p{L})(?:${acting})\\s`),
  relativeClause: rule(`^\\s*(?:(?:that|which)\\s+)?(?:${acting})\\s+(?:\\p{L}+\\s+){1,4}$`),
  withThem: rule(`^\\s*(?:${others})(?!\\p{L})`),
  sayingAfter: rule(
    `^(?:,[^,.;:]{0,60},|\\s\\([^)]{0,30}\\))?\\s+(?:(?:has|had|have|also|then|later|since|reportedly)\\s+){0,2}(?:${sayings})(?!\\p{L})`,
  ),
  sayingBefore: rule(`(?<!\\p{L})(?:${sayings})\\s+(?:[\\p{L}.’'-]+,?\\s+){0,3}$`),
  isSettlement: rule(
    `^(?:,|\\s\\(| is| was|,? ist| est| es| é| è)\\s?(?:an?|the|ein|une?|una?|uma?|een)\\s(?:[\\p{L}-]+\\s)?(?:${settlements})(?=[\\s,.)](?:\\s|$|in|of|on|near|at|and|with|that|which|im|de|en|em|di))`,
  ),
  nobody: rule(nobody),
  monthNames: later(() => new Set(months.join('|').toLowerCase().split('|'))),
  months: rule(
    `(?<!\\p{L})(?:${months.map((names) => `(${names})`).join('|')})(?!\\p{L})|(?<!\\d)(1[0-2]|[1-9])\\s?[월月]`,
    'gu',
  ),
});

/** A lexicon's words of languages, made into expressions when first asked for. */
export const languageRules = madeOnce(({ language }: Lexicon) => makeRules(language));
