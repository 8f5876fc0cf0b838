import type { Lexicon, LexiconTopic } from '../names/Lexicon';
import type { Gender } from '../names/namesSchema';
import { type Bearer, canBe, type Naming } from './Bearer';
import { Bearers } from './Bearers';
import { type LanguageRules, languageRules } from './languageRules';
import { type NamePlace, type PageView, TITLE } from './PageView';
import type { Place } from './Places';
import { genderByPronoun } from './pronouns';
import type { Ranking } from './Ranking';
import { genderOfRelative, isNamedAsRelative, relativeOf } from './relatives';
import { sharedNames } from './sharedNames';

/** That a short name is a topic's, and how sure that is. */
export interface Owner {
  readonly confidence: 'certain' | 'likely';
  /** Where the page says that it is about this one, if that decides between several. */
  readonly subject?: Place;
}

/** The page is about the one who counts this many times as much as any other of the name. */
const CLEAR = 2;
/** So much more that another, named right before in the same paragraph, does not take the name. */
const DOMINANT = 3;
/** Of a name that several share, one naming says little beyond so many blocks, but for the first. */
const NEARBY = 5;

/** Who is on a page, and whom of them it is about: decides whose a short name is. */
export class PageModel {
  readonly #view: PageView;
  readonly #shared: ReadonlyMap<string, string>;
  readonly #genders: ReadonlyMap<string, Gender | undefined>;
  readonly #lexicon: Lexicon;
  readonly #rules: LanguageRules;
  readonly #families = new Map<string, Bearers>();

  constructor(view: PageView, lexicon: Lexicon) {
    this.#view = view;
    this.#lexicon = lexicon;
    this.#rules = languageRules(lexicon);
    this.#shared = sharedNames(lexicon);
    this.#genders = new Map(lexicon.topics.map(({ id, gender }) => [id, gender]));
  }

