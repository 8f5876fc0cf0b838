import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTurn, turn } from '../../content/card/turns';

const to = (topic: string) => ({ do: 'turn', to: topic }) as const;
const back = { do: 'back' } as const;

describe('turning a card over', () => {
  it.each([
    ['shows another', firstTurn('a'), to('b'), { topic: 'b', before: ['a'] }],
    ['to itself changes nothing', firstTurn('a'), to('a'), firstTurn('a')],
    [
      'goes on from there',
      { topic: 'b', before: ['a'] },
      to('c'),
      { topic: 'c', before: ['a', 'b'] },
    ],
    ['back shows the one before', { topic: 'b', before: ['a'] }, back, firstTurn('a')],
    ['back from the first changes nothing', firstTurn('a'), back, firstTurn('a')],
    [
      'to one on the way goes back to it',
      { topic: 'c', before: ['a', 'b'] },
      to('a'),
      firstTurn('a'),
    ],
  ])('%s', (_, state, event, after) => {
    expect(turn(state, event)).toEqual(after);
  });

  it('never shows a topic twice on the way back, and always finds the first again', () => {
    const topics = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(topics, (way) => {
        let state = way.map(to).reduce(turn, firstTurn('a'));
        expect(new Set([...state.before, state.topic]).size).toBe(state.before.length + 1);
        for (const _ of way) state = turn(state, back);
        expect(state).toEqual(firstTurn('a'));
      }),
    );
  });
});
