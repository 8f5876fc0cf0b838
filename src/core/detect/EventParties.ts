import type { EventPattern } from '../names/namesSchema';
import type { LanguageRules } from './languageRules';
import type { NameResolver } from './NameResolver';
import type { PageView } from './PageView';
import type { Place } from './Places';
import { isSpeaker } from './speakers';

type Side = EventPattern['sides'][number];

/** Between somebody and who is added ("Pence and Kim") are fewer UTF-16 units than this. */
const ADDED = 4;

/** Who stands where on a page: the two sides of one event, and others. */
export class EventParties {
  readonly #event: EventPattern;
  readonly #view: PageView;
  readonly #names: NameResolver;
  readonly #rules: LanguageRules;

  constructor(event: EventPattern, view: PageView, names: NameResolver, rules: LanguageRules) {
    this.#event = event;
    this.#view = view;
    this.#names = names;
    this.#rules = rules;
  }

  /** Whether every side is there, by a topic's name or by a word that stands for it. */
  areAllIn(where: Place): boolean {
    return this.#event.sides.every((side) => this.#sideIn(side, where) !== undefined);
  }

  /** Whether any side is there. */
  isAnyIn(where: Place): boolean {
    return this.#event.sides.some((side) => this.#sideIn(side, where) !== undefined);
  }

  /**
   * How many sides have a topic that takes part, and is not just quoted on what others did.
   *
   * @param text of the block
   * @param isByPronoun whether a pronoun stands for one of those who met, who then may be the one quoted
   */
  takingPart(where: Place, text: string, isByPronoun: boolean): number {
    const takesPart = (name: Place): boolean => isByPronoun || !isSpeaker(text, name, this.#rules);
    return this.#event.sides.filter(({ topics }) =>
      topics.some((topic) => this.#names.of(topic).within(where, takesPart)),
    ).length;
  }

  /** Whether somebody else is the first in a clause, or is added to the first. */
  meetsOther(company: Place): boolean {
    const { block, end } = company;
    const ends = this.#event.sides.flatMap((side) => this.#sideIn(side, company)?.end ?? []);
    if (ends.length === 0) return this.hasOther(company);
    const first = Math.min(...ends);
    if (this.hasOther({ ...company, end: first })) return true;
    const join = this.#view.words(this.#event.joins).within({ block, start: first, end });
    return (
      join !== undefined &&
      join.start - first < ADDED &&
      this.hasOther({ block, start: join.end, end })
    );
  }

  /** Whether somebody else is there: "Kim Jong Un", but not in "Kim Jong Un's sister". */
  hasOther(where: Place, fits: (other: Place) => boolean = () => true): boolean {
    const { sides, others } = this.#event;
    const isSide = (place: Place): boolean =>
      sides.some(({ words }) => this.#view.words(words).hold(place));
    return this.#view.words(others).within(where, (one) => fits(one) && !isSide(one)) !== undefined;
  }

  #sideIn({ topics, words }: Side, where: Place): Place | undefined {
    const named = topics.map((topic) => this.#names.of(topic).within(where));
    const spokenOf = this.#view.words(this.#event.spokenOf);
    return (
      named.find((place) => place !== undefined) ??
      this.#view.words(words).within(where, (word) => !spokenOf.hold(word))
    );
  }
}
