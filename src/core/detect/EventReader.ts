import type { Lexicon } from '../names/Lexicon';
import type { EventPattern } from '../names/namesSchema';
import { EventParties } from './EventParties';
import { nounOf } from './fates';
import { type LanguageRules, languageRules } from './languageRules';
import type { NameResolver } from './NameResolver';
import { neighbourForms } from './neighbourForms';
import { tellsOtherDate } from './otherDates';
import type { PageView } from './PageView';
import type { Place } from './Places';
import { sentenceAt } from './sentences';
import { withAdjectives } from './withAdjectives';

/** A noun phrase that tells the event. */
export interface EventReading extends Place {
  /** Whether one sentence has both sides, and somebody of one by name. */
  readonly isCertain: boolean;
  /** What tells its fate. */
  readonly fate: Place;
}

/** What a noun is read in. */
interface Surroundings {
  readonly text: string;
  readonly sentence: Place;
  /** The sentence and the one before it. */
  readonly context: Place;
  /** The clause after the noun that says with whom. */
  readonly company: Place | undefined;
}

/** Who meets is said within this many UTF-16 units of the noun: "meeting with the US vice president". */
const WITH_WHOM = 80;
const WHOM = 60;
/** At most a word stands between the noun and the word that leads to whom: "talks there with". */
const BEFORE_LINK = /^\s*(?:[\p{L}\p{N}]+\s+)?$/u;
/** A clause that says with whom ends here, but not at the point of "Mr." or "U.S." */
const CLAUSE_END = /[,;:!?()"“”—–]|(?<!(?<!\p{L})(?:\p{L}|Mr|Ms|Mrs|Dr|Gov|Sen|St))\.|\s[-‘']/u;
/** Between a noun and whose it is stand a hyphen, an apostrophe with s, a space. */
const WHOSE = 4;
const LONGEST_NAME = 40;

/** Reads the nouns of one event on one page. */
export class EventReader {
  readonly #event: EventPattern;
  readonly #view: PageView;
  readonly #parties: EventParties;
  readonly #rules: LanguageRules;
  readonly #adjectives: ReadonlySet<string>;

  constructor(event: EventPattern, view: PageView, names: NameResolver, lexicon: Lexicon) {
    this.#event = event;
    this.#view = view;
    this.#rules = languageRules(lexicon);
    this.#parties = new EventParties(event, view, names, this.#rules);
    const adjectives = lexicon.neighbours[event.adjectives];
    this.#adjectives = adjectives ? neighbourForms(adjectives) : new Set();
  }

  /** The phrase of a noun, if it tells the event. */
  readNoun(noun: Place): EventReading | undefined {
    const text = this.#view.text(noun.block);
    const phrase = withAdjectives(noun, text, this.#adjectives);
    return this.#read(phrase, noun, this.#company(noun, text));
  }

  /**
   * A verb, if it tells the event. Whom it is about follows at once, and then it tells a plan, or
   * both sides go before.
   */
  readVerb(verb: Place): EventReading | undefined {
    const object = this.#clauseFrom(verb.block, verb.end, WHOM);
    const isAboutSide = this.#parties.isAnyIn(object);
    const sentence = this.#sentence(verb.block, verb.start);
    const fate = isAboutSide && this.#parties.areAllIn(sentence) ? verb : undefined;
    const isCompany = isAboutSide || this.#parties.hasOther(object);
    return this.#read(verb, verb, isCompany ? object : undefined, fate);
  }

  #sentence(block: number, offset: number): Place {
    return { block, ...sentenceAt(this.#view.text(block), offset) };
  }

  #read(
    phrase: Place,
    noun: Place,
    company: Place | undefined,
    ownFate?: Place,
  ): EventReading | undefined {
    const { block } = noun;
    const sentence = this.#sentence(block, noun.start);
    const before = sentence.start > 0 ? this.#sentence(block, sentence.start - 1) : sentence;
    const context = { block, start: before.start, end: sentence.end };
    const text = this.#view.text(block);
    const isByPronoun = company !== undefined && this.#isByPronoun(noun, company, text);
    const here = { text, sentence, context, company };
    const fate = this.#fate(phrase, noun, here) ?? ownFate;
    if (!fate || this.#isActOfOther(sentence, company)) return undefined;
    const isTold = fate.start !== phrase.start;
    if (!this.#hasBothSides(here, isTold)) return undefined;
    const { sides } = this.#event;
    const named = this.#parties.takingPart(context, text, isByPronoun);
    if (named === 0 || this.#isElsewhere(phrase, here, named === sides.length)) return undefined;
    const isCertain =
      this.#parties.areAllIn(sentence) && this.#parties.takingPart(sentence, text, isByPronoun) > 0;
    return { ...phrase, isCertain, fate };
  }

  /** A word of its fate in the sentence, or else an adjective that tells one. */
  #fate(phrase: Place, noun: Place, { text, sentence }: Surroundings): Place | undefined {
    const { acts, fates, nouns, verbs, otherNouns } = this.#event;
    const all = [nouns, verbs, otherNouns]
      .flatMap((list) => this.#view.words(list).allWithin(sentence))
      .sort((a, b) => a.start - b.start);
    const isMine = (isAct: boolean) => (word: Place) =>
      nounOf(text, word, all, isAct)?.start === noun.start;
    const told =
      this.#view.words(acts).within(sentence, isMine(true)) ??
      this.#view.words(fates).within(sentence, isMine(false));
    return told ?? (phrase.start < noun.start ? { ...phrase, end: noun.start - 1 } : undefined);
  }

  /**
   * Whether it is another occasion: the noun belongs to somebody else; its sentence has a word for
   * one, or another date; or, unless both sides are named in it, a sentence beside it does.
   */
  #isElsewhere(
    phrase: Place,
    { text, sentence, context, company }: Surroundings,
    areBothNamed: boolean,
  ): boolean {
    const { elsewhere, when } = this.#event;
    const { block, start } = phrase;
    const isNext = (other: Place): boolean => other.end > start - WHOSE;
    if (this.#parties.hasOther({ block, start: start - LONGEST_NAME, end: start }, isNext))
      return true;
    if (!company && !areBothNamed && this.#parties.hasOther({ ...context, end: start }))
      return true;
    const after = areBothNamed ? sentence : this.#sentence(block, sentence.end + 1);
    const around = areBothNamed ? sentence : { ...context, end: Math.max(after.end, sentence.end) };
    if (this.#view.words(elsewhere).within(around)) return true;
    const dated = areBothNamed ? sentence : context;
    return (
      when !== undefined && tellsOtherDate(text.slice(dated.start, dated.end), when, this.#rules)
    );
  }

  /** Whether an act in the sentence is somebody else's, who is not just named as company. */
  #isActOfOther(sentence: Place, company: Place | undefined): boolean {
    const { actors, acts } = this.#event;
    const isTheirs = ({ block, start }: Place): boolean => {
      const actor = this.#view.words(actors).beforeInBlock(block, start);
      if (!actor || start - actor.end !== 1) return false;
      return !company || actor.start < company.start || actor.end > company.end;
    };
    return this.#view.words(acts).within(sentence, isTheirs) !== undefined;
  }

  /** The clause after the noun that says with whom: "between Pence and Kim Yo Jong". */
  #company({ block, end }: Place, text: string): Place | undefined {
    const link = this.#view
      .words(this.#event.links)
      .within({ block, start: end, end: end + WITH_WHOM });
    const between = link ? text.slice(end, link.start) : '';
    if (!link || !(BEFORE_LINK.test(between) || this.#rules.relativeClause().test(between)))
      return undefined;
    return this.#clauseFrom(block, link.end, WITH_WHOM);
  }

  #clauseFrom(block: number, start: number, units: number): Place {
    const clause = this.#view.text(block).slice(start, start + units);
    const stop = clause.search(CLAUSE_END);
    return { block, start, end: start + (stop < 0 ? clause.length : stop) };
  }

  /**
   * Both sides are in the sentence or the one before; in the clause that says with whom there is one
   * of them and nobody else. Without such a clause one side is in the sentence, or both if only an
   * adjective tells.
   */
  #hasBothSides({ text, sentence, context, company }: Surroundings, isTold: boolean): boolean {
    const parties = this.#parties;
    if (!parties.areAllIn(context)) return false;
    if (company && !this.#rules.withThem().test(text.slice(company.start, company.end))) {
      return !parties.meetsOther(company) && parties.isAnyIn(company);
    }
    if (!isTold) return parties.areAllIn(sentence);
    return parties.isAnyIn(sentence) || context.start < sentence.start;
  }

  #isByPronoun({ end }: Place, company: Place, text: string): boolean {
    return (
      this.#rules.withThem().test(text.slice(company.start, company.end)) ||
      this.#rules.actingPronoun().test(text.slice(end, company.start))
    );
  }
}
