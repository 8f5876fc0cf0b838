import { applyChange } from './applyChange';
import type { PrivateSites } from './privateSites';
import type { Choices } from './Settings';

/** The choices as they are in a private window. */
export const withPrivateSites = (choices: Choices, sites: PrivateSites): Choices =>
  applyChange(choices, {
    sites: Object.fromEntries(
      Object.entries(sites).map(([host, until]) => [host, until ?? undefined]),
    ),
  });
