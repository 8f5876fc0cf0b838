import { type Measurement, medians } from './statistics';

/** Something to measure, beside others. */
export interface Contestant {
  readonly name: string;
  sample(): Promise<Measurement>;
}

/**
 * Measures all contestants in turns, so that whatever else the machine does hits them alike, and
 * gives the median of each figure. The first round only warms up the machine and does not count.
 *
 * @param say hears of each round, for those who wait
 */
export async function interleave(
  contestants: readonly Contestant[],
  rounds: number,
  say: (what: string) => void,
): Promise<ReadonlyMap<string, Measurement>> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as Measurement[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, sample } of contestants) {
      say(`round ${round} of ${rounds}: ${name}`);
      const measured = await sample();
      if (round > 0) samples.get(name)?.push(measured);
    }
  }
  return new Map([...samples].map(([name, taken]) => [name, medians(taken)]));
}
