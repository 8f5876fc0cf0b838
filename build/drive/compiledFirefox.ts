import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Firefox keeps its own scripts compiled, and what says for which build they are. */
const PARTS = ['compatibility.ini', 'startupCache'];

/**
 * Firefox compiles its own scripts in each fresh profile, for a third of the time that a start
 * takes. Keeps in the folder `store`, if it is empty, what was compiled in `profile`.
 */
export async function keepCompiled(profile: string, store: string): Promise<void> {
  if (await isEmpty(store)) await copyParts(profile, store);
}

/** Gives a fresh profile what `keepCompiled` kept, if it has kept something. */
export async function takeCompiled(store: string, profile: string): Promise<void> {
  if (!(await isEmpty(store))) await copyParts(store, profile);
}

const isEmpty = async (folder: string): Promise<boolean> => (await readdir(folder)).length === 0;

async function copyParts(from: string, to: string): Promise<void> {
  for (const part of PARTS) await cp(join(from, part), join(to, part), { recursive: true });
}
