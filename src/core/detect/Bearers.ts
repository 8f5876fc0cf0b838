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

/** All who share one short name on a page. */
export class Bearers {
  readonly #byId = new Map<string, Bearer>();
  readonly #rankings = new Map<Gender | undefined, readonly Ranked[]>();

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

  /** Those named that can be of a gender, or all: whom the page is about first. */
  ranked(gender: Gender | undefined): readonly Ranked[] {
    const known = this.#rankings.get(gender);
    if (known) return known;
    const ranked =
      gender === undefined ? this.#rank() : this.ranked(undefined).filter(fits(gender));
    this.#rankings.set(gender, ranked);
    return ranked;
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

const fits =
  (gender: Gender) =>
  ({ bearer }: Ranked): boolean =>
    bearer.gender === undefined || bearer.gender === gender;

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
