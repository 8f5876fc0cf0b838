import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** What to answer at a path. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Default: HTML in UTF-8. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The demo newspaper. */
export const DEMO = 'tests/demo';

/** A local web server, for tests and for the demo. Any name under `localhost` reaches it. */
export class LocalServer {
  /** Paths asked for, oldest first. */
  readonly requests: string[] = [];
  private readonly answers = new Map<string, Answer>([
    // Browsers ask for it, and would report an error that no page made.
    ['/favicon.ico', { body: '', status: 204 }],
  ]);
  private readonly folders = new Map<string, string>();
  private readonly port: number;
  private readonly stop: () => Promise<void>;

  private constructor(port: number, stop: () => Promise<void>) {
    this.port = port;
    this.stop = stop;
  }

  static async start(): Promise<LocalServer> {
    const server = createServer((request, response) => {
      void started.then((local) => local.answer(request, response));
    });
    const started = new Promise<LocalServer>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string') return reject(new Error('No port'));
        const stop = () =>
          new Promise<void>((done) => {
            server.close(() => done());
            server.closeAllConnections();
          });
        resolve(new LocalServer(address.port, stop));
      });
    });
    return started;
  }

  /** The address of a path. Different hosts are different sites to the browser. */
  url(path: string, host = 'localhost'): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** Answers `path` with this page, or this answer, from now on; returns its address. */
  page(path: string, answer: string | Answer): string {
    this.answers.set(path, typeof answer === 'string' ? { body: answer } : answer);
    return this.url(path);
  }

  /** Serves the files of a folder under a path that ends in `/`; returns the path's address. */
  folder(path: string, folder: string): string {
    this.folders.set(path, folder);
    return this.url(path);
  }

  async close(): Promise<void> {
    await this.stop();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    this.requests.push(path);
    const found = this.answers.get(path) ?? (await this.file(path));
    response.writeHead(found?.status ?? (found ? 200 : 404), {
      'Content-Type': found?.type ?? types['.html'],
      'Cache-Control': 'no-store',
      ...found?.headers,
    });
    response.end(found?.body ?? 'Not here');
  }

  private async file(path: string): Promise<Answer | undefined> {
    for (const [prefix, folder] of this.folders) {
      if (!path.startsWith(prefix)) continue;
      const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
      if (!file.startsWith(normalize(folder) + sep)) continue;
      const body = await readFile(file).catch(() => undefined);
      if (body) return { body, type: types[extname(file)] ?? 'application/octet-stream' };
    }
    return undefined;
  }
}
