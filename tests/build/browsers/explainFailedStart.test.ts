import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explainFailedStart, inWords } from '../../../build/browsers/explainFailedStart';

it.each([
  ['error while loading shared libraries: libnss3.so: cannot open', 'lacks a library'],
  ['FATAL:zygote_host_impl_linux.cc] No usable sandbox! Update your kernel', 'no sandbox'],
  ['ozone_platform_x11.cc] Missing X server or $DISPLAY', 'no display'],
  ['Failed to create /x: Read-only file system', 'cannot write its profile'],
])('says what helps with %s', (output, remedy) => {
  const words = inWords('/opt/browser', { status: 1, output });
  expect(words).toContain('/opt/browser does not start: it ended with code 1');
  expect(words).toContain(output);
  expect(words).toContain(remedy);
});

it('says what else to do where the browser says nothing, or does not end', () => {
  expect(inWords('/opt/browser', { status: 3, output: '' })).toMatch(
    /printed nothing.*\n.*by hand/,
  );
  expect(inWords('/opt/browser', { status: null, output: 'x' })).toContain('did not end by itself');
});

it.skipIf(process.platform === 'win32')('asks the browser itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-explain-'));
  const path = join(folder, 'browser');
  writeFileSync(path, '#!/bin/sh\necho "cannot open shared object file" >&2\nexit 127\n');
  chmodSync(path, 0o755);
  const words = explainFailedStart({ kind: 'chromium', path, version: 156 });
  rmSync(folder, { recursive: true });
  expect(words).toContain('ended with code 127');
  expect(words).toContain('cannot open shared object file');
});