  /** Takes in a full name or a title of a topic. */
  add(name: NamePlace): void {
    const { topic } = name.rule;
    const text = this.#view.text(name.block);
    const bearers = this.#bearers(topic);
    bearers.add(topic, this.#genders.get(topic), this.#naming(name, false, false));
    const relative = relativeOf(text, name.end, this.#rules);
    const other = relative && this.#onlyOther(topic, relative);
    if (other) bearers.addCredit(other, relative);
  }

  /** Whether anybody else of the page goes by a topic's short name. */
  hasOthers(topic: string): boolean {
    return this.#bearers(topic)
      .ranking(undefined)
      .ranked.some(({ bearer }) => bearer.id !== topic);
  }

  /** Whether a short name is its topic's; `undefined` if it is another's, or not sure enough. */
  ownerOf(name: NamePlace): Owner | undefined {
    const { topic, gender } = name.rule;
    const bearers = this.#bearers(topic);
    const mine = bearers.get(topic);
    if (!mine || mine.namings.size === 0 || !canBe(mine, gender)) return undefined;
    if (this.#isOfRelative(name, mine)) return undefined;
    const ranking = bearers.ranking(gender);
    if (ranking.ranked.length === 1) return this.#soleOwner(name, mine);
    const owner = decide(name, ranking);
    if (owner && owner.bearer !== mine) return undefined;
    const pronoun = genderByPronoun(this.#view.text(name.block), name, this.#rules);
    if (pronoun === undefined) return owner;
    // A pronoun may be about somebody else, so it settles what is open and overrules nothing.
    const isPossible = canBe(mine, pronoun);
    if (owner) return isPossible ? owner : undefined;
    return isPossible && ranking.isOnly(mine, pronoun) ? { confidence: 'likely' } : undefined;
  }

  /** The only one of the name on the page; where topics share it, the page must be about this one. */
  #soleOwner({ rule, block, start }: NamePlace, mine: Bearer): Owner | undefined {
    const certain: Owner = { confidence: 'certain' };
    // A title is for one gender, so that the others who share the name do not come in question.
    if (rule.gender !== undefined || this.#shared.get(mine.id) === undefined) return certain;
    const { namings } = mine;
    const isOpening = (namings.first?.block ?? Infinity) < NEARBY;
    const before = namings.before(block, start);
    const isNear = before !== undefined && block - before.block < NEARBY;
    const isAbout = isOpening || isNear || namings.size > 1;
    return isAbout ? certain : undefined;
  }

  /**
   * Whether a bare name is that of somebody whose relative this one is: "the sister of Lind", where
   * she is the only woman of the name.
   */
  #isOfRelative(name: NamePlace, { id, gender }: Bearer): boolean {
    if (gender === undefined || this.#namesharers(id, gender).length !== 1) return false;
    return genderOfRelative(this.#view.text(name.block), name, this.#rules) === gender;
  }

  /** Takes in somebody else by a topic's name, if a candidate is one. */
  addOther(name: NamePlace): void {
    const { rule, candidate } = name;
    const { other } = candidate;
    if (rule.kind === 'given-name' || candidate.ruledOut) return;
    if (!other && rule.kind !== 'other') return;
    const list = other?.list === undefined ? rule : this.#lexicon.neighbours[other.list];
    const naming = this.#naming(name, other?.isGuess === true, list?.halfWeight === true);
    const bearers = this.#bearers(rule.topic);
    const who = other?.who ?? rule.id;
    // With an initial somebody is brought in, or put into a list: again it says nothing more.
    if (other?.hasInitial && bearers.get(who)) return;
    bearers.add(who, list?.gender, naming);
  }

  #naming(name: NamePlace, isGuess: boolean, hasHalfWeight: boolean): Naming {
    const { block, start, end } = name;
    const isInPassing = isNamedAsRelative(this.#view.text(block), name, this.#rules);
    const kind = block === TITLE ? 'title' : this.#view.isHeading(block) ? 'heading' : 'paragraph';
    return { block, start, end, isInPassing, isGuess, hasHalfWeight, kind };
  }

  /** The one other topic of a gender that shares a topic's name. */
  #onlyOther(topic: string, gender: Gender): string | undefined {
    const others = this.#namesharers(topic, gender).filter((id) => id !== topic);
    return others.length === 1 ? others[0] : undefined;
  }

  /** The topics of a gender that share a topic's name, if it is shared. */
  #namesharers(topic: string, gender: Gender): string[] {
    const shared = this.#shared.get(topic);
    if (shared === undefined) return [];
    return this.#lexicon.topics
      .filter((one: LexiconTopic) => one.gender === gender && this.#shared.get(one.id) === shared)
      .map(({ id }) => id);
  }

  #bearers(topic: string): Bearers {
    const key = this.#shared.get(topic) ?? topic;
    const known = this.#families.get(key);
    if (known) return known;
    const bearers = new Bearers();
    this.#families.set(key, bearers);
    return bearers;
  }
}

/** Whose a short name is, of several on the page. */
function decide(place: Place, ranking: Ranking): (Owner & { readonly bearer: Bearer }) | undefined {
  const [best, second] = ranking.ranked;
  if (!best || !second) return undefined;
  const lead = best.score / second.score;
  const isAbout = lead >= CLEAR;
  const nearest = ranking.nearest(place);
  const subject = best.bearer.namings.first;
  const about = (confidence: Owner['confidence']) =>
    ({ bearer: best.bearer, confidence, ...(subject && { subject }) }) as const;
  if (!nearest) {
    if (lead >= DOMINANT) return about('certain');
    return isAbout && !ranking.opensForOther(place, best) ? about('likely') : undefined;
  }
  if (nearest === best && isAbout) return about('certain');
  if (ranking.areSeveralNear(place)) return isAbout ? about('likely') : undefined;
  if (nearest === best || !isAbout) return { bearer: nearest.bearer, confidence: 'likely' };
  return best.score / nearest.score >= DOMINANT ? about('likely') : undefined;
}
