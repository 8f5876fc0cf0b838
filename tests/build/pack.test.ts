import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../build/packs/checkFolder';
import { scaffold } from '../../build/packs/scaffold';
import { type Preview, servePreview } from '../../build/preview/servePreview';

/** Each command bundles itself first, and others run beside it. */
const SLOW = 60_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-pack-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command itself, as `npm run pack` does. */
const pack = (...args: string[]) =>
  spawnSync(process.execPath, ['build/run.mjs', 'pack', ...args], { encoding: 'utf8' });

/** A pack as `new` makes it, without another process. */
async function newPack(name: string): Promise<string> {
  const at = join(folder, name);
  for (const [file, text] of scaffold(name)) {
    await mkdir(dirname(join(at, file)), { recursive: true });
    await writeFile(join(at, file), text);
  }
  return at;
}

describe('npm run pack', { timeout: SLOW }, () => {
  it('new makes a pack that check finds nothing wrong with, and its articles neither', () => {
    const at = join(folder, 'old-mill');
    expect(pack('new', at)).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = pack('check', at);
    expect([status, stdout]).toEqual([0, '0 errors, 0 warnings; compared with its 2 articles.\n']);
  });

  it('new changes nothing that is there', async () => {
    const at = await newPack('there');
    await writeFile(join(at, 'pack.json'), 'mine');
    const { status, stderr } = pack('new', at);
    expect(status).toBe(1);
    expect(stderr).toContain('is there already');
    expect(await readFile(join(at, 'pack.json'), 'utf8')).toBe('mine');
  });

  it('check says everything at once, with file, id and what to do', async () => {
    const at = await newPack('broken');
    const spoil = async (file: string, from: string, to: string) => {
      const text = await readFile(join(at, file), 'utf8');
      expect(text).toContain(from);
      await writeFile(join(at, file), text.replace(from, to));
    };
    await spoil('claims.json', '"speaker": "shopkeeper"', '"speaker": "shopkeper"');
    await spoil('names.json', '"Robin Sample"', '"Robin|Sample"');
    await spoil('pack.json', '"licence"', '"license"');
    const { status, stdout } = pack('check', at);
    expect(status).toBe(1);
    expect(stdout).toContain('claims.json: claims[0].statements[1].speaker (closed): names');
    expect(stdout).toContain('is “shopkeeper” meant?');
    expect(stdout).toContain(
      'names.json: names.topics[1].names[0].written[0] (robin-sample): “Robin|Sample” has a bar',
    );
    expect(stdout).toContain('pack.license: is no field of this; is “licence” meant?');
  });

  it('check compares with the articles that it is given', async () => {
    const at = await newPack('quoting');
    const claims = join(at, 'claims.json');
    const text = await readFile(claims, 'utf8');
    await writeFile(claims, text.replace('“in one of the piers”', '“in each of the piers”'));
    const { status, stdout } = pack('check', at, `--articles=${join(at, 'articles')}`);
    expect(status).toBe(1);
    expect(stdout).toContain('claims.json');
    expect(stdout).toContain('in each of the piers');
  });

  it('build writes one file, with the same bytes however the files are laid out', async () => {
    const at = await newPack('bytes');
    const built = async (out: string) => {
      expect(pack('build', at, `--out=${join(folder, out)}`)).toMatchObject({ status: 0 });
      return readFile(join(folder, out, 'bytes.sidelight.json'), 'utf8');
    };
    const first = await built('one');
    for (const file of await readdir(at)) {
      if (!file.endsWith('.json')) continue;
      const value: unknown = JSON.parse(await readFile(join(at, file), 'utf8'));
      const turned = Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(Object(value)).reverse());
      await writeFile(join(at, file), JSON.stringify(turned));
    }
    expect(await built('two')).toBe(first);
    const again = pack(
      'build',
      join(folder, 'one', 'bytes.sidelight.json'),
      `--out=${join(folder, 'three')}`,
    );
    expect(again).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'three', 'bytes.sidelight.json'), 'utf8')).toBe(first);
  });

  it.each([
    [['chek', 'x'], '“chek” is no command.'],
    [[], 'No command is named.'],
    [['check'], 'No folder is named.'],
    [['new', join('x', 'Old Mill')], 'is not the id of a pack'],
    [['preview', 'x', '--port=nine'], 'is not there'],
    [['check', 'x', '--articels=y'], '--articels'],
  ])('says how it is used after %j', (args, problem) => {
    const { status, stderr } = pack(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: npm run pack -- new|check|preview|build <folder>');
  });
});

describe('the preview', { timeout: SLOW }, () => {
  const said: string[] = [];
  let at: string;
  let preview: Preview;
  beforeAll(async () => {
    at = await newPack('shown');
    preview = await servePreview(at, 0, (line) => said.push(line));
  }, SLOW);
  afterAll(() => preview.close());

  const page = async (): Promise<string> => (await fetch(preview.url)).text();

  it('shows the pack, and says what a check found', async () => {
    expect(await page()).toContain('The bridge that was closed');
    expect(said.at(-1)).toContain('0 errors');
  });

  it('tells its page of each change, and shows errors in place of the pack', async () => {
    const { body } = await fetch(`${preview.url}changes`);
    const reader = (body ?? expect.fail()).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe(': listening\n\n');
    const file = join(at, 'claims.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"speaker": "shopkeeper"', '"speaker": "<b>nobody"'));
    expect(await next()).toBe('data: changed\n\n');
    const broken = await page();
    expect(broken).toContain('This pack has errors');
    expect(broken).not.toContain('<b>nobody');
    await writeFile(file, text);
    expect(await next()).toBe('data: changed\n\n');
    expect(await page()).toContain('The bridge that was closed');
    await reader.cancel();
  });

  it('hears of a file that editors save by putting another in its place, each time', async () => {
    const { body } = await fetch(`${preview.url}changes`);
    const reader = (body ?? expect.fail()).getReader();
    await reader.read();
    const file = join(at, 'claims.json');
    const text = await readFile(file, 'utf8');
    const save = async (content: string) => {
      await writeFile(`${file}~`, content);
      await rename(`${file}~`, file);
      await reader.read();
    };
    for (const _ of [1, 2]) {
      await save('[');
      await expect.poll(page).toContain('This pack has errors');
      await save(text);
      await expect.poll(page).toContain('The bridge that was closed');
    }
    await reader.cancel();
  });

  it('answers to its own names only', async () => {
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((done) => {
      request(preview.url, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

it(
  'a pack with broken JSON is one error with its place',
  async () => {
    const at = await newPack('json');
    await writeFile(join(at, 'claims.json'), '[{},]');
    const { errors } = await checkFolder(at);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toMatch(/^line 1, column \d/);
  },
  SLOW,
);
