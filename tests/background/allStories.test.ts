import { expect, it, vi } from 'vitest';
import { createAllStories } from '../../src/browser/allStories';
import type { ImportedStories } from '../../src/browser/importedStories';
import { ENGINE } from '../../src/core/imported/ENGINE';
import { compileNames } from '../../src/core/names/compileNames';
import { checkPack } from '../../src/core/pack-check/checkPack';
import { stampOf } from '../../src/core/prefilter/keyTable';
import { failure, success } from '../../src/core/result';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import { ferryFiles, filesOf } from '../core/pack-check/stories';

function whole(files: Parameters<typeof checkPack>[0]) {
  const { read } = checkPack(files);
  return read.ok ? read.value : expect.fail(JSON.stringify(read.error));
}
const [ferry, well] = [whole(ferryFiles()), whole(filesOf('tests/stories/old-well'))];
const namesOf = ({ pack, names }: typeof ferry) => ({
  pack: pack.id,
  lexicon: compileNames(names),
});
const topicOf = ({ pack }: typeof ferry) => `${pack.id}/${pack.topics[0]?.id}`;
const { id, revision, title, authors, topics } = well.pack;
const HEAD = { id, revision, title, authors, topics, hash: '', size: 1, engine: ENGINE };

/** The ferry comes with us, the well was added; `change` makes its shelf another. */
function make(change: Partial<ImportedStories> = {}) {
  const imported: ImportedStories = {
    list: async () => success([HEAD]),
    packs: async (ids = [id]) => success(ids.map(() => ({ pack: well.pack, writings: {} }))),
    names: async () => success([namesOf(well)]),
    keys: async () => success([{ pack: id, keys: ['a'] }]),
    bytes: async () => success(null),
    add: async () => success(null),
    remove: async () => success(null),
    erase: async () => true,
    ...change,
  };
  const set = vi.fn(async () => success(null));
  const packsWith = async () => [];
  const bundled = JSON.stringify([ferry.pack]);
  const restore = vi.fn(async () => {});
  return { all: createAllStories(bundled, imported, { set, packsWith, restore }), set, restore };
}

it('has the cards of both, which say of which story they are', async () => {
  const { all } = make();
  for (const story of [ferry, well]) {
    expect(await all.card(topicOf(story))).toMatchObject({ story: { title: story.pack.title } });
  }
  expect(await all.card('nobody/knows')).toBeNull();
});

it('works on with those that come with us where the others cannot be read', async () => {
  const fault = async () => failure('unavailable' as const);
  const { all, set, restore } = make({ list: fault, packs: fault, names: fault, keys: fault });
  expect((await all.switchable()).map(({ id }) => id)).toEqual([ferry.pack.id]);
  expect(await all.card(topicOf(ferry))).not.toBeNull();
  expect(await all.added()).toBeNull();
  expect(await all.shelf()).toBeNull();
  expect(await all.areOutdated()).toBe(false);
  // Pages go on to be asked for what may be readable again by then.
  await all.follow(null);
  expect(set).not.toHaveBeenCalled();
  expect(restore).toHaveBeenCalledOnce();
});

it('leaves those alone that another version of us has made', async () => {
  const { all } = make({ list: async () => success([{ ...HEAD, engine: ENGINE + 1 }]) });
  expect(await all.areOutdated()).toBe(true);
  expect((await all.switchable()).map(({ id }) => id)).toEqual([ferry.pack.id]);
});

it('has pages asked for those that were added and are on', async () => {
  const { all, set } = make();
  await all.follow(NO_CHOICES);
  expect(set).toHaveBeenLastCalledWith([{ pack: id, keys: ['a'] }], stampOf([HEAD]));
  await all.follow({ ...NO_CHOICES, stories: { [id]: false } });
  expect(set).toHaveBeenLastCalledWith([], undefined);
});
