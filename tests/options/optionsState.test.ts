import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import {
  choicesOf,
  INITIAL,
  type OptionsEvent,
  optionsState,
} from '../../src/options/optionsState';

const stateAfter = (...events: readonly OptionsEvent[]) => events.reduce(optionsState, INITIAL);
const read = { type: 'read', choices: NO_CHOICES } as const;
const off = (id: number, topic: string): OptionsEvent => ({
  type: 'change',
  id,
  change: { topics: { [topic]: false } },
});

describe('the options’ state', () => {
  it('shows nothing before the choices could be read', () => {
    expect(choicesOf(INITIAL)).toBeNull();
    expect(choicesOf(stateAfter({ type: 'not-read', why: 'no answer' }))).toBeNull();
    expect(stateAfter({ type: 'not-read', why: 'no answer' }, read).notRead).toBeNull();
  });

  it('shows a change at once', () => {
    expect(choicesOf(stateAfter(read, off(1, 'a')))?.topics).toEqual({ a: false });
  });

  it('keeps showing a change on its way while news of an earlier one arrives', () => {
    const state = stateAfter(
      read,
      off(1, 'a'),
      off(2, 'b'),
      { type: 'read', choices: { ...NO_CHOICES, topics: { a: false } } },
      { type: 'saved', id: 1 },
    );
    expect(choicesOf(state)?.topics).toEqual({ a: false, b: false });
  });

  it('keeps what was saved before the storage tells of it', () => {
    const state = stateAfter(read, off(1, 'a'), { type: 'saved', id: 1 });
    expect(choicesOf(state)?.topics).toEqual({ a: false });
    expect(state.pending).toEqual([]);
  });

  it('takes back only what could not be saved, and says why', () => {
    const state = stateAfter(read, off(1, 'a'), off(2, 'b'), {
      type: 'not-saved',
      id: 1,
      why: 'QUOTA_BYTES',
    });
    expect(choicesOf(state)?.topics).toEqual({ b: false });
    expect(state.notSaved).toBe('QUOTA_BYTES');
    expect(optionsState(state, { type: 'dismiss' }).notSaved).toBeNull();
    expect(optionsState(state, off(3, 'c')).notSaved).toBeNull();
  });

  it('takes over what another tab has chosen', () => {
    const choices = { ...NO_CHOICES, sites: { 'example.org': 0 } };
    expect(choicesOf(stateAfter(read, { type: 'read', choices }))).toEqual(choices);
  });
});
