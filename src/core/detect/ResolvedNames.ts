import type { Evidence } from './Mention';
import type { NamePlace } from './PageView';
import { type Place, Places } from './Places';

/** A name that was found to be its topic's. */
export interface ResolvedName extends Place {
  readonly name: NamePlace;
  readonly evidence: Evidence;
}

/** The names of a page that were found to be their topics', by topic. */
export class ResolvedNames {
  readonly all: ResolvedName[] = [];
  readonly #ofTopic = new Map<string, Places<ResolvedName>>();
  /** Of these the full names and titles, which short ones follow. */
  readonly #leading = new Map<string, Places<ResolvedName>>();

  add(resolved: ResolvedName): void {
    const { topic } = resolved.name.rule;
    this.all.push(resolved);
    this.of(topic).add(resolved);
    if (isLeading(resolved)) this.leadingOf(topic).add(resolved);
  }

  of(topic: string): Places<ResolvedName> {
    return placesOf(this.#ofTopic, topic);
  }

  leadingOf(topic: string): Places<ResolvedName> {
    return placesOf(this.#leading, topic);
  }
}

/** Whether short names of its topic may follow it. */
export const isLeading = ({ name: { rule } }: ResolvedName): boolean =>
  rule.kind === 'full' || rule.kind === 'title';

const placesOf = (map: Map<string, Places<ResolvedName>>, topic: string): Places<ResolvedName> => {
  const known = map.get(topic);
  if (known) return known;
  const places = new Places<ResolvedName>();
  map.set(topic, places);
  return places;
};
