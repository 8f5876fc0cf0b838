/** Where a mention lies. */
interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two mentions lie over each other: two stories know the name there, or a part of it. */
export const shareText = (one: Place, other: Place): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/**
 * The mentions that are one mark each, and one stop on the way from mention to mention: of those that
 * lie over each other the first stands for all.
 *
 * @param mentions in document order, of those that begin alike the longest first
 */
export function stopsOf<Mention extends Place>(mentions: readonly Mention[]): Mention[] {
  let last: Mention | undefined;
  return mentions.filter((mention) => {
    if (last && shareText(last, mention)) return false;
    last = mention;
    return true;
  });
}
