import { expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import korean from '../../src/_locales/ko/messages.json';
import type { Party } from '../../src/core/pack/packSchema';
import type { Heard } from '../../src/core/story/whoIsHeard';
import { heardText } from '../../src/ui/heardText';
import { messagesFrom } from '../../src/ui/messagesFrom';
import { makeWords } from '../../src/ui/words';

const en = makeWords(messagesFrom(english), 'en-GB');
const ko = makeWords(messagesFrom(korean), 'ko');

const party = (side: string): Party => ({ id: 'x', name: side, side });

/** So many claims, of which so many are the harbour’s and the passengers’. */
const heard = (total: number, ...counts: readonly number[]): Heard => ({
  total,
  parties: counts.map((claims, n) => ({
    party: party(n === 0 ? 'the harbour' : 'passengers'),
    claims,
  })),
  unheard: counts.length > 1 ? [] : [party('passengers')],
  own: { claims: total - Math.max(...counts), sources: [] },
  relays: [],
});

it.each([
  [heard(1, 1), 'The one claim comes from the harbour, none from passengers.'],
  [heard(2, 2), 'Both claims come from the harbour, none from passengers.'],
  [heard(3, 3), 'All 3 claims come from the harbour, none from passengers.'],
  [heard(2, 2, 1), 'Both claims come from the harbour, 1 of them also from passengers.'],
  [heard(5, 5, 2), 'All 5 claims come from the harbour, 2 of them also from passengers.'],
  [heard(2, 2, 2), 'Both claims come from the harbour, and also from passengers.'],
  [heard(1, 1, 1), 'The one claim comes from the harbour, and also from passengers.'],
  [
    heard(5, 2, 1),
    '2 of 5 claims come from the harbour, 1 from passengers; 3 are the articles’ own.',
  ],
])('says who is heard in %j', (who, sentence) => {
  expect(heardText(en, who)).toBe(sentence);
});

it('says it in Korean', () => {
  expect(heardText(ko, heard(2, 2, 1))).toBe(
    '주장 2건 모두의 출처: the harbour, 그중 1건은 passengers도 출처.',
  );
});
