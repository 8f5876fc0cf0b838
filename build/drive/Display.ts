import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { DisplayTools } from '../browsers/findDisplay';
import type { Shortcut } from './shortcut';

/** Larger than the windows that are opened on it (1000×900). */
const SCREEN = '1280x1024x24';

/** X's names of the modifier keys (`xmodmap -pm`). */
const X_MODIFIERS = { Alt: 'alt', Control: 'ctrl', Shift: 'shift' } as const;

/** A screen that nobody sees, for one browser: what is pressed here is heard by that alone. */
export interface Display {
  /** As `DISPLAY` has it: `:99`. */
  readonly name: string;
  /** Presses a combination as a keyboard would: the browser hears it before any page does. */
  press(keys: Shortcut): Promise<void>;
  close(): void;
}

/** Starts a screen; it takes the first number that is free. */
export async function startDisplay({ xvfb, xdotool }: DisplayTools): Promise<Display> {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await numberFrom(server)}`;
  return {
    name,
    async press({ modifiers, key }) {
      const keys = [...modifiers.map((modifier) => X_MODIFIERS[modifier]), key.toLowerCase()];
      const env = { ...process.env, DISPLAY: name };
      const pressing = spawn(xdotool, ['key', keys.join('+')], { env, stdio: 'ignore' });
      const [code]: unknown[] = await once(pressing, 'exit');
      if (code !== 0) throw new Error(`xdotool could not press ${keys.join('+')}`);
    },
    close: () => server.kill(),
  };
}

/** The number that Xvfb has taken: it writes it when it is ready. */
async function numberFrom(server: ChildProcess): Promise<string> {
  const told = server.stdio[3];
  if (!isReadable(told)) throw new Error('Xvfb has no way to tell its number');
  const ended = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it was ready');
  });
  const [number]: unknown[] = await Promise.race([once(told, 'data'), ended]);
  ended.catch(() => undefined);
  return String(number).trim();
}

const isReadable = (stream: ChildProcess['stdio'][number] | undefined): stream is Readable =>
  stream !== null && stream !== undefined && 'read' in stream;
