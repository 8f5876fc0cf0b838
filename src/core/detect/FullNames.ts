import type { NamePlace } from './PageView';
import { type Place, Places } from './Places';

/** Those who, or which, have the very full name of a topic: the county beside the town, an actress. */
interface Namesakes {
  readonly places: Places<Place>;
  readonly counts: Map<string, number>;
  /** How often the one stands there that does so most often. */
  most: number;
}

/** A topic named this many times as often as a namesake is taken for it even right beside it. */
const CLEARLY_ABOUT = 2;

/** Decides whether a full name that does not speak for itself is the topic's, or a namesake's. */
export class FullNames {
  readonly #namesakes = new Map<string, Namesakes>();

  /** Takes in a candidate, if it is a namesake's. */
  add(name: NamePlace): void {
    const { rule, candidate } = name;
    const isOther = rule.kind === 'other' && !rule.halfWeight;
    const who = isOther ? rule.id : rule.kind === 'full' ? candidate.other?.who : undefined;
    if (who !== undefined) this.#add(name, who);
  }

  /**
   * Whether a full name can be the topic's.
   *
   * @param own how often the topic was named so far
   * @param isNamedBefore whether it was in the same block before
   */
  canBeTopics({ rule, block, start }: NamePlace, own: number, isNamedBefore: boolean): boolean {
    const namesakes = this.#namesakes.get(rule.topic);
    if (!namesakes) return true;
    const { places, most } = namesakes;
    if (most > own) return false;
    const isBeside = places.beforeInBlock(block, start) !== undefined;
    return !isBeside || isNamedBefore || own >= CLEARLY_ABOUT * most;
  }

  #add({ rule, block, start, end }: NamePlace, who: string): void {
    const known = this.#namesakes.get(rule.topic);
    const namesakes = known ?? { places: new Places<Place>(), counts: new Map(), most: 0 };
    if (!known) this.#namesakes.set(rule.topic, namesakes);
    const count = (namesakes.counts.get(who) ?? 0) + 1;
    namesakes.places.add({ block, start, end });
    namesakes.counts.set(who, count);
    namesakes.most = Math.max(namesakes.most, count);
  }
}
