import { applyChange } from '../core/settings/applyChange';
import type { SettingsChange } from '../core/settings/items';
import type { Choices } from '../core/settings/Settings';

/** A change that is on its way to the storage. */
interface Pending {
  readonly id: number;
  readonly change: SettingsChange;
}

/** What the page knows of the choices. */
export interface OptionsState {
  /** As they are stored; `null` before they could be read. */
  readonly stored: Choices | null;
  /** In the order they were made. They show at once, and go again if they cannot be stored. */
  readonly pending: readonly Pending[];
  /** Why reading failed (`StorageFault`). */
  readonly notRead: string | null;
  /** Why the last change was not stored (`StorageFault`). */
  readonly notSaved: string | null;
}

export const INITIAL: OptionsState = { stored: null, pending: [], notRead: null, notSaved: null };

export type OptionsEvent =
  | { readonly type: 'read'; readonly choices: Choices }
  | { readonly type: 'not-read'; readonly why: string }
  | { readonly type: 'change'; readonly id: number; readonly change: SettingsChange }
  | { readonly type: 'saved'; readonly id: number }
  | { readonly type: 'not-saved'; readonly id: number; readonly why: string }
  | { readonly type: 'not-erased'; readonly why: string }
  | { readonly type: 'dismiss' };

/** The choices to show: what is stored, and what is about to be. */
export const choicesOf = ({ stored, pending }: OptionsState): Choices | null =>
  stored && pending.reduce((choices, { change }) => applyChange(choices, change), stored);

/** The state that follows `state` on `event`. */
export function optionsState(state: OptionsState, event: OptionsEvent): OptionsState {
  switch (event.type) {
    case 'read':
      return { ...state, stored: event.choices, notRead: null };
    case 'not-read':
      return { ...state, notRead: event.why };
    case 'change':
      return {
        ...state,
        pending: [...state.pending, { id: event.id, change: event.change }],
        notSaved: null,
      };
    case 'saved': {
      const saved = state.pending.find(({ id }) => id === event.id);
      return {
        ...without(state, event.id),
        stored: state.stored && saved ? applyChange(state.stored, saved.change) : state.stored,
      };
    }
    case 'not-saved':
      return { ...without(state, event.id), notSaved: event.why };
    case 'not-erased':
      return { ...state, notSaved: event.why };
    case 'dismiss':
      return { ...state, notSaved: null };
  }
}

const without = (state: OptionsState, gone: number): OptionsState => ({
  ...state,
  pending: state.pending.filter(({ id }) => id !== gone),
});
