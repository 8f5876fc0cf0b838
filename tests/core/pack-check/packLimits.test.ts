import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/pack/packLimits';
import type { Pack } from '../../../src/core/pack/packSchema';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { compareStory } from '../../../src/core/story/compare';
import { makeStory } from '../../../src/core/story/makeStory';
import { timeline } from '../../../src/core/story/timeline';
import { type Files, ferryFiles, valueAt } from './stories';

/**
 * In ms of this process’s own time, which other processes do not lengthen. A second is what somebody
 * waits; what is left of it is for machines slower than this one.
 */
const SOON = 1000;

function timed<Value>(run: () => Value): { readonly value: Value; readonly ms: number } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

const files = ferryFiles();
const entry = (file: string, at: number): object => Object(valueAt(files[file], [at]));

/** The ferry’s pack with so many events, each put after the next by a source. */
const chained = (count: number): Files => ({
  ...files,
  'events.json': [
    ...Array.from({ length: count - 5 }, (_, n) => ({
      ...entry('events.json', 1),
      id: `event-${n}`,
      after: n + 1 < count - 5 ? [`event-${n + 1}`] : [],
    })),
    ...Array.from({ length: 5 }, (_, n) => entry('events.json', n)),
  ],
});

function packOf(all: Files): Pack {
  const { read } = checkPack(all);
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
  return read.value.pack;
}

describe('at the maxima, soon', { timeout: 120_000 }, () => {
  it('a chain of events, each after the next, is read and put in order', () => {
    const all = chained(LIMITS.events);
    const { value: pack, ms } = timed(() => packOf(all));
    const drawn = timed(() => timeline(makeStory(pack)));
    expect(drawn.value).toHaveLength(LIMITS.events);
    expect(drawn.value.findIndex(({ id }) => id === 'event-0')).toBeGreaterThan(
      drawn.value.findIndex(({ id }) => id === 'event-100'),
    );
    expect(ms).toBeLessThan(3 * SOON);
    expect(drawn.ms).toBeLessThan(3 * SOON);
  });

  it('many claims with many questions are compared', () => {
    const claims = Array.from({ length: LIMITS.claims - 12 }, (_, n) => ({
      ...entry('claims.json', 5),
      id: `claim-${n}`,
    }));
    const questions = Array.from({ length: LIMITS.questions - 5 }, (_, n) => ({
      ...entry('questions.json', 1),
      id: `question-${n}`,
      sides: ['x', 'y', 'z'].map((source) => ({
        source,
        says: 'No.',
        claims: [`claim-${n}`, `claim-${n + 1}`, 'unhurt'],
      })),
    }));
    const old = (file: string): object[] => Object.values(Object(files[file]));
    const pack = packOf({
      ...files,
      'claims.json': [...old('claims.json'), ...claims],
      'questions.json': [...old('questions.json'), ...questions],
    });
    const { value, ms } = timed(() => compareStory(makeStory(pack)));
    expect(value.counts.claims).toBe(LIMITS.claims);
    expect(ms).toBeLessThan(SOON);
  });

  it.each<[what: string, names: (parts: Record<string, string>) => unknown]>([
    ['doubling parts', (parts) => ({ parts })],
    [
      'deep braces',
      () => ({ lists: { deep: { words: [`${'{'.repeat(990)}a${'}'.repeat(990)}`] } } }),
    ],
    [
      'many patterns of many forms',
      () => ({
        lists: {
          many: {
            words: Array.from({ length: 1000 }, (_, n) => `{a|b|c|d}{e|f|g|h}${n}{i|j|k|l}`),
          },
        },
      }),
    ],
  ])('%s are refused or read', (_what, names) => {
    const parts: Record<string, string> = { lind: 'Lind' };
    for (let n = 0; n < 30; n++) parts[`p${n}`] = n === 0 ? 'Lind ' : `<p${n - 1}><p${n - 1}>`;
    const base = Object(files['names.json']);
    const made = Object(names(parts));
    const all = {
      ...files,
      'names.json': { ...base, ...made, lists: { ...base.lists, ...made.lists } },
    };
    const { value, ms } = timed(() => checkPack(all));
    expect(value.warnings.length + (value.read.ok ? 0 : value.read.error.length)).toBeGreaterThan(
      0,
    );
    expect(ms).toBeLessThan(SOON);
  });

  it('ten thousand references to what is not there', () => {
    const claims = Array.from({ length: LIMITS.claims }, (_, n) => ({
      ...entry('claims.json', 5),
      id: `claim-${n}`,
      statements: [{ source: 'x', paragraphs: [1], speaker: `nobody-${n}`, certainty: 'stated' }],
    }));
    const { value, ms } = timed(() => checkPack({ ...files, 'claims.json': claims }));
    expect(value.read.ok ? 0 : value.read.error.length).toBeGreaterThan(LIMITS.claims - 1);
    expect(ms).toBeLessThan(3 * SOON);
  });
});
