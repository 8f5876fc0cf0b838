import type { Mention } from '../../../src/core/detect/Mention';
import { endsStep, type Steps } from '../../../src/core/detect/Steps';
import { placesOf, type TextPlace } from './PageBlock';
import type { FoundBlock } from './PageText';

/** A mention and where it lies in the page. It stays the same object as long as its text does. */
export interface PageMention extends Mention {
  /** Unique in this frame, for jumping to it. */
  readonly id: number;
  readonly kept: FoundBlock;
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** The text nodes that `mention` runs over. */
export function textsOf({ kept, from, to }: PageMention): readonly Text[] {
  if (from.node === to.node) return [from.node];
  const { nodes } = kept.block;
  const start = nodes.indexOf(from.node);
  return nodes.slice(start, nodes.indexOf(to.node, start) + 1);
}

/** While mentions are given their places. */
type Placed = { -readonly [Key in keyof PageMention]: PageMention[Key] };

/** Gives mentions their places, and the same object to the same mention each time it is found. */
export class MentionPlaces {
  #known = new Map<FoundBlock, Map<string, Placed>>();
  #nextId = 1;

  /**
   * Nothing of what was placed before changes until the last step, so that it stays of one piece.
   *
   * @param mentions as resolved over `blocks`, whose indexes they speak of
   * @returns the mentions with their places, those without any text left out
   */
  *place(
    mentions: readonly Mention[],
    blocks: readonly FoundBlock[],
  ): Steps<readonly PageMention[]> {
    const known = new Map<FoundBlock, Map<string, Placed>>();
    const placed: Placed[] = [];
    const found: Mention[] = [];
    let count = 0;
    for (const mention of mentions) {
      count += 1;
      if (endsStep(count)) yield;
      const kept = blocks[mention.block];
      if (!kept) continue;
      const key = `${mention.topic} ${mention.start} ${mention.end}`;
      const one = this.#known.get(kept)?.get(key) ?? this.#make(mention, kept);
      if (!one) continue;
      const siblings = known.get(kept) ?? new Map<string, Placed>();
      known.set(kept, siblings.set(key, one));
      placed.push(one);
      found.push(mention);
    }
    // The rest may have changed: other text of the page is its evidence, or its number is another.
    placed.forEach((one, at) => {
      const { block, name, evidence } = found[at] ?? one;
      one.block = block;
      one.name = name;
      one.evidence = evidence;
    });
    this.#known = known;
    return placed;
  }

  #make(mention: Mention, kept: FoundBlock): Placed | null {
    const places = placesOf(kept.block, mention.start, mention.end);
    return places && { ...mention, id: this.#nextId++, kept, ...places };
  }
}
