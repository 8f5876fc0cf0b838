import { NO_FILTER, type TimelineFilter } from '../timeline/filter';
import type { PopupAddress, PopupView } from './address';

/** What the visitor has made of the popup since it was opened. */
export interface PopupState {
  readonly view: PopupView;
  /** The story that was chosen, by the id of its pack; `null` where the page decides. */
  readonly story: string | null;
  readonly filter: TimelineFilter;
  /** Whether the search is open in place of the timeline’s own line. */
  readonly isSearching: boolean;
  readonly query: string;
  /** The events that are open. */
  readonly open: ReadonlySet<string>;
  /** The event that was last gone to: it is scrolled to, and what the address says. */
  readonly at: string | null;
}

export type PopupAction =
  | { readonly do: 'view'; readonly view: PopupView }
  /** Shows another story. */
  | { readonly do: 'story'; readonly story: string }
  | { readonly do: 'filter'; readonly filter: TimelineFilter }
  | { readonly do: 'openSearch' }
  | { readonly do: 'search'; readonly query: string }
  /** Puts the search away, and what was typed into it. */
  | { readonly do: 'endSearch' }
  /** Opens or closes an event in place. */
  | { readonly do: 'toggle'; readonly event: string }
  /** Shows an event of a story, whatever hides it. */
  | { readonly do: 'goTo'; readonly story: string; readonly event: string }
  /** Shows the events of one topic of a story. */
  | { readonly do: 'topic'; readonly story: string; readonly topic: string };

/**
 * The state that an address asks for.
 *
 * @param view the one to start with where the address leaves it open
 */
export function openedAt(address: PopupAddress, view: PopupView): PopupState {
  const { story, topic, event } = address;
  return {
    view: address.view ?? view,
    story,
    filter: topic === null ? NO_FILTER : { ...NO_FILTER, topics: [topic] },
    isSearching: false,
    query: '',
    open: new Set(event === null ? [] : [event]),
    at: event,
  };
}

export function popupReducer(state: PopupState, action: PopupAction): PopupState {
  switch (action.do) {
    case 'view':
      return { ...state, view: action.view };
    case 'story':
      return { ...state, story: action.story, filter: NO_FILTER, open: new Set(), at: null };
    case 'filter':
      return { ...state, filter: action.filter, at: null };
    case 'search':
      return { ...state, view: 'timeline', isSearching: true, query: action.query };
    case 'openSearch':
      return { ...state, view: 'timeline', isSearching: true };
    case 'endSearch':
      return { ...state, isSearching: false, query: '' };
    case 'toggle': {
      const isOpen = state.open.has(action.event);
      const others = [...state.open].filter((event) => event !== action.event);
      return {
        ...state,
        open: new Set(isOpen ? others : [...others, action.event]),
        at: isOpen ? null : action.event,
      };
    }
    case 'goTo':
      return {
        view: 'timeline',
        story: action.story,
        filter: NO_FILTER,
        isSearching: false,
        query: '',
        open: new Set([...state.open, action.event]),
        at: action.event,
      };
    case 'topic':
      return {
        ...state,
        view: 'timeline',
        story: action.story,
        filter: { ...NO_FILTER, topics: [action.topic] },
        isSearching: false,
        query: '',
        at: null,
      };
  }
}

/**
 * The address at which the popup would open as it is now; several topics are not in it.
 *
 * @param shown the story that it shows, whoever decided that; `null` where there is none
 */
export function addressOf(
  state: PopupState,
  tab: number | null,
  shown: string | null,
): PopupAddress {
  const { view, filter, at: event } = state;
  const topic = filter.topics.length === 1 ? (filter.topics[0] ?? null) : null;
  // What is of a story is called with it; else the page goes on to decide.
  const isInTime = topic !== null || event !== null;
  return { view, tab, story: isInTime ? shown : state.story, topic, event };
}
