import { describe, expect, it } from 'vitest';
import { formatBackup, parseBackup } from '../../../src/core/settings/backup';
import { storiesInBackup } from '../../../src/core/settings/backupStories';
import { NO_CHOICES } from '../../../src/core/settings/Settings';

const ferry = { id: 'sand-island', title: 'The ferry', revision: 2, hash: 'a'.repeat(64) };
const saved = { ...NO_CHOICES, stories: { 'sand-island': false } };

describe('stories in a backup', () => {
  it('are named, with the choices about them, and read again', () => {
    const text = formatBackup(saved, [{ ...ferry, ...{ authors: ['nobody asked'] } }]);
    expect(parseBackup(text)).toEqual({ ok: true, value: saved });
    expect(storiesInBackup(text)).toEqual([ferry]);
  });

  it('leave one without any as the version before reads it', () => {
    expect(formatBackup(saved)).toContain('"version": 2');
    expect(storiesInBackup(formatBackup(saved))).toEqual([]);
  });

  it.each([
    ['no hash', [{ ...ferry, hash: 'abc' }], { kind: 'invalid', path: 'added.0.hash' }],
    ['no list', {}, { kind: 'invalid', path: 'added' }],
    ['nothing', undefined, { kind: 'missing', path: 'added' }],
  ])('are refused with their place: %s', (_, added, error) => {
    const file = { format: 'sidelight-settings', version: 3, settings: saved, added };
    expect(parseBackup(JSON.stringify(file))).toMatchObject({ ok: false, error });
    expect(storiesInBackup(JSON.stringify(file))).toEqual([]);
  });
});
