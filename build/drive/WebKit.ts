import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import * as v from 'valibot';
import type { Display } from './Display';
import { until } from './until';

/** Debian's package webkit2gtk-driver: the driver, and the browser that it drives. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Whether there is a WebKit here to be driven. */
export const hasWebKit = (): boolean => existsSync(DRIVER) && existsSync(BROWSER);

const answerSchema = v.object({ value: v.unknown() });
const sessionSchema = v.object({ sessionId: v.string() });
const errorSchema = v.object({ error: v.string(), message: v.string() });

/** A page in WebKitGTK, by WebDriver (https://www.w3.org/TR/webdriver2/): it knows no extensions. */
export class WebKit {
  private readonly driver: ChildProcess;
  private readonly address: string;
  private session = '';

  private constructor(driver: ChildProcess, address: string) {
    this.driver = driver;
    this.address = address;
  }

  /** Starts one on a screen. */
  static async start(display: Display): Promise<WebKit> {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display.name,
      // Its own sandbox needs what containers do not allow; it sees our own pages only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
    const webKit = new WebKit(driver, `http://127.0.0.1:${port}`);
    await until('WebKit’s driver answers', async () => {
      const answer = await fetch(`${webKit.address}/status`).catch(() => null);
      return answer?.ok ? true : null;
    });
    const options = { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } };
    const session = await webKit.call('/session', { capabilities: { alwaysMatch: options } });
    webKit.session = `/session/${v.parse(sessionSchema, session).sessionId}`;
    return webKit;
  }

  async open(url: string): Promise<void> {
    await this.call(`${this.session}/url`, { url });
  }

  /** Runs the body of a function in the page; what it returns is JSON. */
  run(body: string): Promise<unknown> {
    return this.call(`${this.session}/execute/sync`, { script: body, args: [] });
  }

  /** Moves the pointer in a straight line, in px of the window. */
  async move(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', duration: 200, x: Math.round(x), y: Math.round(y) };
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    await this.call(`${this.session}/actions`, { actions: [{ ...pointer, actions: [move] }] });
  }

  close(): void {
    this.driver.kill();
  }

  /** Posts a command, and gives its value; throws with the driver's own words. */
  private async call(path: string, body: object): Promise<unknown> {
    const response = await fetch(`${this.address}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const { value } = v.parse(answerSchema, await response.json());
    const failed = v.safeParse(errorSchema, value);
    if (failed.success && !response.ok) {
      throw new Error(`WebKit: ${failed.output.error}: ${failed.output.message}`);
    }
    return value;
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port'));
      });
    });
  });
}
