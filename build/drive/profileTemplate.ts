import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the profile is in the folder of a template, once it is whole. */
const PROFILE = 'profile';

/**
 * A fresh profile costs Firefox a third of its start: it compiles its own scripts, makes its
 * databases and looks over what it came with. Keeps in the folder `template` the `profile` of a Firefox
 * that has ended; whoever looks there meanwhile finds none, or a whole one.
 */
export async function keepAsTemplate(profile: string, template: string): Promise<void> {
  const part = await mkdtemp(join(template, 'part-'));
  await cp(profile, part, { recursive: true });
  await rename(part, join(template, PROFILE));
}

/** Starts the fresh folder `profile` as a copy of what `keepAsTemplate` kept, if anything. */
export async function takeTemplate(template: string, profile: string): Promise<void> {
  const whole = join(template, PROFILE);
  if (existsSync(whole)) await cp(whole, profile, { recursive: true });
}
