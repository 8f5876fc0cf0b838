import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../build/browsers/findBrowser';
import { launchFirefox } from '../../../build/drive/FirefoxSession';
import { builtFor } from '../../../build/drive/launchBrowser';

declare module 'vitest' {
  export interface ProvidedContext {
    /** See `LaunchOptions.template`. */
    readonly firefoxProfile: string;
  }
}

/**
 * Starts Firefox once, so that all others find a profile in order: a third of each start, of which
 * there are dozens. Without a Firefox there is nothing to do; tests say so themselves.
 */
export default async function warmFirefox({ provide }: TestProject) {
  const found = findBrowser('firefox');
  if (!found.ok) return;
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-firefox-'));
  const session = await launchFirefox(found.value.path, {
    extension: builtFor.firefox,
    install: false,
    template: folder,
  });
  await session.close();
  provide('firefoxProfile', folder);
  return () => rm(folder, { recursive: true, force: true });
}
