import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStories } from '../../build/packs/readStories';
import type { StoryModules } from '../../build/packs/storyModules';

const FERRY = 'tests/stories/sand-island';
const WELL = 'tests/stories/old-well';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-stories-'));
  await cp(WELL, join(folder, 'another'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function modulesOf(...folders: string[]): Promise<StoryModules> {
  const read = await readStories(folders);
  return read.ok ? read.value : expect.fail(read.error.join('\n'));
}

describe('stories that ship together', () => {
  it('are lists, in their order', async () => {
    const modules = await modulesOf(FERRY, WELL);
    expect(modules['sidelight:packs']).toMatchObject([{ id: 'sand-island' }, { id: 'old-well' }]);
    expect(modules['sidelight:names']).toMatchObject([
      { pack: 'sand-island' },
      { pack: 'old-well' },
    ]);
    expect(modules['sidelight:sample']).toMatchObject({ pack: 'sand-island' });
    expect(modules['sidelight:writings']).toHaveProperty(['sand-island/ada-lind']);
    expect(modules['sidelight:writings']).toHaveProperty(['old-well/ada-lind']);
  });

  it('are each as it is alone, whatever stands beside it', async () => {
    const beside = await modulesOf(FERRY, WELL);
    for (const [at, one] of [FERRY, WELL].entries()) {
      const alone = await modulesOf(one);
      for (const name of ['sidelight:packs', 'sidelight:names'] as const) {
        expect(Object(beside[name])[at]).toEqual(Object(alone[name])[0]);
      }
    }
  });

  it('may be none: nothing is looked for then', async () => {
    expect(await modulesOf()).toMatchObject({
      'sidelight:packs': [],
      'sidelight:names': [],
      'sidelight:sample': null,
      'sidelight:trigger': '[]',
    });
  });

  it('have an id each: which two share one is said', async () => {
    const another = join(folder, 'another');
    const read = await readStories([WELL, FERRY, another]);
    expect(read).toEqual({
      ok: false,
      error: [
        `${join(another, 'pack.json')}: pack.id: is “old-well”, as in ${WELL}: each story has one of its own; call one of them otherwise`,
      ],
    });
  });

  it('are all checked, though one of them is broken', async () => {
    const read = await readStories(['seeds/nowhere', WELL, 'seeds/neither']);
    expect(read.ok ? [] : read.error).toEqual([
      expect.stringContaining('seeds/nowhere'),
      expect.stringContaining('seeds/neither'),
    ]);
  });
});
