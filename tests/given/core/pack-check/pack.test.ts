import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { readJsonFiles } from '../../../../build/packs/readJsonFiles';
import { formatProblem } from '../../../../src/core/pack/Problem';
import { checkPack } from '../../../../src/core/pack-check/checkPack';

const FOLDER = 'seeds/pyeongchang-2018';

it('the story that ships has neither an error nor a warning, and all of its entries', async () => {
  const files = await readJsonFiles(FOLDER);
  if (!files.ok) expect.fail();
  const { read, warnings } = checkPack(files.value, basename(FOLDER));
  expect(warnings.map(formatProblem)).toEqual([]);
  const { pack, names } = read.ok ? read.value : expect.fail(read.error.map(formatProblem).join());
  const { topics, claims, events, questions, sources } = pack;
  expect([sources, topics, claims, events, questions].map(({ length }) => length)).toEqual([
    2, 22, 54, 20, 13,
  ]);
  expect(names.names.topics.length).toBeGreaterThan(10);
});
