import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, comparedWith, reportLines } from '../../build/packs/checkFolder';

const FERRY = 'tests/stories/sand-island';
const ARTICLES = 'tests/stories/sand-island-articles';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-articles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lastLine = async (articles?: string): Promise<string | undefined> =>
  reportLines(FERRY, await checkFolder(FERRY, articles)).at(-1);

describe('what a check comes to', () => {
  it('counts the articles that were there, not those that the pack names', async () => {
    expect(await lastLine(ARTICLES)).toBe('0 errors, 0 warnings; compared with its 3 articles.');
    await cp(join(ARTICLES, 'harbour-post.txt'), join(folder, 'harbour-post.txt'));
    expect(await lastLine(folder)).toMatch(/^\d+ errors, .*; compared with 1 of its 3 articles\.$/);
    expect(await lastLine()).toContain('not compared with its articles');
  });

  it.each([
    [1, 1, 'compared with its article'],
    [0, 1, 'compared with 0 of its 1 article'],
    [2, 2, 'compared with its 2 articles'],
    [3, 3, 'compared with its 3 articles'],
    [11, 12, 'compared with 11 of its 12 articles'],
    [12, 12, 'compared with its 12 articles'],
    [null, 12, 'not compared with its articles: their texts are not in “articles”'],
  ])('is right with %j of %j', (compared, all, words) => {
    expect(comparedWith(compared, all)).toBe(words);
  });
});
