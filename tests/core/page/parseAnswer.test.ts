import { expect, test } from 'vitest';
import type { Call } from '../../../src/core/page/messages';
import { parseAnswer } from '../../../src/core/page/parseAnswer';

test.each<[Call, unknown]>([
  ['wake', null],
  ['wake', 0],
  ['wake', 10_000],
  ['settings', null],
  ['settings', { site: { on: true }, recheckIn: 0, off: [] }],
  ['readStarts', []],
  ['readStarts', [{ pack: 'ferry', starts: '' }]],
  ['decide', { mentions: [], about: ['ferry'], named: [] }],
  ['injectCard', null],
  ['readTopic', null],
  ['readTopic', { view: {}, sources: [] }],
  ['changed', null],
  ['found', true],
  ['drawMarks', null],
  ['openTimeline', null],
  ['switchOffSite', null],
  ['snoozeSite', { failed: 'quota' }],
  ['pause', { failed: 'unknown' }],
  ['switchOn', null],
  ['openOptions', null],
  ['readImported', null],
  ['readShelf', null],
  ['readShelf', { heads: [], names: [] }],
  ['eraseImported', null],
  ['eraseImported', { failed: 'unknown' }],
])('reads what answers %s: %j', (call, answer) => {
  expect(parseAnswer(call, answer)).toEqual(answer);
});

test.each<[Call, unknown]>([
  ['wake', undefined],
  ['wake', '100'],
  ['settings', { failed: 'unknown' }],
  ['settings', undefined],
  ['readStarts', null],
  ['readStarts', {}],
  ['readStarts', [{}]],
  ['readStarts', [null]],
  ['decide', null],
  ['decide', []],
  ['readTopic', {}],
  ['readTopic', 'pence'],
  ['changed', true],
  ['found', null],
  ['found', false],
  ['found', 1],
  ['drawMarks', {}],
  ['pause', undefined],
  ['pause', { failed: null }],
  ['pause', 'quota'],
  ['switchOn', {}],
  ['readShelf', []],
  ['readShelf', {}],
  ['eraseImported', undefined],
])('takes for no answer to %s: %j', (call, answer) => {
  expect(parseAnswer(call, answer)).toBeUndefined();
});

test('keeps of a failure its reason alone', () => {
  expect(parseAnswer('pause', { failed: 'quota', more: 1 })).toEqual({ failed: 'quota' });
});
