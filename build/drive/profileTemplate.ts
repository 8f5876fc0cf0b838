import { cp, readdir } from 'node:fs/promises';

/**
 * A fresh profile costs Firefox a third of its start: it compiles its own scripts, makes its
 * databases and looks over what it came with. Keeps in the folder `template`, if it is empty, the
 * `profile` of a Firefox that has ended.
 */
export async function keepAsTemplate(profile: string, template: string): Promise<void> {
  if (await isEmpty(template)) await cp(profile, template, { recursive: true });
}

/** Starts the fresh folder `profile` as a copy of what `keepAsTemplate` kept, if anything. */
export async function takeTemplate(template: string, profile: string): Promise<void> {
  if (!(await isEmpty(template))) await cp(template, profile, { recursive: true });
}

const isEmpty = async (folder: string): Promise<boolean> => (await readdir(folder)).length === 0;
