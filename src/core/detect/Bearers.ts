import { type Place, Places } from './Places';
import type { Gender } from './schema';

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
  /** Those that are not in passing: what a short name after them may refer to. */
  readonly antecedents: Places<Naming>;
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
  readonly of: Ranked;
}

/** Who is named in a block: the first, and from where on (UTF-16) somebody else is too. */
interface Named {
  readonly first: Bearer;
  otherFrom: number;
}

/**
 * Those of one short name who can be of a gender. A list of thousands of people by one surname is
 * asked for each bare surname in it, so that no question goes through all of them.
 */
export class Ranking {
  /** Whom the page is about first. */
  readonly ranked: readonly Ranked[];
  readonly #antecedents = new Places<Antecedent>();
  readonly #byBlock = new Map<number, Named>();
  /** How many there are of a gender; `undefined`: of whom none is known. */
  readonly #genders = new Map<Gender | undefined, number>();

  constructor(ranked: readonly Ranked[]) {
    this.ranked = ranked;
    // Of two at one place the one that the page is rather about is the nearer.
    for (const one of ranked.toReversed()) {
      const { antecedents, gender } = one.bearer;
      for (const { block, start, end } of antecedents) {
        this.#antecedents.add({ block, start, end, of: one });
      }
      this.#genders.set(gender, (this.#genders.get(gender) ?? 0) + 1);
    }
    for (const { block, start, of } of this.#antecedents) {
      const named = this.#byBlock.get(block);
      if (!named) this.#byBlock.set(block, { first: of.bearer, otherFrom: Infinity });
      else if (named.first !== of.bearer) named.otherFrom = Math.min(named.otherFrom, start);
    }
  }

  /** Who was named last before a place, in its block. */
  nearest({ block, start }: Place): Ranked | undefined {
    return this.#antecedents.beforeInBlock(block, start)?.of;
  }

  /** Whether several were named before a place, in its block. */
  areSeveralNear({ block, start }: Place): boolean {
    return (this.#byBlock.get(block)?.otherFrom ?? Infinity) < start;
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

  get(id: string): Bearer | undefined {
    return this.#byId.get(id);
  }

  add(id: string, gender: Gender | undefined, naming: Naming): void {
    const bearer = this.#bearer(id, gender);
    // The rules of two topics may both see the same other person, one right after the other.
    const { latest } = bearer.namings;
    if (latest?.block === naming.block && latest.start === naming.start) return;
    bearer.namings.add(naming);
    if (!naming.isInPassing) bearer.antecedents.add(naming);
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
    const ranking = new Ranking(ranked);
    this.#rankings.set(gender, ranking);
    return ranking;
  }

  #bearer(id: string, gender: Gender | undefined): Bearer {
    const known = this.#byId.get(id);
    if (known) return known;
    const namings = new Places<Naming>();
    const bearer = { id, gender, namings, antecedents: new Places<Naming>(), credit: 0 };
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
