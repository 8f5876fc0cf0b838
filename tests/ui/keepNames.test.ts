import { expect, it } from 'vitest';
import { keepNames } from '../../src/ui/keepNames';

it('breaks no line within a name, and leaves all else as it is', () => {
  expect(keepNames('Then Kim Yo Jong and Mike Pence, Kim Yo Jong.', ['Kim Yo Jong'])).toBe(
    'Then Kim\u00a0Yo\u00a0Jong and Mike Pence, Kim\u00a0Yo\u00a0Jong.',
  );
});
