import { type Bearer, Bearers, type Naming } from './Bearers';
import type { Lexicon, LexiconName, LexiconTopic } from './Lexicon';
import { type LanguageRules, languageRules } from './languageRules';
import { type NamePlace, type PageView, TITLE } from './PageView';
import type { Place } from './Places';
import { genderByPronoun } from './pronouns';
import { isNamedAsRelative, relativeOf } from './relatives';
import type { Gender } from './schema';
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
/** Of a name that several share, one naming further down says little. */
const OPENING_BLOCKS = 5;

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
    for (const name of view.names) this.#addOther(name);
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
    return this.#bearers(topic).named.some(({ id }) => id !== topic);
  }

  /** Whether a short name is its topic's; `undefined` if it is another's, or not sure enough. */
  ownerOf(name: NamePlace): Owner | undefined {
    const { rule } = name;
    const bearers = this.#bearers(rule.topic);
    const mine = bearers.get(rule.topic);
    if (!mine || mine.namings.size === 0) return undefined;
    const named = bearers.named.filter(fits(rule.gender));
    if (!named.includes(mine)) return undefined;
    if (named.length === 1) return this.#soleOwner(name, mine);
    const owner = this.#decide(name, bearers, named);
    const pronoun = genderByPronoun(this.#view.text(name.block), name, this.#rules);
    if (pronoun === undefined) return owner?.bearer === mine ? owner : undefined;
    const possible = named.filter(fits(pronoun));
    // A pronoun may be about somebody else, so it settles what is open and overrules nothing.
    if (owner) return owner.bearer === mine && possible.includes(mine) ? owner : undefined;
    const [only] = possible;
    return possible.length === 1 && only === mine ? { confidence: 'likely' } : undefined;
  }

  /** The only one of the name on the page; where topics share it, the page must be about this one. */
  #soleOwner({ block, start }: NamePlace, mine: Bearer): Owner | undefined {
    const certain: Owner = { confidence: 'certain' };
    if (this.#shared.get(mine.id) === undefined) return certain;
    const { namings } = mine;
    const isOpening = (namings.first?.block ?? Infinity) < OPENING_BLOCKS;
    const isNear = namings.beforeInBlock(block, start) !== undefined;
    const isAbout = isOpening || isNear || namings.size > 1;
    return isAbout ? certain : undefined;
  }

  #decide(
    { block, start }: Place,
    bearers: Bearers,
    named: readonly Bearer[],
  ): (Owner & { readonly bearer: Bearer }) | undefined {
    const ranked = [...named].sort((a, b) => bearers.scoreOf(b) - bearers.scoreOf(a));
    const [best, second] = ranked;
    if (!best || !second) return undefined;
    const lead = bearers.scoreOf(best) / bearers.scoreOf(second);
    const near = named.flatMap((bearer) => {
      const naming = bearer.antecedents.beforeInBlock(block, start);
      return naming ? [{ bearer, naming }] : [];
    });
    const [nearest] = near.sort((a, b) => b.naming.start - a.naming.start);
    const subject = best.namings.first;
    const isAbout = lead >= CLEAR;
    const about = (confidence: Owner['confidence']) =>
      ({ bearer: best, confidence, ...(subject && { subject }) }) as const;
    if (!nearest) return isAbout ? about(lead >= DOMINANT ? 'certain' : 'likely') : undefined;
    if (nearest.bearer === best && isAbout) return about('certain');
    if (near.length > 1) return isAbout ? about('likely') : undefined;
    if (nearest.bearer === best || !isAbout) {
      return { bearer: nearest.bearer, confidence: 'likely' };
    }
    const ratio = bearers.scoreOf(best) / bearers.scoreOf(nearest.bearer);
    return ratio >= DOMINANT ? about('likely') : undefined;
  }

  /** Takes in somebody else by a topic's name, if a candidate is one. */
  #addOther(name: NamePlace): void {
    const { rule, candidate } = name;
    const { other } = candidate;
    if (rule.kind === 'given-name' || candidate.ruledOut) return;
    if (!other && rule.kind !== 'other') return;
    const list = other?.list === undefined ? rule : this.#lexicon.neighbours[other.list];
    const naming = this.#naming(name, other?.isGuess === true, list?.halfWeight === true);
    this.#bearers(rule.topic).add(other?.who ?? rule.id, list?.gender, naming);
  }

  #naming(name: NamePlace, isGuess: boolean, hasHalfWeight: boolean): Naming {
    const { block, start, end } = name;
    const isInPassing = isNamedAsRelative(this.#view.text(block), name, this.#rules);
    const kind = block === TITLE ? 'title' : this.#view.isHeading(block) ? 'heading' : 'paragraph';
    return { block, start, end, isInPassing, isGuess, hasHalfWeight, kind };
  }

  /** The one other topic of a gender that shares a topic's name. */
  #onlyOther(topic: string, gender: Gender): string | undefined {
    const shared = this.#shared.get(topic);
    if (shared === undefined) return undefined;
    const others = this.#lexicon.topics.filter(
      (one: LexiconTopic) =>
        one.id !== topic && one.gender === gender && this.#shared.get(one.id) === shared,
    );
    return others.length === 1 ? others[0]?.id : undefined;
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

const fits =
  (gender: LexiconName['gender']) =>
  (bearer: Bearer): boolean =>
    gender === undefined || bearer.gender === undefined || bearer.gender === gender;
