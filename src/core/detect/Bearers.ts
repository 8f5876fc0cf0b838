import type { Gender } from '../names/namesSchema';
import { type Place, Places } from './Places';

/** One naming of somebody who bears a family's name. */
export interface Naming extends Place {
  /** Whether it is said in passing: as somebody's relative. */
  readonly isInPassing: boolean;
  /** Whether only a capital tells that there is such a person. */
  readonly isGuess: boolean;
  /** Whether writers keep this one's first name or title, so that a bare name is mostly another's. */
  readonly hasHalfWeight: boolean;
  /** How the block counts. */
  readonly kind: 'title' | 'heading' | 'paragraph';
}

/** Somebody on the page who can go by a short name: a topic, or another by that name. */
export interface Bearer {
  readonly id: string;
  readonly gender: Gender | undefined;
  readonly namings: Places<Naming>;
  /** Namings by a relative only ("X’s sister"). They count once there is one by name. */
  credit: number;
}

/** A bearer with how much the page is about it. */
export interface Ranked {
  readonly bearer: Bearer;
  readonly score: number;
}

/** A bearer's naming that a short name after it may refer to. */
interface Antecedent extends Place {
  readonly bearer: Bearer;
}

/** Who is named first in a block, and from where on somebody else is too (UTF-16 offsets). */
interface FirstNamed {
  bearer: Bearer;
  start: number;
  otherStart: number;
}

/** What short names may refer to, of those who can be of a gender. */
class Antecedents {
  readonly #places = new Places<Antecedent>();
  readonly #firsts = new Map<number, FirstNamed>();

  add(bearer: Bearer, { block, start, end }: Place): void {
    this.#places.add({ bearer, block, start, end });
    const first = this.#firsts.get(block);
    if (!first) this.#firsts.set(block, { bearer, start, otherStart: Infinity });
    else if (first.bearer === bearer) first.start = Math.min(first.start, start);
    else if (start >= first.start) first.otherStart = Math.min(first.otherStart, start);
    else this.#firsts.set(block, { bearer, start, otherStart: first.start });
  }

  /** Those named last before a place, in its block: several where the same letters are. */
  nearest({ block, start }: Place): readonly Bearer[] {
    const last = this.#places.beforeInBlock(block, start);
    return last ? this.#places.allWithin(last).map(({ bearer }) => bearer) : [];
  }

  /** The last naming before a place, where it opens its block. */
  opener({ block, start }: Place): Antecedent | undefined {
    const last = this.#places.before(block, start);
    return last?.start === 0 ? last : undefined;
  }

  /** Whether several were named before a place, in its block. */
  areSeveral({ block, start }: Place): boolean {
    return (this.#firsts.get(block)?.otherStart ?? Infinity) < start;
  }
}

/**
 * Those of one short name who can be of a gender. A list of thousands of people by one surname is
 * asked for each bare surname in it, so that no question goes through all of them.
 */
export class Ranking {
  /** Whom the page is about first. */
  readonly ranked: readonly Ranked[];
  readonly #antecedents: Antecedents;
  readonly #byBearer: ReadonlyMap<Bearer, Ranked>;
  /** How many there are of a gender; `undefined`: of whom none is known. */
  readonly #genders = new Map<Gender | undefined, number>();

  constructor(ranked: readonly Ranked[], antecedents: Antecedents) {
    this.ranked = ranked;
    this.#antecedents = antecedents;
    this.#byBearer = new Map(ranked.map((one) => [one.bearer, one]));
    for (const { bearer } of ranked) {
      this.#genders.set(bearer.gender, (this.#genders.get(bearer.gender) ?? 0) + 1);
    }
  }

  /** Who was named last before a place, in its block; of two by the same letters the first here. */
  nearest(place: Place): Ranked | undefined {
    let nearest: Ranked | undefined;
    for (const bearer of this.#antecedents.nearest(place)) {
      const one = this.#byBearer.get(bearer);
      if (one && (!nearest || one.score > nearest.score)) nearest = one;
    }
    return nearest;
  }

  /**
   * Whether the one named last before a place is another and opens a block: the page goes on about
   * that one, so that nobody can tell whose a bare name after it is.
   */
  opensForOther(place: Place, { bearer }: Ranked): boolean {
    const opener = this.#antecedents.opener(place);
    if (!opener || opener.bearer === bearer) return false;
    // Here those named in passing count too.
    return bearer.namings.before(place.block, place.start)?.block !== opener.block;
  }

