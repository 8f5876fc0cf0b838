import { builtins } from './builtins';
import { dialogs } from './dialogs';
import { documents } from './documents';
import { editors } from './editors';
import { events } from './events';
import { forms } from './forms';
import { frames } from './frames';
import { frameworks } from './frameworks';
import { highlights } from './highlights';
import { hosts } from './hosts';
import { mutations } from './mutations';
import { navigation } from './navigation';
import { overlays } from './overlays';
import { policies } from './policies';
import { printing } from './printing';
import { roots } from './roots';
import { styles } from './styles';
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
  styles,
  roots,
  builtins,
  highlights,
  documents,
  frameworks,
  navigation,
  printing,
];
