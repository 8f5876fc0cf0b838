import type { NamePlace } from './PageView';
import { type Place, Places } from './Places';

/** Somebody, or something, that has the short name of a topic too. */
export interface Rival extends Place {
  /** Who: the first name, the title, the word after it; one for all amounts of money. */
  readonly who: string;
}

/** Those on a page who share a topic's short name: Karen Pence, fifty pence, the county. */
export class Rivals {
  readonly #byTopic = new Map<string, Places<Rival>>();
  readonly #mostOf = new Map<string, number>();

  constructor(names: readonly NamePlace[]) {
    for (const { rule, candidate, block, start, end } of names) {
      const who = rule.kind === 'other' ? rule.id : candidate.other;
      if (who !== undefined) this.of(rule.topic).add({ block, start, end, who: amountless(who) });
    }
    for (const [topic, rivals] of this.#byTopic) this.#mostOf.set(topic, countOfMost(rivals));
  }

  of(topic: string): Places<Rival> {
    const known = this.#byTopic.get(topic);
    if (known) return known;
    const rivals = new Places<Rival>();
    this.#byTopic.set(topic, rivals);
    return rivals;
  }

  /** How often the one among them is named who is named most often. */
  mostOf(topic: string): number {
    return this.#mostOf.get(topic) ?? 0;
  }
}

const amountless = (who: string): string => (/\d|^[^\p{L}]$/u.test(who) ? '#' : who);

function countOfMost(rivals: Iterable<Rival>): number {
  const counts = new Map<string, number>();
  for (const { who } of rivals) counts.set(who, (counts.get(who) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
