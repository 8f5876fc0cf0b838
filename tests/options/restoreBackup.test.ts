import { describe, expect, it } from 'vitest';
import { failure, success } from '../../src/core/result';
import { formatBackup } from '../../src/core/settings/backup';
import type { SettingsChange } from '../../src/core/settings/items';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import type { StorageFault } from '../../src/core/settings/storageFault';
import { restoreBackup } from '../../src/options/restoreBackup';
import { restoreWords } from '../../src/options/restoreWords';
import { words } from '../ui/support/story';

const stored = { ...NO_CHOICES, marks: 'all', sites: { 'old.example': 0 } } as const;
const saved = { ...NO_CHOICES, theme: 'dark', sites: { 'new.example': 0 } } as const;

/** A store that notes what is asked of it, and fails if `why` says so. */
function store(why?: StorageFault) {
  const changes: SettingsChange[] = [];
  return {
    changes,
    read: async () => success(stored),
    save: async (change: SettingsChange) => {
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
        stories: {},
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

  it('says it in a few words, even if all of it is long', async () => {
    const name = `${'n'.repeat(250)}.json`;
    const key = 'x'.repeat(200_000);
    for (const text of [
      formatBackup(saved).replace('"theme"', `"${key}"`),
      formatBackup(saved).replace('new.example', `${key} `),
      formatBackup(saved).replace('"dark"', `"${key}"`),
      '{"format": "sidelight-settings", "version": 1e308}',
    ]) {
      const words_ = restoreWords(words, name, await restoreBackup(fileOf(text), store()));
      expect(words_).toMatch(/was not restored/);
      expect(words_.length).toBeLessThanOrEqual(600);
    }
  });

  it('says when the browser cannot read the file', async () => {
    const file = { size: 10, text: () => Promise.reject(new Error('gone')) };
    const restored = await restoreBackup(file, store());
    expect(restoreWords(words, 'x.json', restored)).toMatch(/cannot read/);
  });

  it.each([
    ['full-sites', /no more room.*Sites/],
    ['often-minute', /a minute/],
    ['unknown', /refused it.*What was stored before is still there/],
  ] as const)('says when it could not be stored: %s', async (reason, why) => {
    const restored = await restoreBackup(fileOf(formatBackup(saved)), store(reason));
    expect(restoreWords(words, 'x.json', restored)).toMatch(why);
  });
});
