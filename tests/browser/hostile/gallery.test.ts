import { afterAll, beforeAll, describe, test } from 'vitest';
import { browsers } from '../support/browsers';
import { families } from './families';
import { compare } from './support/compare';
import { openStage, type Stage } from './support/stage';

/**
 * Pages that fight, with a control without the extension each. The families of behaviours are
 * tables of their own; one pair of browsers serves them all.
 */
describe.each(browsers)('hostile pages in $kind', (launcher) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(launcher);
  });
  afterAll(() => stage?.close());

  for (const { family, behaviours } of families) {
    describe(family, () => {
      for (const behaviour of behaviours) {
        if ((behaviour.only ?? launcher.kind) !== launcher.kind) continue;
        test(behaviour.what, () => compare(stage, behaviour));
      }
    });
  }
});
