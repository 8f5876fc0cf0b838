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

/** All who share one short name on a page. */
export class Bearers {
  readonly #byId = new Map<string, Bearer>();
  readonly #scores = new Map<Bearer, number>();
  readonly #starts = new Set<string>();

  get(id: string): Bearer | undefined {
    return this.#byId.get(id);
  }

  /** Those that are named, in no order. */
  get named(): readonly Bearer[] {
    return [...this.#byId.values()].filter(({ namings }) => namings.size > 0);
  }

  add(id: string, gender: Gender | undefined, naming: Naming): void {
    // Two topics' rules may both see the same other person.
    const key = `${id} ${naming.block} ${naming.start}`;
    if (this.#starts.has(key)) return;
    this.#starts.add(key);
    const bearer = this.#bearer(id, gender);
    bearer.namings.add(naming);
    if (!naming.isInPassing) bearer.antecedents.add(naming);
    this.#scores.clear();
  }

  addCredit(id: string, gender: Gender | undefined): void {
    this.#bearer(id, gender).credit += 1;
    this.#scores.clear();
  }

  /** How much the page is about a bearer. */
  scoreOf(bearer: Bearer): number {
    if (this.#scores.size === 0) this.#score();
    return this.#scores.get(bearer) ?? 0;
  }

  #bearer(id: string, gender: Gender | undefined): Bearer {
    const known = this.#byId.get(id);
    if (known) return known;
    const namings = new Places<Naming>();
    const bearer = { id, gender, namings, antecedents: new Places<Naming>(), credit: 0 };
    this.#byId.set(id, bearer);
    return bearer;
  }

  #score(): void {
    const all = [...this.#byId.values()].flatMap(({ namings }) => [...namings]);
    const first = (kind: Naming['kind']): number =>
      all.reduce(
        (least, one) => (one.kind === kind ? Math.min(least, one.block) : least),
        Infinity,
      );
    const lead = first('paragraph');
    const heading = first('heading');
    const headline = heading < lead ? heading : undefined;
    for (const bearer of this.#byId.values()) {
      let score = bearer.credit;
      for (const naming of bearer.namings) score += weight(naming, lead, headline);
      this.#scores.set(bearer, score);
    }
  }
}

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