  /** Whether several were named before a place, in its block. */
  areSeveralNear(place: Place): boolean {
    return this.#antecedents.areSeveral(place);
  }

  /** Whether all but one of them are known to be of another gender. */
  isOnly({ gender: own }: Bearer, gender: Gender): boolean {
    const possible = (this.#genders.get(undefined) ?? 0) + (this.#genders.get(gender) ?? 0);
    return possible - (own === undefined || own === gender ? 1 : 0) === 0;
  }
}

/** All who share one short name on a page. */
export class Bearers {
  readonly #byId = new Map<string, Bearer>();
  readonly #rankings = new Map<Gender | undefined, Ranking>();
  readonly #antecedents = new Map<Gender | undefined, Antecedents>();

  get(id: string): Bearer | undefined {
    return this.#byId.get(id);
  }

  add(id: string, gender: Gender | undefined, naming: Naming): void {
    const bearer = this.#bearer(id, gender);
    // The rules of two topics may both see the same other person, one right after the other.
    const { latest } = bearer.namings;
    if (latest?.block === naming.block && latest.start === naming.start) return;
    bearer.namings.add(naming);
    if (!naming.isInPassing) {
      for (const one of ANY_OR_ONE) {
        if (canBe(bearer, one)) this.#antecedentsOf(one).add(bearer, naming);
      }
    }
    this.#rankings.clear();
  }

  addCredit(id: string, gender: Gender | undefined): void {
    this.#bearer(id, gender).credit += 1;
    this.#rankings.clear();
  }

  /** Those named that can be of a gender, or all. */
  ranking(gender: Gender | undefined): Ranking {
    const known = this.#rankings.get(gender);
    if (known) return known;
    const ranked =
      gender === undefined
        ? this.#rank()
        : this.ranking(undefined).ranked.filter(({ bearer }) => canBe(bearer, gender));
    const ranking = new Ranking(ranked, this.#antecedentsOf(gender));
    this.#rankings.set(gender, ranking);
    return ranking;
  }

  #antecedentsOf(gender: Gender | undefined): Antecedents {
    const known = this.#antecedents.get(gender) ?? new Antecedents();
    this.#antecedents.set(gender, known);
    return known;
  }

  #bearer(id: string, gender: Gender | undefined): Bearer {
    const known = this.#byId.get(id);
    if (known) return known;
    const namings = new Places<Naming>();
    const bearer = { id, gender, namings, credit: 0 };
    this.#byId.set(id, bearer);
    return bearer;
  }

  #rank(): Ranked[] {
    const named = [...this.#byId.values()].filter(({ namings }) => namings.size > 0);
    let lead = Infinity;
    let heading = Infinity;
    for (const { namings } of named) {
      for (const { kind, block } of namings) {
        if (kind === 'paragraph') lead = Math.min(lead, block);
        if (kind === 'heading') heading = Math.min(heading, block);
      }
    }
    const headline = heading < lead ? heading : undefined;
    const scoreOf = ({ credit, namings }: Bearer): number => {
      let score = credit;
      for (const naming of namings) score += weight(naming, lead, headline);
      return score;
    };
    return named
      .map((bearer) => ({ bearer, score: scoreOf(bearer) }))
      .sort((a, b) => b.score - a.score);
  }
}

/** What a short name asks for: somebody of a gender, or anybody. */
const ANY_OR_ONE = [undefined, 'female', 'male'] as const;

/** Whether somebody can be of a gender, as far as that is known. */
export const canBe = (bearer: Bearer, gender: Gender | undefined): boolean =>
  gender === undefined || bearer.gender === undefined || bearer.gender === gender;

/** The title and the headline say whom a page is about; a page has both, mostly the same. */
const IN_HEADLINE = 4;
/** The first paragraph that names anybody of the name comes next. */
const IN_LEAD = 2;
const HALF = 0.5;

function weight(naming: Naming, lead: number, headline: number | undefined): number {
  const isHeadline = naming.kind === 'title' || naming.block === headline;
  if (isHeadline && !naming.isGuess) return naming.isInPassing ? 1 : IN_HEADLINE;
  const full = naming.block === lead ? IN_LEAD : 1;
  return (naming.isInPassing ? HALF : 1) * (naming.hasHalfWeight ? HALF : 1) * full;
}
