/** A mention as far as the choice of marks goes: its topic, and the place of its block in the page. */
interface Placed {
  readonly topic: string;
  readonly block: number;
}

/**
 * The mentions that are marked when only the first of each topic in a section is: a section lasts
 * from one heading to the next, the heading itself being its start.
 *
 * A hidden mention (in a closed tab or accordion) does not count as the first, since the visitor
 * does not see it; but it is marked when no visible one comes before it, so that its mark is there
 * when it is shown.
 *
 * @param mentions in document order
 * @param isHeading whether the block at an index is a heading
 * @param isRendered whether a mention can be seen at the moment
 */
export function firstInSection<Mention extends Placed>(
  mentions: readonly Mention[],
  isHeading: (block: number) => boolean,
  isRendered: (mention: Mention) => boolean,
): Mention[] {
  const seen = new Set<string>();
  let from = 0;
  return mentions.filter((mention) => {
    for (; from <= mention.block; from++) if (isHeading(from)) seen.clear();
    if (seen.has(mention.topic)) return false;
    if (isRendered(mention)) seen.add(mention.topic);
    return true;
  });
}
