import type { Bearer } from './Bearer';
import { type Place, Places } from './Places';

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
export class Antecedents {
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
