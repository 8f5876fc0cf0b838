import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL_NAMES } from '../../../src/core/page/highlightNames';
import { parseMessage } from '../../../src/core/page/parseMessage';

const isLong = process.env.SIDELIGHT_LONG === '1';
const numRuns = isLong ? 100_000 : 10_000;
/** Ample, in ms. */
const SLOW = isLong ? 600_000 : 60_000;

const valid = [
  { call: 'wake' },
  { call: 'settings' },
  { call: 'readStarts', keys: null, known: [] },
  { call: 'readStarts', keys: [0, 0xffff_ffff], known: ['ferry'] },
  {
    call: 'decide',
    page: {
      lang: '',
      title: 'A',
      blocks: [
        { text: 'B', kind: 'heading', lang: 'en' },
        { text: 'C', kind: 'paragraph', lang: '', edges: [0, 1] },
      ],
    },
    packs: ['ferry'],
    off: [],
  },
  { call: 'injectCard' },
  { call: 'readTopic', topic: 'org.example.ferry/mike-pence' },
  { call: 'changed' },
  { call: 'drawMarks', on: true, names: USUAL_NAMES },
  {
    call: 'drawMarks',
    on: false,
    names: { marks: 'context-note-2', open: 'context-note-open-k3x9' },
  },
  { call: 'openTimeline', topic: null },
  { call: 'openTimeline', topic: 'org.example.ferry/mike-pence' },
  { call: 'switchOffSite' },
  { call: 'snoozeSite' },
  { call: 'pause' },
  { call: 'switchOn' },
  { call: 'openOptions' },
  { call: 'storiesChanged' },
];

describe('parseMessage', { timeout: SLOW }, () => {
  test.each(valid)('reads %j', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  test.each([
    [undefined],
    [null],
    ['wake'],
    [[]],
    [{}],
    [{ call: 'toString' }],
    [{ call: '__proto__' }],
    [{ call: ['wake'] }],
    [{ call: 'readTopic' }],
    [{ call: 'readTopic', topic: null }],
    [{ call: 'injectCard', file: 'popup.js' }],
    [{ call: 'drawMarks' }],
    [{ call: 'drawMarks', on: 'yes', names: USUAL_NAMES }],
    [{ call: 'drawMarks', on: true }],
    [{ call: 'drawMarks', on: true, names: { marks: 'context-note' } }],
    [{ call: 'drawMarks', on: true, names: { marks: 'a) {} * {', open: 'context-note-open' } }],
    [{ call: 'openTimeline', topic: '../options.html' }],
    [{ call: 'openTimeline', topic: 'a b' }],
    [{ call: 'openTimeline', topic: 'mike-pence' }],
    [{ call: 'openTimeline', topic: 'a/b/c' }],
    [{ call: 'openTimeline', topic: 'javascript:alert(1)' }],
    [{ call: 'switchOffSite', host: 'other.example' }],
    [{ call: 'switchOn', host: 'other.example' }],
    [{ call: 'wake', tab: 7 }],
  ])('refuses %j', (message) => {
    expect(parseMessage(message)).toBeNull();
  });

  test('gives, for anything, a message as listed or nothing, and never throws', () => {
    const near = fc.record(
      {
        call: fc.oneof(fc.constantFrom(...valid.map(({ call }) => call)), fc.anything()),
        on: fc.anything(),
        names: fc.oneof(fc.constant(USUAL_NAMES), fc.anything()),
        topic: fc.anything(),
        extra: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.anything({ withNullPrototype: true })), (value) => {
        const message = parseMessage(value);
        if (message === null) return;
        expect(Object.keys(message)).toEqual(
          message.call === 'drawMarks'
            ? ['call', 'on', 'names']
            : message.call === 'openTimeline'
              ? ['call', 'topic']
              : ['call'],
        );
      }),
      { numRuns },
    );
  });
});
