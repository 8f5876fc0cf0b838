import type { Gender } from '../names/namesSchema';
import { Antecedents } from './Antecedents';
import { type Bearer, canBe, type Naming } from './Bearer';
import { Places } from './Places';
import { Ranking } from './Ranking';
import { rankBearers } from './rankBearers';

/** What a short name asks for: somebody of a gender, or anybody. */
const ANY_OR_ONE = [undefined, 'female', 'male'] as const;

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
        ? rankBearers(this.#byId.values())
        : this.ranking(undefined).ranked.filter(({ bearer }) => canBe(bearer, gender));
    const ranking = Ranking.of(ranked, this.#antecedentsOf(gender));
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
}
