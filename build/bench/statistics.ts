/** One measurement: figures by what they are called. */
export type Measurement = Readonly<Record<string, number>>;

/** The middle figure; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of each figure that all samples have. */
export function medians(samples: readonly Measurement[]): Measurement {
  const [first = {}] = samples;
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      median(samples.map((sample) => sample[key] ?? Number.NaN)),
    ]),
  );
}

/** The figure that `share` (0 to 1) of all figures are at most. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
