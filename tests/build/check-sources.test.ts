import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStory, readArticles } from '../../build/packs/checkStory';
import { exampleArticles, exampleFiles, withChange } from '../core/pack-check/stories';

const root = mkdtempSync(join(tmpdir(), 'sidelight-check-'));
afterAll(() => rmSync(root, { recursive: true }));

const articles = join(root, 'articles');
mkdirSync(articles);
for (const [n, text] of [...exampleArticles().values()].entries()) {
  writeFileSync(join(articles, `${n}.txt`), text);
}

let stories = 0;

/** A folder with the example story, one thing in it changed. */
function story(file?: string, path: (string | number)[] = [], value?: unknown) {
  const folder = join(root, `story-${stories++}`);
  mkdirSync(folder);
  const files = exampleFiles();
  const changed = file ? { ...files, [file]: withChange(files[file], path, value) } : files;
  for (const [name, entries] of Object.entries(changed)) {
    writeFileSync(join(folder, name), JSON.stringify(entries));
  }
  return folder;
}

describe('check-sources', () => {
  it('counts what is in order, and shows from where each claim is reached', async () => {
    const { ok, lines } = await checkStory(story(), await readArticles(articles));
    expect(lines).toEqual([
      'claim           status  where        told on         one card or event further',
      'turned-back     shared  X ¶1,2 Y ¶2  ferry           ada-lind',
      'wind            differ  X ¶3         ferry ada-lind',
      'engine          differ  Y ¶2         ferry           ada-lind',
      'on-board        shared  X ¶4 Y ¶3    ferry           ada-lind',
      'harbour-master  only    X ¶2,3       ada-lind        ferry',
      '',
      '5 of 5 claims, 2 of 2 events, 3 of 3 questions, 2 of 2 topics are in order and can be reached',
    ]);
    expect(ok).toBe(true);
  });

  it.each<[what: string, file: string, path: (string | number)[], value: unknown, problem: string]>(
    [
      [
        'an altered quotation',
        'claims.json',
        [2, 'text'],
        'It “simply stoppd”.',
        'claims[2].text (engine): quotes',
      ],
      [
        'a reference past the last paragraph',
        'claims.json',
        [1, 'statements', 0, 'paragraphs', 0],
        5,
        'claims[1].statements[0].paragraphs[0] (wind): is 5',
      ],
      [
        'a copied sentence',
        'events.json',
        [0, 'text'],
        'The ferry turned back on Friday evening, the harbour master said.',
        'events[0].text (turn): shares 8 words',
      ],
      [
        'a claim without a speaker',
        'claims.json',
        [0, 'statements', 0, 'speaker'],
        undefined,
        'claims[0].statements[0].speaker (turned-back): is missing',
      ],
      [
        'a cause without one',
        'claims.json',
        [1, 'statements', 0, 'speaker'],
        'article-x',
        'claims[1].statements[0].speaker (wind): gives a cause',
      ],
      [
        'a day without a basis',
        'events.json',
        [1, 'when', 'basis', 0, 'event'],
        undefined,
        'events[1].when (radio-interview): shows a day without a basis',
      ],
    ],
  )('fails with file and path on %s', async (_what, file, path, value, problem) => {
    const folder = story(file, path, value);
    const { ok, lines } = await checkStory(folder, await readArticles(articles));
    expect(ok).toBe(false);
    const line = lines.find((one) => one.includes(problem));
    expect(line).toMatch(join(folder, file));
  });

  it('fails on a claim, an event and a question to which no card leads', async () => {
    const folder = story('topics.json', [0, 'claims'], []);
    writeFileSync(
      join(folder, 'topics.json'),
      JSON.stringify(
        [0, 1].reduce<unknown>(
          (topics, n) => withChange(withChange(topics, [n, 'claims'], []), [n, 'events'], []),
          exampleFiles()['topics.json'],
        ),
      ),
    );
    const { ok, lines } = await checkStory(folder, await readArticles(articles));
    expect(ok).toBe(false);
    expect(lines).toContain(
      '0 of 5 claims, 0 of 2 events, 0 of 3 questions, 2 of 2 topics are in order and can be reached',
    );
    expect(lines.filter((line) => line.includes('is on no card'))).toHaveLength(10);
  });

  it('names the place in a file that is no JSON', async () => {
    const folder = story();
    writeFileSync(join(folder, 'claims.json'), '[\n  { "id": }\n]');
    const { ok, lines } = await checkStory(folder, await readArticles(articles));
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain(`${join(folder, 'claims.json')}: line 2, column 11`);
  });

  it('ends with a code that a script can rely on', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['build/run.mjs', 'check-sources', ...args], {
        encoding: 'utf8',
      });
    expect(run(articles, story())).toMatchObject({ status: 0, stderr: '' });
    expect(run(articles, story('claims.json', [0, 'kind'], 'rumour')).status).toBe(1);
    expect(run(join(root, 'nowhere')).status).toBe(1);
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
  }, 60_000);
});
