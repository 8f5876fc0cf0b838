import { describe, expect, it } from 'vitest';
import {
  addressOf,
  openedAt,
  type PopupAction,
  popupReducer,
} from '../../../src/core/popup/popupState';
import { NO_FILTER } from '../../../src/core/timeline/filter';

const nowhere = { view: null, tab: null, topic: null, event: null };
const start = openedAt(nowhere, 'page');
const stateAfter = (...actions: readonly PopupAction[]) => actions.reduce(popupReducer, start);

describe('the popup’s state', () => {
  it('starts where the address says, else where it is told', () => {
    expect(start).toMatchObject({ view: 'page', query: '', at: null });
    const at = openedAt({ ...nowhere, view: 'timeline', topic: 'pence', event: 'T12' }, 'page');
    expect(at).toMatchObject({ view: 'timeline', at: 'T12', filter: { topics: ['pence'] } });
    expect([...at.open]).toEqual(['T12']);
  });

  it('opens and closes an event', () => {
    expect([...stateAfter({ do: 'toggle', event: 'T01' }).open]).toEqual(['T01']);
    const closed = stateAfter({ do: 'toggle', event: 'T01' }, { do: 'toggle', event: 'T01' });
    expect([...closed.open]).toEqual([]);
    expect(closed.at).toBeNull();
  });

  it('goes to an event whatever hides it', () => {
    const state = stateAfter(
      { do: 'filter', filter: { ...NO_FILTER, differ: true } },
      { do: 'search', query: 'ayers' },
      { do: 'goTo', event: 'T03' },
    );
    expect(state).toMatchObject({ view: 'timeline', query: '', filter: NO_FILTER, at: 'T03' });
    expect(state.open.has('T03')).toBe(true);
  });

  it('goes to a topic’s events', () => {
    const state = stateAfter({ do: 'search', query: 'x' }, { do: 'topic', topic: 'pence' });
    expect(state).toMatchObject({ view: 'timeline', query: '', filter: { topics: ['pence'] } });
  });

  it('searches in the timeline, and keeps the search while another tab is shown', () => {
    const state = stateAfter({ do: 'search', query: 'x' }, { do: 'view', view: 'sources' });
    expect(state).toMatchObject({ view: 'sources', query: 'x', isSearching: true });
    expect(popupReducer(state, { do: 'endSearch' })).toMatchObject({
      query: '',
      isSearching: false,
    });
    expect(stateAfter({ do: 'openSearch' })).toMatchObject({ view: 'timeline', isSearching: true });
  });

  it('has an address that opens it again', () => {
    const state = stateAfter({ do: 'topic', topic: 'pence' }, { do: 'toggle', event: 'T12' });
    const again = openedAt(addressOf(state, null), 'page');
    expect(again).toEqual(state);
  });
});
