import { type Measurement, medians } from './statistics';

/** Something to measure, beside others. */
export interface Contestant {
  readonly name: string;
  sample(): Promise<Measurement>;
}

/** How much is measured: so many rounds, unless the time is over before that. */
export interface Pace {
  readonly rounds: number;
  /** By the clock of `performance.now()`, in ms. */
  readonly endsAt: number;
}

/** Fewer rounds than this make no median, whatever the time. */
const LEAST = 2;

/**
 * Measures all contestants in turns, so that whatever else the machine does hits them alike, and
 * gives the median of each figure, with `rounds`, of how many it is. The first round only warms up the
 * machine and does not count.
 *
 * @param say hears of each round, for those who wait
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, endsAt }: Pace,
  say: (what: string) => void,
): Promise<ReadonlyMap<string, Measurement>> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as Measurement[]]));
  for (let round = 0; round <= rounds; round++) {
    if (round > LEAST && performance.now() > endsAt) break;
    for (const { name, sample } of contestants) {
      say(`round ${round} of ${rounds}: ${name}`);
      const measured = await sample();
      if (round > 0) samples.get(name)?.push(measured);
    }
  }
  return new Map(
    [...samples].map(([name, taken]) => [name, { ...medians(taken), rounds: taken.length }]),
  );
}
