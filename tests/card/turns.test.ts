import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened, turn } from '../../content/card/turns';

const to = (topic: string) => ({ do: 'turn', to: topic }) as const;
const back = { do: 'back' } as const;

describe('turning a card over', () => {
  it.each([
    ['shows another', opened('a'), to('b'), { topic: 'b', before: ['a'] }],
    ['to itself changes nothing', opened('a'), to('a'), opened('a')],
    [
      'goes on from there',
      { topic: 'b', before: ['a'] },
      to('c'),
      { topic: 'c', before: ['a', 'b'] },
    ],
    ['back shows the one before', { topic: 'b', before: ['a'] }, back, opened('a')],
    ['back from the first changes nothing', opened('a'), back, opened('a')],
    ['to one on the way goes back to it', { topic: 'c', before: ['a', 'b'] }, to('a'), opened('a')],
  ])('%s', (_, state, event, after) => {
    expect(turn(state, event)).toEqual(after);
  });

  it('never shows a topic twice on the way back, and always finds the first again', () => {
    const topics = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(topics, (way) => {
        let state = way.map(to).reduce(turn, opened('a'));
        expect(new Set([...state.before, state.topic]).size).toBe(state.before.length + 1);
        for (const _ of way) state = turn(state, back);
        expect(state).toEqual(opened('a'));
      }),
    );
  });
});
