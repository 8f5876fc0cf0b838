import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../build/extension/buildAll';
import { targets } from '../../build/extension/manifest';
import { faultsIn } from './faultsIn';

/** Every context that code of ours runs in. */
const SCRIPTS = [
  'background.js',
  'card.js',
  'filter.js',
  'first-run.js',
  'handout.js',
  'hover.js',
  'import-worker.js',
  'imported.js',
  'options.js',
  'popup.js',
  'published.js',
  'reader.js',
  'sentinel.js',
];
/** Those that are modules, in parts: each part's name begins with theirs. */
const MODULES = ['first-run', 'popup', 'handout'];
const isModule = (file: string) =>
  MODULES.some((name) => new RegExp(`^${name}(-[A-Z0-9]{8})?\\.js$`).test(file));

describe('the test of syntax finds', () => {
  test.each([
    ['eval("1")', 'eval at'],
    ['const run = eval; run("1")', 'eval at'],
    ['globalThis.eval("1")', '.eval at'],
    ['new Function("return 1")', 'Function() at'],
    ['Function("return 1")()', 'Function() at'],
    ['setTimeout("go()", 1)', 'setTimeout("") at'],
    ['fetch("/x")', 'fetch at'],
    ['const { send = fetch } = {}', 'fetch at'],
    ['self.fetch("/x")', '.fetch at'],
    ['self["fetch"]("/x")', '.fetch at'],
    ['new XMLHttpRequest()', 'XMLHttpRequest at'],
    ['new WebSocket("/")', 'WebSocket at'],
    ['new EventSource("/")', 'EventSource at'],
    ['navigator.sendBeacon("/x")', '.sendBeacon at'],
    ['importScripts("x.js")', 'importScripts at'],
    ['new Worker("https://example.com/x.js")', 'Worker at'],
    ['new Worker(name)', 'Worker at'],
    ['const start = Worker', 'Worker at'],
    ['import("./x.js")', 'import() at'],
    ['node.innerHTML = data', '.innerHTML at'],
    ['node.innerHTML += data', '.innerHTML at'],
    ['node["outerHTML"] = data', '.outerHTML at'],
    ['node.insertAdjacentHTML("beforeend", data)', '.insertAdjacentHTML at'],
    ['document.write(data)', '.write at'],
    ['h("div", { innerHTML: data })', 'innerHTML: at'],
    ['h("div", { dangerouslySetInnerHTML: { __html: data } })', 'dangerouslySetInnerHTML: at'],
    ['const a = "https://example.com/x"', 'the address https://example.com/x at'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is the source that is read
    ['const a = `wss://example.com/${x}`', 'the address wss://example.com/ at'],
  ])('%s', (source, fault) => {
    expect(faultsIn(source)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  test.each([
    ['import("https://example.com/x.js")', 'import() at'],
    ['import(name)', 'import() at'],
    ['import("./" + name)', 'import() at'],
    ['import "https://example.com/x.js"', 'import at'],
    ['export * from "//example.com/x.js"', 'import at'],
  ])('in a module, %s', (source, fault) => {
    expect(faultsIn(source, 'module')).toEqual(
      expect.arrayContaining([expect.stringContaining(fault)]),
    );
  });

  test.each([
    'import a from "./pack.json" with { type: "json" }',
    'import { a } from "./popup-ABCDEFGH.js"; export { a }',
    'import("./popup-ABCDEFGH.js")',
  ])('nothing in the module %s', (source) => {
    expect(faultsIn(source, 'module')).toEqual([]);
  });

  test.each([
    'const fetched = { fetch: 1 }',
    'new Worker("import-worker.js")',
    'document.createElementNS("http://www.w3.org/2000/svg", "svg")',
    'navigator.clipboard.write([])',
    'tabs.query({ url: ["http://*/*", "https://*/*"] })',
    '// fetch("https://example.com")',
    'const say = "eval and innerHTML are words"',
    'x instanceof Function',
    'if (old.__html === node.innerHTML) keep()',
  ])('nothing in %s', (source) => {
    expect(faultsIn(source)).toEqual([]);
  });
});

describe('what is built', () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'sidelight-privacy-'));
    expect(await buildAll({ out }, () => {})).toBe(true);
  }, 120_000);
  afterAll(() => rm(out, { recursive: true, force: true }));

  describe.each(targets)('for %s', (target) => {
    const read = (file: string) => readFile(join(out, target, file), 'utf8');
    const files = async (ending: string) =>
      (await readdir(join(out, target))).filter((file) => file.endsWith(ending)).sort();

    test('has these scripts, and nothing in them that is not private', async () => {
      const all = await files('.js');
      expect(all.filter((file) => SCRIPTS.includes(file) || !isModule(file))).toEqual(SCRIPTS);
      const faults = await Promise.all(
        all.map(async (file) =>
          faultsIn(await read(file), isModule(file) ? 'module' : 'script').map(
            (fault) => `${file}: ${fault}`,
          ),
        ),
      );
      expect(faults.flat()).toEqual([]);
    });

    test('has pages that load nothing but its own files, and run nothing inline', async () => {
      const pages = await files('.html');
      expect(pages).toEqual([
        'first-run.html',
        'handout.html',
        'options.html',
        'popup.html',
        'side-panel.html',
      ]);
      for (const page of pages) {
        const text = await read(page);
        for (const [, address = ''] of text.matchAll(/\b(?:src|href)="([^"]*)"/g)) {
          expect(address, page).toMatch(/^[\w./-]+$/);
        }
        expect(text, page).not.toMatch(
          /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|<iframe|<base/i,
        );
      }
    });

    test('has style sheets that load nothing', async () => {
      const sheets = await files('.css');
      expect(sheets).toContain('marks.css');
      for (const sheet of sheets)
        expect(await read(sheet), sheet).not.toMatch(/url\(|@import|:\/\//);
    });

    test('asks for what is listed here and for nothing else', async () => {
      const manifest: Record<string, unknown> = JSON.parse(await read('manifest.json'));
      expect(manifest).toMatchObject({
        manifest_version: 3,
        permissions: ['storage', 'scripting', ...(target === 'chrome' ? ['sidePanel'] : [])],
        host_permissions: ['http://*/*', 'https://*/*'],
        content_security_policy: {
          extension_pages:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
            "base-uri 'none'; form-action 'none'",
        },
        content_scripts: [
          {
            matches: ['http://*/*', 'https://*/*'],
            js: ['sentinel.js'],
            run_at: 'document_idle',
            all_frames: true,
            match_about_blank: true,
            match_origin_as_fallback: true,
          },
        ],
      });
      expect(Object.keys(manifest).sort()).toEqual(
        [
          'action',
          'background',
          'commands',
          'content_scripts',
          'content_security_policy',
          'default_locale',
          'description',
          'host_permissions',
          'icons',
          'manifest_version',
          'name',
          'options_ui',
          'permissions',
          'version',
          ...(target === 'chrome'
            ? ['minimum_chrome_version', 'side_panel']
            : ['browser_specific_settings', 'sidebar_action']),
        ].sort(),
      );
    });
  });
});
