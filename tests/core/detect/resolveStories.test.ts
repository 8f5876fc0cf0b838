import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/detect/Block';
import { findStories, resolveStories } from '../../../src/core/detect/resolveStories';
import { takeAll } from '../../../src/core/detect/Steps';
import { compileNames } from '../../../src/core/names/compileNames';
import type { ParsedNames } from '../../../src/core/names/parseNames';
import { triggerPattern } from '../../../src/core/names/triggerPattern';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { stopsOf } from '../../../src/core/page/stopsOf';
import { readTrigger } from '../../../src/core/prefilter/readTrigger';
import { type Files, ferryFiles, filesOf } from '../pack-check/stories';

const read = (files: Files) => {
  const { read } = checkPack(files);
  return read.ok ? read.value : expect.fail(JSON.stringify(read.error));
};

const [ferry, well] = [read(ferryFiles()), read(filesOf('tests/stories/old-well'))];
const STORIES = [ferry, well].map(({ pack, names }) => ({
  pack: pack.id,
  lexicon: compileNames(names),
}));

function resolved(paragraphs: readonly string[], off: readonly string[] = [], stories = STORIES) {
  const blocks = paragraphs.map((text) => {
    const block: Block = { text, kind: 'paragraph', lang: 'en' };
    return { block, candidates: findStories(text, stories) };
  });
  const page = { lang: 'en', title: '', blocks };
  return takeAll(resolveStories(page, stories, new Set(off)));
}

const textsOf = (paragraphs: readonly string[], { mentions }: ReturnType<typeof resolved>) =>
  mentions.map(
    ({ topic, block, start, end }) => `${topic}: ${paragraphs[block]?.slice(start, end)}`,
  );

describe('names of several stories', () => {
  const page = ['The Sand Island ferry, says Ada Lind.', 'Ada Lind saw the Old Well of Kuhan.'];

  it('are found of each, in the order of the page, by full ids', () => {
    expect(textsOf(page, resolved(page))).toEqual([
      'sand-island/ferry: Sand Island ferry',
      'sand-island/ada-lind: Ada Lind',
      'old-well/ada-lind: Ada Lind',
      'sand-island/ada-lind: Ada Lind',
      'old-well/ada-lind: Ada Lind',
      'old-well/well: Old Well of Kuhan',
    ]);
  });

  it('are as each story by itself has them', () => {
    for (const story of STORIES) {
      const alone = resolved(page, [], [story]).mentions;
      const beside = resolved(page).mentions.filter(({ topic }) => topic.startsWith(story.pack));
      expect(beside).toEqual(alone);
    }
  });

  it('make a page one about their own story alone', () => {
    expect(resolved(page).about).toEqual(['sand-island', 'old-well']);
    const other = ['The Old Well of Kuhan is far from Sand Island and the sea, says Per Lind.'];
    expect(resolved(other).about).toEqual(['old-well']);
    expect(textsOf(other, resolved(other))).toEqual(['old-well/well: Old Well of Kuhan']);
  });

  it('are turned off in one story and not in another', () => {
    expect(textsOf(page.slice(1), resolved(page.slice(1), ['sand-island/ada-lind']))).toEqual([
      'old-well/ada-lind: Ada Lind',
      'old-well/well: Old Well of Kuhan',
    ]);
  });

  it('are turned off with their story', () => {
    expect(textsOf(page.slice(1), resolved(page.slice(1), ['old-well']))).toEqual([
      'sand-island/ada-lind: Ada Lind',
    ]);
  });

  it('are one mark where they lie over each other', () => {
    const { mentions } = resolved(page);
    expect(textsOf(page, { mentions: stopsOf(mentions), about: [] })).toEqual([
      'sand-island/ferry: Sand Island ferry',
      'sand-island/ada-lind: Ada Lind',
      'sand-island/ada-lind: Ada Lind',
      'old-well/well: Old Well of Kuhan',
    ]);
  });

  it('are nothing where no story is', () => {
    expect(resolved(page, [], [])).toEqual({ mentions: [], about: [] });
  });
});

describe('the sentinel’s pattern', () => {
  const asks = (...stories: readonly ParsedNames[]) =>
    readTrigger(triggerPattern(...stories), '(?:');

  it('asks for the triggers of all stories', () => {
    const hits = asks(ferry.names, well.names);
    for (const text of ['the Sand Island ferry', 'Ada Lind', 'چاه کهنه', 'Old Well of Kuhan']) {
      expect(hits(`So ${text} it was.`), text).toBe(true);
    }
    expect(hits('Nothing of that kind is here, at sea or on land.')).toBe(false);
  });

  it('hits nowhere where no story is', () => {
    const hits = asks();
    for (const text of ['', 'Ada Lind', 'a\u00adb', '[]']) expect(hits(text)).toBe(false);
  });

  it('is made for ten times as many names in some ten times as long', { timeout: 60_000 }, () => {
    const letters = (index: number) =>
      [...String(index)].map((digit) => 'aeiouylrsn'.charAt(Number(digit))).join('');
    const written = (count: number) =>
      Array.from({ length: count }, (_, at) => `Q${letters(at)} Z${letters(at * 7)}`);
    const named = (count: number): ParsedNames => ({
      ...well.names,
      names: {
        ...well.names.names,
        stems: ['Qa', 'Qe'],
        topics: [{ topic: 'well', names: [{ id: 'made', kind: 'full', written: written(count) }] }],
      },
    });
    /** What it takes of the processor (µs): the clock would tell what else the machine does. */
    const workFor = (count: number, times: number) => {
      const names = named(count);
      const before = process.cpuUsage();
      for (let time = 0; time < times; time++) triggerPattern(names);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    workFor(500, 1);
    // As many names in all. With each held against each other it was ten times as much.
    expect(workFor(5000, 2) / workFor(500, 20)).toBeLessThan(5);
    const hits = asks(named(1000));
    for (const name of written(100)) expect(hits(name), name).toBe(true);
    expect(hits('Nobody of these is here.')).toBe(false);
  });
});
