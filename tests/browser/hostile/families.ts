import { editors } from './editors';
import { forms } from './forms';
import { frames } from './frames';
import { policies } from './policies';
import type { Family } from './support/Behaviour';

/** All families; each file holds one. */
export const families: readonly Family[] = [forms, editors, frames, policies];
