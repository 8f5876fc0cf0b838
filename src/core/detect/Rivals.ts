import type { Lexicon, LexiconName } from './Lexicon';
import type { NamePlace } from './PageView';
import { type Place, Places } from './Places';

/** Somebody, or something, that has a name of a topic too. */
export interface Rival extends Place {
  readonly who: string;
  /** What it weighs in the question whose a surname is. */
  readonly weight: number;
  /** Whether it has the full name, as another place of that name has. */
  readonly isFull: boolean;
}

/** See `aside` in schema.ts. */
const ASIDE = 0.5;

/** Against a full name only full ones count, against a title none whose title is another. */
const counts = ({ isFull, weight }: Rival, kind: LexiconName['kind']): boolean =>
  kind === 'full' ? isFull : kind !== 'title' || weight > ASIDE;

/** Those on a page who share a topic's name: Karen Pence, fifty pence, the county. */
export class Rivals {
  readonly #byTopic = new Map<string, Places<Rival>>();
  readonly #heaviest = new Map<string, number>();

  constructor(names: readonly NamePlace[], { neighbours }: Lexicon) {
    for (const { rule, candidate, block, start, end } of names) {
      const { other, led } = candidate;
      if (!other && !led && rule.kind !== 'other') continue;
      const isAside = rule.aside || (other?.list && neighbours[other.list]?.aside);
      this.of(rule.topic).add({
        block,
        start,
        end,
        who: other?.who ?? rule.id,
        weight: isAside || led ? ASIDE : 1,
        isFull: rule.kind === 'full' || (rule.kind === 'other' && !isAside),
      });
    }
  }

  /** All of a topic, in the order of the page. */
  of(topic: string): Places<Rival> {
    const known = this.#byTopic.get(topic);
    if (known) return known;
    const rivals = new Places<Rival>();
    this.#byTopic.set(topic, rivals);
    return rivals;
  }

  /** How much the one weighs that weighs most against names of a kind. */
  heaviest(topic: string, kind: LexiconName['kind']): number {
    const key = `${kind} ${topic}`;
    const known = this.#heaviest.get(key);
    if (known !== undefined) return known;
    const weights = new Map<string, number>();
    for (const rival of this.of(topic)) {
      if (!counts(rival, kind)) continue;
      weights.set(rival.who, (weights.get(rival.who) ?? 0) + rival.weight);
    }
    const most = [...weights.values()].reduce((a, b) => Math.max(a, b), 0);
    this.#heaviest.set(key, most);
    return most;
  }
}
