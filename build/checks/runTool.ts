import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const packageSchema = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/** The script behind a command of a package, to be run by Node: `.bin` has none for Windows. */
function script(name: string, command: string): string {
  const folder = join('node_modules', name);
  const { bin } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${name} has no command ${command}`);
  return join(folder, file);
}

/** How a development tool ended, and what it printed. */
export interface ToolRun {
  readonly ok: boolean;
  readonly output: string;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Show what it prints while it runs, instead of collecting it. */
  readonly show?: boolean;
}

/** Runs a command of an installed package: `runTool('typescript', 'tsc', ['-p', '.'])`. */
export function runTool(
  name: string,
  command: string,
  args: readonly string[],
  { env = {}, show = false }: ToolOptions = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script(name, command), ...args], {
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
