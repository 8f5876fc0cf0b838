import { afterAll, describe } from 'vitest';
import type { BrowserKind } from '../../../build/browsers/candidates';
import { browsers } from '../support/browsers';
import { inTurn } from '../support/inTurn';
import { test } from '../support/sharedSession';
import { families } from './families';
import type { Behaviour, Family } from './support/Behaviour';
import { compare } from './support/compare';
import { isLong } from './support/counts';
import { openStage, type Stage } from './support/stage';

/**
 * Whether a behaviour is tried in this browser now. A long run tries all in both; a short one has
 * those that are not vital take turns, one in Chromium and the next in Firefox, to end in minutes.
 */
function isDue(kind: BrowserKind, { behaviours, isVital }: Family, behaviour: Behaviour): boolean {
  if ((behaviour.only ?? kind) !== kind) return false;
  if (isLong) return true;
  if (behaviour.isVariant) return false;
  return isVital || behaviour.only !== undefined || inTurn(kind, behaviours).includes(behaviour);
}

/**
 * Pages that fight, with a control without the extension each. The families of behaviours are
 * tables of their own; one pair of browsers serves them all.
 */
describe.each(browsers)('hostile pages in $kind', ({ kind }) => {
  let stage: Stage;

  test.beforeAll(async ({ sharedSession }) => {
    stage = await openStage(await sharedSession(kind), await sharedSession(kind, 'control'));
  });
  afterAll(() => stage?.server.close());

  for (const family of families) {
    describe(family.family, () => {
      for (const behaviour of family.behaviours) {
        if (!isDue(kind, family, behaviour)) continue;
        test(behaviour.what, () => compare(stage, behaviour));
      }
    });
  }
});
