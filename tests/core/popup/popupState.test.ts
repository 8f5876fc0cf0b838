import { describe, expect, it } from 'vitest';
import {
  addressOf,
  openedAt,
  type PopupAction,
  popupReducer,
} from '../../../src/core/popup/popupState';
import { NO_FILTER } from '../../../src/core/timeline/filter';

const nowhere = { view: null, tab: null, story: null, topic: null, event: null };
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
      { do: 'goTo', story: 'ferry', event: 'T03' },
    );
    expect(state).toMatchObject({ view: 'timeline', query: '', filter: NO_FILTER, at: 'T03' });
    expect(state.open.has('T03')).toBe(true);
  });

  it('goes to a topic’s events', () => {
    const state = stateAfter(
      { do: 'search', query: 'x' },
      { do: 'topic', story: 'ferry', topic: 'pence' },
    );
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
    const state = stateAfter(
      { do: 'topic', story: 'ferry', topic: 'pence' },
      { do: 'toggle', event: 'T12' },
    );
    const again = openedAt(addressOf(state, null, 'ferry'), 'page');
    expect(again).toEqual(state);
  });

  it('turns to another story, and keeps nothing of the one before', () => {
    const before = stateAfter({ do: 'topic', story: 'ferry', topic: 'pence' });
    const state = popupReducer(before, { do: 'story', story: 'mill' });
    expect(state).toMatchObject({ story: 'mill', filter: NO_FILTER, at: null });
  });

  it('says a story in its address only where it was chosen, or something of it is shown', () => {
    expect(addressOf(start, null, 'ferry').story).toBeNull();
    const chosen = stateAfter({ do: 'story', story: 'mill' });
    expect(addressOf(chosen, null, 'mill').story).toBe('mill');
    const open = stateAfter({ do: 'toggle', event: 'T01' });
    expect(addressOf(open, null, 'ferry')).toMatchObject({ story: 'ferry', event: 'T01' });
  });
});
