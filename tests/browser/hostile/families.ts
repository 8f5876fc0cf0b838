import { dialogs } from './dialogs';
import { editors } from './editors';
import { events } from './events';
import { forms } from './forms';
import { frames } from './frames';
import { hosts } from './hosts';
import { mutations } from './mutations';
import { overlays } from './overlays';
import { policies } from './policies';
import type { Family } from './support/Behaviour';

/** All families; each file holds one. */
export const families: readonly Family[] = [
  forms,
  editors,
  frames,
  policies,
  events,
  overlays,
  hosts,
  dialogs,
  mutations,
];
