import type { Mention } from '../../src/core/detect/Mention';
import { type Place, placesOf } from './PageBlock';
import type { Kept } from './PageText';

/** A mention and where it lies in the page. It stays the same object as long as its text does. */
export interface PageMention extends Mention {
  /** Unique in this frame, for jumping to it. */
  readonly id: number;
  readonly kept: Kept;
  readonly from: Place;
  readonly to: Place;
}

/** The text nodes that `mention` runs over. */
export function textsOf({ kept, from, to }: PageMention): readonly Text[] {
  if (from.node === to.node) return [from.node];
  const { nodes } = kept.block;
  const start = nodes.indexOf(from.node);
  return nodes.slice(start, nodes.indexOf(to.node, start) + 1);
}

/** Gives mentions their places, and the same object to the same mention each time it is found. */
export class MentionPlaces {
  #known = new Map<Kept, Map<string, PageMention>>();
  #nextId = 1;

  /**
   * @param mentions as resolved over `blocks`, whose indexes they speak of
   * @returns the mentions with their places, those without any text left out
   */
  place(mentions: readonly Mention[], blocks: readonly Kept[]): PageMention[] {
    const known = new Map<Kept, Map<string, PageMention>>();
    const placed: PageMention[] = [];
    for (const mention of mentions) {
      const kept = blocks[mention.block];
      if (!kept) continue;
      const key = `${mention.topic} ${mention.start} ${mention.end}`;
      const before = this.#known.get(kept)?.get(key);
      const places = before ?? placesOf(kept.block, mention.start, mention.end);
      if (!places) continue;
      const { from, to } = places;
      const id = before?.id ?? this.#nextId++;
      // The rest may have changed: other text of the page is its evidence, or its number is another.
      const found = Object.assign(before ?? {}, { ...mention, id, kept, from, to });
      const siblings = known.get(kept) ?? new Map<string, PageMention>();
      known.set(kept, siblings.set(key, found));
      placed.push(found);
    }
    this.#known = known;
    return placed;
  }
}
