import { existsSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { checkFolder, reportLines } from '../packs/checkFolder';
import { readStories } from '../packs/readStories';
import { bundlePreview } from './bundlePreview';

/** Long enough for an editor's "save all" to be one change, too short to be waited for. */
const SETTLE_MS = 80;

/** A preview that is being served. */
export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a page of the pack to this machine alone, and reloads it whenever a file of the pack
 * changes. A pack with errors shows these instead.
 *
 * @param at the pack’s folder
 * @param port where to listen; 0 for any free one
 * @param say is given what a check found, each time
 */
export async function servePreview(
  at: string,
  port: number,
  say: (line: string) => void,
): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  let page = Promise.resolve('');
  const refresh = (): void => {
    page = pageOf(at, say).catch((error: unknown) => problemPage([String(error)]));
  };
  refresh();
  const server = createServer((request, response) => {
    // A page of another site could otherwise read the pack by a name that leads here (DNS rebinding).
    const { host = '' } = request.headers;
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) {
      response.writeHead(403).end();
      return;
    }
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': listening\n\n');
      listeners.add(response);
      request.once('close', () => listeners.delete(response));
      return;
    }
    void page.then((html) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh();
      void page.then(() => {
        for (const listener of listeners) listener.write('data: changed\n\n');
      });
    }, SETTLE_MS);
  };
  // Folder by folder: watched with all that is below it, Node 20 follows files, and one that an editor
  // has saved by putting another in its place is not heard of again.
  const watchers = [at, join(at, 'articles')]
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, changed));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${listening}/`,
    close: () =>
      new Promise<void>((done) => {
        clearTimeout(timer);
        for (const watcher of watchers) watcher.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function pageOf(at: string, say: (line: string) => void): Promise<string> {
  const check = await checkFolder(at);
  const lines = reportLines(at, check);
  for (const line of lines) say(line);
  const modules = await readStories([at]);
  return modules.ok ? bundlePreview(modules.value) : problemPage(lines);
}

const problemPage = (lines: readonly string[]): string => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>This pack has errors</title><h1>This pack has errors</h1>
<pre style="white-space: pre-wrap">${lines.map(escaped).join('\n')}</pre>
<script>new EventSource('/changes').addEventListener('message', () => location.reload());</script>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
