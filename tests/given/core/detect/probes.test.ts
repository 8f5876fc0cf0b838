import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Probe, readProbes } from '../../../../build/eval/probes';
import type { Block } from '../../../../src/core/detect/Block';
import { find } from '../../../../src/core/detect/find';
import type { Resolved } from '../../../../src/core/detect/resolve';
import { SECOND_STORY } from '../../../core/detect/secondStory';
import { detect, detectIn, LEXICON } from '../../../core/detect/story';

const read = (file: string): Probe[] =>
  readProbes(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** What is wrong with what was found on a probe, a line each. */
function mistakes({ blocks, language, labels }: Probe, find: (blocks: Block[]) => Resolved) {
  const page = blocks.map(
    (text, at): Block => ({ text, kind: at === 0 ? 'heading' : 'paragraph', lang: language }),
  );
  const mentions = find(page).mentions.filter(({ topic }) => topic !== 'dprk');
  interface Stretch {
    readonly topic: string;
    readonly block: number;
    readonly start: number;
    readonly end: number;
  }
  const meets = (one: Stretch, other: Stretch): boolean =>
    one.topic === other.topic &&
    one.block === other.block &&
    one.start < other.end &&
    other.start < one.end;
  const wrong = mentions.filter((mention) => !labels.some((label) => meets(label, mention)));
  const missed = labels.filter(
    (label) => label.isWanted && !mentions.some((mention) => meets(label, mention)),
  );
  return [
    ...wrong.map(({ topic, block, start, end }) => {
      const text = blocks[block] ?? '';
      return `wrong ${topic}: …${text.slice(0, start)}[${text.slice(start, end)}]`;
    }),
    ...missed.map(({ topic, block, start, end }) => {
      const text = blocks[block] ?? '';
      return `missed ${topic}: …${text.slice(0, start)}[${text.slice(start, end)}]`;
    }),
  ];
}

describe('probes', () => {
  const probes = read('./probes.txt');

  /** Whether a probe has what looks like a mention and is none. */
  const hasTrap = ({ blocks, labels }: Probe): boolean =>
    blocks.some((text, at) =>
      find(text, LEXICON).some(({ name, start, end }) => {
        const rule = LEXICON.names[name];
        const looksLikeOne = rule?.kind !== 'word' || rule.tells === true;
        const isLabelled = labels.some(
          (label) => label.block === at && label.start < end && start < label.end,
        );
        return looksLikeOne && rule?.topic !== 'dprk' && !isLabelled;
      }),
    );

  it('are many, half of them with a trap, a third not English', () => {
    expect(probes.length).toBeGreaterThanOrEqual(150);
    expect(probes.filter(hasTrap).length).toBeGreaterThanOrEqual(probes.length / 2);
    const foreign = probes.filter(({ language }) => language !== 'en');
    expect(foreign.length).toBeGreaterThanOrEqual(probes.length / 3);
  });

  it.each(probes.map((probe) => [probe.id, probe] as const))('%s', (_, probe) => {
    expect(mistakes(probe, detect)).toEqual([]);
  });
});

describe('a second story, by data alone', () => {
  const probes = read('../../../core/detect/secondStory.txt');
  const wholly = probes.filter(
    (probe) => mistakes(probe, (blocks) => detectIn(SECOND_STORY, blocks)).length === 0,
  );

  it('has its names right on at least nine pages in ten', () => {
    const failed = probes
      .filter((probe) => !wholly.includes(probe))
      .map((probe) => [probe.id, mistakes(probe, (blocks) => detectIn(SECOND_STORY, blocks))]);
    expect(probes).toHaveLength(40);
    expect(failed.length, JSON.stringify(failed, null, 2)).toBeLessThanOrEqual(4);
  });
});
