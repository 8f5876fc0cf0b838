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
 * Starts Firefox once, so that later ones find a profile in order: a third of each start, of which
 * there are dozens. No test waits for it: Chromium's come first. Without a Firefox there is nothing to
 * do, and where it does not start, nothing to keep; tests say so themselves.
 */
export default async function warmFirefox({ provide }: TestProject) {
  const found = findBrowser('firefox');
  if (!found.ok) return;
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-firefox-'));
  const warmed = warm(found.value.path, folder).catch(() => undefined);
  provide('firefoxProfile', folder);
  return async () => {
    await warmed;
    await rm(folder, { recursive: true, force: true });
  };
}

async function warm(executable: string, template: string): Promise<void> {
  const session = await launchFirefox(executable, {
    extension: builtFor.firefox,
    install: false,
    template,
    keepsTemplate: true,
  });
  await session.close();
}
