import { tokensBefore } from './neighbours';
import type { Place } from './Places';

/**
 * A noun with the adjectives before it: "planned high-level talks".
 *
 * @param adjectives folded, of one or two words
 */
export function withAdjectives(
  { block, start, end }: Place,
  text: string,
  adjectives: ReadonlySet<string>,
): Place {
  const tokens = tokensBefore(text, start);
  let from = start;
  for (let at = 0; at < tokens.length; ) {
    const [nearest, second] = tokens.slice(at);
    if (nearest && adjectives.has(nearest.folded)) {
      from = nearest.start;
      at += 1;
    } else if (second && adjectives.has(`${second.folded} ${nearest?.folded}`)) {
      from = second.start;
      at += 2;
    } else break;
  }
  return { block, start: from, end };
}
