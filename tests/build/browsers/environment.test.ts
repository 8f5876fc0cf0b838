import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { environment } from '../../../build/drive/environment';

afterEach(() => vi.unstubAllEnvs());

it('leaves a browser its visitor’s home', () => {
  vi.stubEnv('HOME', tmpdir());
  expect(environment('/other')).toMatchObject({ HOME: tmpdir() });
});

it('gives a browser a home where the visitor’s cannot be written to', () => {
  vi.stubEnv('HOME', join(tmpdir(), 'nowhere', 'at', 'all'));
  expect(environment('/other')).toMatchObject({ HOME: '/other' });
});
