import { describe, expect, it } from 'vitest';
import { failure, success } from '../../src/core/result';
import { formatBackup } from '../../src/core/settings/backup';
import type { Change } from '../../src/core/settings/items';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import { restoreBackup } from '../../src/options/restoreBackup';
import { restoreWords } from '../../src/options/restoreWords';
import { words } from '../ui/support/story';

const stored = { ...NO_CHOICES, marks: 'all', sites: { 'old.example': 0 } } as const;
const saved = { ...NO_CHOICES, theme: 'dark', sites: { 'new.example': 0 } } as const;

/** A store that notes what is asked of it, and fails if `why` says so. */
function store(why?: string) {
  const changes: Change[] = [];
  return {
    changes,
    read: async () => success(stored),
    save: async (change: Change) => {
      changes.push(change);
      return why === undefined ? success(null) : failure(why);
    },
  };
}

const fileOf = (text: string) => new File([text], 'choices.json');

describe('restoring a backup', () => {
  it('replaces every choice', async () => {
    const settings = store();
    expect((await restoreBackup(fileOf(formatBackup(saved)), settings)).ok).toBe(true);
    expect(settings.changes).toEqual([
      {
        choices: { marks: undefined, trigger: undefined, theme: 'dark', badge: undefined },
        topics: {},
        sites: { 'old.example': undefined, 'new.example': 0 },
      },
    ]);
  });

  it.each([
    ['no JSON', 'holds no settings', /not JSON/],
    ['another program’s', '{"a": 1}', /no backup of Sidelight/],
    ['a newer one', '{"format": "sidelight-settings", "version": 9}', /newer Sidelight.*format 9/],
    [
      'a wrong value',
      formatBackup(saved).replace('"dark"', '"pink"'),
      /settings\.theme.*"pink".*Nothing was changed/,
    ],
    [
      'a choice that there is not',
      formatBackup(saved).replace('"theme"', '"colour"'),
      /settings\.colour.*does not know.*Nothing was changed/,
    ],
    [
      'one that lacks a part',
      formatBackup(saved).replace('"topics": {},', ''),
      /lacks settings\.topics.*Nothing was changed/,
    ],
    ['a film', 'x'.repeat(1_000_001), /far larger/],
  ])('changes nothing for %s, and says why', async (_, text, why) => {
    const settings = store();
    const restored = await restoreBackup(fileOf(text), settings);
    expect(settings.changes).toEqual([]);
    expect(restoreWords(words, 'choices.json', restored)).toMatch(why);
    expect(restoreWords(words, 'choices.json', restored)).toContain('“choices.json”');
  });

  it('says when the browser cannot read the file', async () => {
    const file = { size: 10, text: () => Promise.reject(new Error('gone')) };
    const restored = await restoreBackup(file, store());
    expect(restoreWords(words, 'x.json', restored)).toMatch(/cannot read/);
  });

  it.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', /no more room/],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', /no more room/],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', /a minute/],
    ['disk is on fire.', /disk is on fire\. What was stored/],
  ])('says when it could not be stored: %s', async (reason, why) => {
    const restored = await restoreBackup(fileOf(formatBackup(saved)), store(reason));
    expect(restoreWords(words, 'x.json', restored)).toMatch(why);
  });
});
