import type { Gender } from '../names/namesSchema';
import type { Antecedents } from './Antecedents';
import type { Bearer } from './Bearer';
import type { Place } from './Places';

/** A bearer with how much the page is about it. */
export interface Ranked {
  readonly bearer: Bearer;
  readonly score: number;
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
  readonly #genders: ReadonlyMap<Gender | undefined, number>;

  private constructor(
    ranked: readonly Ranked[],
    antecedents: Antecedents,
    byBearer: ReadonlyMap<Bearer, Ranked>,
    genders: ReadonlyMap<Gender | undefined, number>,
  ) {
    this.ranked = ranked;
    this.#antecedents = antecedents;
    this.#byBearer = byBearer;
    this.#genders = genders;
  }

  /** @param ranked whom the page is about first */
  static of(ranked: readonly Ranked[], antecedents: Antecedents): Ranking {
    const genders = new Map<Gender | undefined, number>();
    for (const { bearer } of ranked) {
      genders.set(bearer.gender, (genders.get(bearer.gender) ?? 0) + 1);
    }
    const byBearer = new Map(ranked.map((one) => [one.bearer, one]));
    return new Ranking(ranked, antecedents, byBearer, genders);
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
