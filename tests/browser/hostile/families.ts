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
import { lines } from './lines';
import { mutations } from './mutations';
import { navigation } from './navigation';
import { overlays } from './overlays';
import { policies } from './policies';
import { printing } from './printing';
import { roots } from './roots';
import { shown } from './shown';
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
  lines,
  shown,
  styles,
  roots,
  builtins,
  highlights,
  documents,
  frameworks,
  navigation,
  printing,
];
