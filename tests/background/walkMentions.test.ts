import { beforeEach, describe, expect, it } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { walkMentions } from '../../src/browser/walkMentions';

/** A frame as the test has it: how many mentions it has, and at which of them the walk stands. */
interface Frame {
  readonly id: number;
  readonly count: number;
  at: number | null;
}

let frames: Frame[];
/** Frames that were asked to walk, in order. */
let asked: number[];

beforeEach(() => {
  asked = [];
});

function walkIn(frame: Frame, step: unknown, isEntering: unknown): boolean {
  asked.push(frame.id);
  const from = isEntering || frame.at === null ? (step === 1 ? -1 : frame.count) : frame.at;
  const to = from + Number(step);
  const isThere = to >= 0 && to < frame.count;
  for (const one of isThere ? frames : [frame]) one.at = null;
  if (isThere) frame.at = to;
  return isThere;
}

/** What the readers in the frames answer. */
const scripting: Pick<Scripting.Static, 'executeScript'> = {
  async executeScript({ target, args = [] }) {
    const [call, given] = args;
    const [step, isEntering] = Array.isArray(given) ? given : [];
    return frames
      .filter(({ id }) => target.frameIds?.includes(id) ?? true)
      .map((frame) => ({
        frameId: frame.id,
        documentId: String(frame.id),
        result:
          call === 'glance'
            ? { isCurrent: frame.at !== null, topics: frame.count > 0 ? ['ada'] : [] }
            : walkIn(frame, step, isEntering),
      }));
  },
};

const walk = async (step: 1 | -1) => {
  const isFound = await walkMentions(scripting, 7, step, 0);
  return isFound ? frames.flatMap(({ id, at }) => (at === null ? [] : [[id, at]]))[0] : null;
};

describe('the walk from mention to mention', () => {
  beforeEach(() => {
    // Not in the order in which the browser tells of them.
    frames = [
      { id: 9, count: 1, at: null },
      { id: 0, count: 2, at: null },
      { id: 4, count: 0, at: null },
    ];
  });

  it('goes from frame to frame, and round again at the end', async () => {
    const way = [];
    for (let count = 0; count < 4; count++) way.push(await walk(1));
    expect(way).toEqual([
      [0, 0],
      [0, 1],
      [9, 0],
      [0, 0],
    ]);
    expect(asked).not.toContain(4);
  });

  it('begins with the last mention backwards', async () => {
    const way = [];
    for (let count = 0; count < 4; count++) way.push(await walk(-1));
    expect(way).toEqual([
      [9, 0],
      [0, 1],
      [0, 0],
      [9, 0],
    ]);
  });

  it('goes round in a single frame as well', async () => {
    frames = [{ id: 0, count: 1, at: 0 }];
    expect(await walk(1)).toEqual([0, 0]);
    expect(await walk(-1)).toEqual([0, 0]);
  });

  it('ends where no frame has any, and where none can be shown', async () => {
    frames = [{ id: 0, count: 0, at: null }];
    expect(await walk(1)).toBeNull();
    expect(asked).toEqual([]);
    frames = [];
    expect(await walk(-1)).toBeNull();
  });
});
