import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../popup/search/piecesOf';
import { inStory } from '../../../popup/shell/inStory';
import { stepFor } from '../../../popup/stepFor';
import { untilText } from '../../../src/ui/untilText';
import { story } from '../../ui/support/story';

describe('stepFor', () => {
  it.each([
    ['ArrowRight', 2, 'ltr', 0],
    ['ArrowLeft', 0, 'ltr', 2],
    ['ArrowLeft', 0, 'rtl', 1],
    ['Home', 1, 'ltr', 0],
    ['End', 1, 'rtl', 2],
    ['a', 1, 'ltr', null],
  ] as const)('%s from %i (%s): %s', (key, from, direction, to) => {
    expect(stepFor(key, from, 3, direction)).toBe(to);
  });
});

describe('piecesOf', () => {
  it('cuts at the bounds of what was found', () => {
    const pieces = piecesOf({ text: 'New sanctions', ranges: [[4, 13]] });
    expect(pieces).toEqual([
      { text: 'New ', start: 0, isFound: false },
      { text: 'sanctions', start: 4, isFound: true },
    ]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat(30)), (text, bounds) => {
        const sorted = bounds.filter((one) => one <= text.length).sort((a, b) => a - b);
        const ranges = sorted.flatMap((start, n): [number, number][] => {
          const end = sorted[n + 1];
          return n % 2 === 0 && end !== undefined ? [[start, end]] : [];
        });
        const pieces = piecesOf({ text, ranges });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('untilText', () => {
  const now = new Date(2026, 2, 4, 14, 40).getTime();

  it('is the time today, and the day besides on another', () => {
    const today = new Date(2026, 2, 4, 15, 40).getTime();
    const tomorrow = new Date(2026, 2, 5, 5).getTime();
    expect(untilText({ language: 'en-GB' }, today, now)).toBe('15:40');
    expect(untilText({ language: 'en-GB' }, tomorrow, now)).toMatch(/^Thu/);
  });
});

describe('inStory', () => {
  const at = { view: null, tab: null, story: null, topic: null, event: null };

  it('drops what the story does not have', () => {
    expect(inStory({ ...at, topic: 'nobody', event: 'T99' }, [story])).toEqual(at);
    expect(inStory({ ...at, topic: 'pence', event: 'T12' }, [story])).toMatchObject({
      story: story.pack.id,
      topic: 'pence',
      event: 'T12',
    });
  });

  it('shows all events for a topic that has none', () => {
    const pence = story.topics.get('pence') ?? expect.fail('no such topic');
    const topics = new Map([['silent', { ...pence, id: 'silent', events: [] }]]);
    expect(inStory({ ...at, topic: 'silent' }, [{ ...story, topics }]).topic).toBeNull();
  });
});
