import { expect, it, vi } from 'vitest';
import type { ImportedStories } from '../../src/browser/importedStories';
import { createNamesOfStories } from '../../src/browser/namesOfStories';
import { ENGINE } from '../../src/core/imported/ENGINE';
import { compileNames } from '../../src/core/names/compileNames';
import { checkPack } from '../../src/core/pack-check/checkPack';
import { failure, success } from '../../src/core/result';
import { ferryFiles, filesOf } from '../core/pack-check/stories';

function namesIn(files: Parameters<typeof checkPack>[0]) {
  const { read } = checkPack(files);
  if (!read.ok) return expect.fail(JSON.stringify(read.error));
  return { pack: read.value.pack.id, lexicon: compileNames(read.value.names) };
}
const [ferry, well] = [namesIn(ferryFiles()), namesIn(filesOf('tests/stories/old-well'))];

const headOf = (id: string, hash = '') => ({
  ...{ id, revision: 1, title: '', authors: [], topics: [], hash, size: 1, engine: ENGINE },
});

/** The ferry comes with us, the well was added; `change` makes its shelf another. */
function make(change: Partial<Pick<ImportedStories, 'list' | 'names'>> = {}) {
  const names = vi.fn(async (ids: readonly string[] = []) => success(ids.map(() => well)));
  const list = async () => success([headOf(well.pack)]);
  return {
    names: createNamesOfStories(
      {
        names: JSON.stringify(ferry),
        keys: JSON.stringify([{ pack: ferry.pack, keys: [1] }]),
      },
      { list, names, ...change },
      { packsWith: async (keys) => (keys.includes(2) ? [well.pack] : []) },
    ),
    read: names,
  };
}

it.each([
  [null, [], [ferry]],
  [[1], [], [ferry]],
  [[2], [], [well]],
  [[1, 2], [], [ferry, well]],
  [[1, 2], [ferry], [well]],
  [[1, 2], [ferry, well], []],
  [[3], [], []],
])('tells by what those are found that a page names: %j', async (keys, known, expected) => {
  const ids = known.map(({ pack }) => pack);
  expect(await make().names.starts(keys, ids)).toEqual(
    expected.map(({ pack, lexicon: { forms } }) => ({ pack, starts: forms.startPattern })),
  );
});

it('has the names of those that are asked for, in that order', async () => {
  const { names } = make();
  expect(await names.of([well.pack, ferry.pack])).toEqual([well, ferry]);
  expect(await names.of([])).toEqual([]);
});

it('reads what was added once, until it is another or has gone', async () => {
  let heads = [headOf(well.pack)];
  const { names, read } = make({ list: async () => success(heads) });
  await names.of([well.pack]);
  await names.of([well.pack]);
  expect(read).toHaveBeenCalledOnce();
  heads = [headOf(well.pack, 'other')];
  expect(await names.of([well.pack])).toEqual([well]);
  expect(read).toHaveBeenCalledTimes(2);
  heads = [];
  expect(await names.of([well.pack])).toEqual([]);
});

it('leaves those alone that another version of us has made', async () => {
  const list = async () => success([{ ...headOf(well.pack), engine: ENGINE + 1 }]);
  expect(await make({ list }).names.of([well.pack, ferry.pack])).toEqual([ferry]);
});

it('keeps no more than a few', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `well-${at}`);
  const read = vi.fn(async (ids: readonly string[] = []) =>
    success(ids.map((pack) => ({ ...well, pack }))),
  );
  const list = async () => success(many.map((pack) => headOf(pack)));
  const { names } = make({ list, names: read });
  for (const pack of many) expect((await names.of([pack]))[0]?.pack).toBe(pack);
  await names.of(many.slice(-20));
  expect(read).toHaveBeenCalledTimes(30);
  await names.of(many.slice(0, 1));
  expect(read).toHaveBeenCalledTimes(31);
});

it('has what it had, though another question puts that out meanwhile', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `well-${at}`);
  let isSlow = false;
  let goOn = (): void => {};
  const list = async () => success(many.map((pack) => headOf(pack)));
  const { names } = make({
    list,
    async names(ids = []) {
      if (isSlow) {
        isSlow = false;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      return success(ids.map((pack) => ({ ...well, pack })));
    },
  });
  await names.of(['well-0']);
  isSlow = true;
  const both = names.of(['well-0', 'well-1']);
  await names.of(many.slice(2));
  goOn();
  expect((await both).map(({ pack }) => pack)).toEqual(['well-0', 'well-1']);
});

it('works on with what it has where those that were added cannot be read', async () => {
  const fault = async () => failure('unavailable' as const);
  const { names } = make({ list: fault, names: fault });
  expect(await names.of([ferry.pack, well.pack])).toEqual([ferry]);
  expect(await names.starts([1, 2], [])).toHaveLength(1);
  let isReadable = true;
  const list = async () => (isReadable ? success([headOf(well.pack)]) : fault());
  const later = make({ list }).names;
  await later.of([well.pack]);
  isReadable = false;
  expect(await later.of([ferry.pack, well.pack])).toEqual([ferry, well]);
});
