import type { StoryFault } from '../../browser/storyDatabase';
import type { ImportFault } from '../../core/imported/ImportFault';
import type { StoryOffer } from '../../core/imported/StoryOffer';
import type { ImportStep } from './importMessages';

/** How far adding a story is. `file`: what it is called. */
export type AddStoryState =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly file: string; readonly step: ImportStep }
  | { readonly at: 'refused'; readonly file: string; readonly fault: ImportFault }
  | {
      readonly at: 'summary';
      readonly file: string;
      readonly offer: StoryOffer;
      readonly isAdding: boolean;
      /** Why it could not be kept the last time. */
      readonly notAdded: StoryFault | null;
    }
  | { readonly at: 'added'; readonly offer: StoryOffer };

export const START: AddStoryState = { at: 'start' };

export type AddStoryEvent =
  | { readonly do: 'choose'; readonly file: string }
  | { readonly do: 'step'; readonly step: ImportStep }
  | { readonly do: 'refuse'; readonly fault: ImportFault }
  | { readonly do: 'show'; readonly offer: StoryOffer }
  | { readonly do: 'add' }
  | { readonly do: 'added' }
  | { readonly do: 'not-added'; readonly fault: StoryFault }
  | { readonly do: 'cancel' };

/** The state that follows `state` on `event`; what comes too late changes nothing. */
export function addStoryState(state: AddStoryState, event: AddStoryEvent): AddStoryState {
  if (event.do === 'choose') return { at: 'reading', file: event.file, step: 'read' };
  if (event.do === 'cancel') return START;
  if (state.at === 'reading') {
    const { file } = state;
    if (event.do === 'step') return { ...state, step: event.step };
    if (event.do === 'refuse') return { at: 'refused', file, fault: event.fault };
    if (event.do === 'show') {
      const { offer } = event;
      return { at: 'summary', file, offer, isAdding: false, notAdded: null };
    }
  }
  if (state.at === 'summary') {
    if (event.do === 'add') return { ...state, isAdding: true, notAdded: null };
    if (event.do === 'added') return { at: 'added', offer: state.offer };
    if (event.do === 'not-added') return { ...state, isAdding: false, notAdded: event.fault };
  }
  return state;
}
