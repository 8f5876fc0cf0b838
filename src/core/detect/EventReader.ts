import type { Decision } from './Decision';
import type { Lexicon } from './Lexicon';
import { tokensBefore } from './neighbours';
import type { PageView } from './PageView';
import type { Place } from './Places';
import type { EventPattern } from './schema';
import { sentenceAt } from './sentences';

type Side = EventPattern['sides'][number];

/** A noun phrase that tells the event. */
export interface Reading extends Place {
  /** Whether its block names a topic of a side, not only words for them. */
  readonly isNamed: boolean;
  /** What tells its fate. */
  readonly fate: Place;
}

/** Who meets is said within this many UTF-16 units of the noun: "meeting with the US vice president". */
const WITH_WHOM = 80;
/** A clause that says with whom ends here. */
const CLAUSE_END = /[.,;:!?()"“”—–]|\s[-‘']/u;
/** Between a noun and whose it is stand a hyphen, an apostrophe with s, a space. */
const WHOSE = 4;
const LONGEST_NAME = 40;

/** Reads the nouns of one event on one page. */
export class EventReader {
  readonly #event: EventPattern;
  readonly #view: PageView;
  readonly #decision: Decision;
  readonly #adjectives: ReadonlySet<string>;

  constructor(event: EventPattern, view: PageView, decision: Decision, lexicon: Lexicon) {
    this.#event = event;
    this.#view = view;
    this.#decision = decision;
    this.#adjectives = new Set(lexicon.neighbours[event.adjectives]?.forms.split('\n'));
  }

  /** The phrase of a noun, if it tells the event. */
  read(noun: Place): Reading | undefined {
    const { block } = noun;
    const text = this.#view.text(block);
    const sentence = { block, ...sentenceAt(text, noun.start) };
    const phrase = this.#phrase(noun, text);
    const fate = this.#fate(phrase, noun, sentence);
    if (!fate || this.#isElsewhere(phrase, sentence)) return undefined;
    const company = this.#company(noun, text);
    const isTold = fate.start !== phrase.start;
    if (!this.#hasBothSides(sentence, company, isTold)) return undefined;
    const isNamed = this.#event.sides.some((side) => this.#namesTopic(side.topics, block));
    return { ...phrase, isNamed, fate };
  }

  /** The noun with its adjectives: "planned high-level talks". */
  #phrase({ block, start, end }: Place, text: string): Place {
    const tokens = tokensBefore(text, start);
    let from = start;
    for (let at = 0; at < tokens.length; ) {
      const [nearest, second] = tokens.slice(at);
      if (nearest && this.#adjectives.has(nearest.folded)) {
        from = nearest.start;
        at += 1;
      } else if (second && this.#adjectives.has(`${second.folded} ${nearest?.folded}`)) {
        from = second.start;
        at += 2;
      } else break;
    }
    return { block, start: from, end };
  }

  /** A word of its fate in the sentence, or else an adjective that tells one. */
  #fate(phrase: Place, noun: Place, sentence: Place): Place | undefined {
    const told = this.#view.words(this.#event.fates).within(sentence);
    return told ?? (phrase.start < noun.start ? { ...phrase, end: noun.start - 1 } : undefined);
  }

  /** Whether the sentence is on another occasion, or the noun belongs to somebody else. */
  #isElsewhere(phrase: Place, sentence: Place): boolean {
    const { elsewhere } = this.#event;
    if (this.#view.words(elsewhere).within(sentence)) return true;
    const { block, start } = phrase;
    const before = { block, start: start - LONGEST_NAME, end: start };
    const isNext = (other: Place): boolean => other.end > start - WHOSE;
    return this.#other(before, isNext);
  }

  /** The clause after the noun that says with whom: "between Pence and Kim Yo Jong". */
  #company({ block, end }: Place, text: string): Place | undefined {
    const link = this.#view
      .words(this.#event.links)
      .within({ block, start: end, end: end + WITH_WHOM });
    if (!link || CLAUSE_END.test(text.slice(end, link.start))) return undefined;
    const clause = text.slice(link.end, link.end + WITH_WHOM);
    const stop = clause.search(CLAUSE_END);
    return { block, start: link.end, end: link.end + (stop < 0 ? clause.length : stop) };
  }

  /**
   * Both sides are in the block; in the clause that says with whom there is one of them and nobody
   * else. Without such a clause one side is in the sentence, or both if only an adjective tells.
   */
  #hasBothSides(sentence: Place, company: Place | undefined, isTold: boolean): boolean {
    const { sides } = this.#event;
    if (!sides.every((side) => this.#isInBlock(side, sentence.block))) return false;
    if (company) {
      return !this.#meetsOther(company) && sides.some((side) => this.#isWithin(side, company));
    }
    const isHere = (side: Side): boolean => this.#isWithin(side, sentence);
    return isTold ? sides.some(isHere) : sides.every(isHere);
  }

  /** Whether somebody else is the first in a clause, or is added to the first. */
  #meetsOther(company: Place): boolean {
    const { block, end } = company;
    const ends = this.#event.sides.flatMap((side) => this.#sideIn(side, company)?.end ?? []);
    if (ends.length === 0) return this.#other(company);
    const first = Math.min(...ends);
    if (this.#other({ ...company, end: first })) return true;
    const join = this.#view.words(this.#event.joins).within({ block, start: first, end });
    return (
      join !== undefined &&
      join.start - first < WHOSE &&
      this.#other({ block, start: join.end, end })
    );
  }

  /** Whether somebody else is there: "Kim Jong Un", but not in "Kim Jong Un's sister". */
  #other(where: Place, fits: (other: Place) => boolean = () => true): boolean {
    const { sides, others } = this.#event;
    const isSide = (place: Place): boolean =>
      sides.some(({ words }) => this.#view.words(words).hold(place));
    return this.#view.words(others).within(where, (one) => fits(one) && !isSide(one)) !== undefined;
  }

  #isInBlock({ topics, words }: Side, block: number): boolean {
    return this.#view.words(words).inBlock(block) !== undefined || this.#namesTopic(topics, block);
  }

  #namesTopic(topics: readonly string[], block: number): boolean {
    return topics.some((topic) => this.#decision.of(topic).inBlock(block) !== undefined);
  }

  #isWithin(side: Side, where: Place): boolean {
    return this.#sideIn(side, where) !== undefined;
  }

  #sideIn({ topics, words }: Side, where: Place): Place | undefined {
    const named = topics.map((topic) => this.#decision.of(topic).within(where));
    return named.find((place) => place !== undefined) ?? this.#view.words(words).within(where);
  }
}
