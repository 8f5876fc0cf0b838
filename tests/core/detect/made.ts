import type { LexiconTopic } from '../../../src/core/names/Lexicon';
import { NAME_LIMITS } from '../../../src/core/pack/packLimits';

/** The topic that names made up for a test belong to. */
export const NAMES_OF: readonly LexiconTopic[] = [{ id: 'made', role: 'trigger' }];

/** A names file with these names, all unconditional; as many ways to write one as its limits ask for. */
export function made(written: readonly string[]): unknown {
  const ways = Math.ceil(written.length / NAME_LIMITS.names);
  const names = Array.from({ length: Math.ceil(written.length / ways) }, (_, at) => ({
    id: `name-${at}`,
    kind: 'full',
    written: written.slice(at * ways, (at + 1) * ways),
  }));
  return { lists: {}, topics: [{ topic: 'made', names }], events: [], story: [] };
}

/** A number generator with a seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words that look like words. */
export function words(count: number, seed: number): string[] {
  const next = random(seed);
  const syllables = [
    'ba',
    'ke',
    'lo',
    'mi',
    'nu',
    'ra',
    'se',
    'to',
    'vi',
    'wa',
    'dor',
    'fel',
    'gan',
  ];
  const word = (): string =>
    Array.from(
      { length: 2 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('');
  return Array.from({ length: count }, word);
}
