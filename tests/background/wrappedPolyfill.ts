import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

const file = createRequire(import.meta.url).resolve('webextension-polyfill');

/** The polyfill, evaluated anew around the `chrome` that is there now: a module is only once. */
export function wrappedPolyfill(): unknown {
  const module = { exports: {} };
  compileFunction(readFileSync(file, 'utf8'), ['module', 'exports'])(module, module.exports);
  return module.exports;
}
