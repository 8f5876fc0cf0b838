import { describe, expect, test } from 'vitest';
import { storageFaultOf } from '../../../src/core/settings/storageFault';

const sites = { 'sites.0': { 'a.example': 0, 'b.example': 0 } };
const topics = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`topic.a${n}`, true]));
const others = { old: 'x'.repeat(7000) };
const shard = { 'sites.1': { [`${'x'.repeat(8200)}.example`]: 0 } };

describe('the cause of a failure', () => {
  test.each([
    ['Error: QUOTA_BYTES quota exceeded'],
    ['Error: Resource::kQuotaBytes quota exceeded'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.'],
  ])('%s is a storage that is full of what takes up most', (words) => {
    expect(storageFaultOf(words, sites, {})).toBe('full-sites');
    expect(storageFaultOf(words, { ...sites, ...topics }, {})).toBe('full-topics');
    expect(storageFaultOf(words, { ...sites, ...others, theme: 'dark' }, {})).toBe('full-others');
    expect(storageFaultOf(words, { ...topics, ...others }, shard)).toBe('full-sites');
  });

  test.each(['MAX_ITEMS quota exceeded', 'Resource::kMaxItems quota exceeded'])(
    '%s is one with too many items, whatever their size',
    (words) => {
      expect(storageFaultOf(words, { ...topics, ...others }, sites)).toBe('full-topics');
    },
  );

  test.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full-sites'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'often-minute'],
    ['This request exceeds the kMaxWriteOperationsPerMinute quota.', 'often-minute'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'often-hour'],
    ['Error: IO error: .../LOCK: No further details.', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (words, fault) => {
    expect(storageFaultOf(words, {}, {})).toBe(fault);
  });
});
