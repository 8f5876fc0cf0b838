import { type Measurement, medians } from './statistics';

/** What is measured once something has come to rest: it waits from when it is called. */
type Later = () => Promise<Measurement>;

/** Something to measure, beside others. */
export interface Contestant {
  readonly name: string;
  /** What comes later is waited for while the others have their turn. */
  sample(): Promise<Measurement | Later>;
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
    const later: Promise<void>[] = [];
    for (const { name, sample } of contestants) {
      say(`round ${round} of ${rounds}: ${name}`);
      const take = (measured: Measurement): void => {
        if (round > 0) samples.get(name)?.push(measured);
      };
      const measured = await sample();
      if (typeof measured === 'function') later.push(measured().then(take));
      else take(measured);
    }
    await Promise.all(later);
  }
  return new Map(
    [...samples].map(([name, taken]) => [name, { ...medians(taken), rounds: taken.length }]),
  );
}
