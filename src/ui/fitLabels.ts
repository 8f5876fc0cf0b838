/** A label that wants to stand below a point. */
export interface Label {
  /** Where its point is, in px from the start of the line. */
  readonly at: number;
  /** In px. */
  readonly width: number;
  /** Who goes first when there is not room for all: the lowest. */
  readonly rank: number;
}

/** Less than this between two labels, in px, and they read as one. */
const GAP = 10;

/**
 * Places labels on one line so that none touches another: centred below their points, moved inwards
 * at the ends of the line, in the order of their rank.
 *
 * @param room how long the line is, in px
 * @returns for each label where it starts, in px; `null` where there is no room for it
 */
export function fitLabels(labels: readonly Label[], room: number): (number | null)[] {
  const taken: { from: number; to: number }[] = [];
  const starts = new Map<Label, number>();
  for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
    const { at, width } = label;
    const from = Math.max(0, Math.min(at - width / 2, room - width));
    const to = from + width;
    if (to > room || taken.some((one) => from < one.to + GAP && one.from < to + GAP)) continue;
    taken.push({ from, to });
    starts.set(label, from);
  }
  return labels.map((label) => starts.get(label) ?? null);
}
