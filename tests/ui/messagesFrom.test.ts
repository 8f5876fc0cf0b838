import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesFrom } from '../../src/ui/messagesFrom';

const get = messagesFrom({
  plain: { message: 'Close' },
  named: { message: 'as of $DATE$', placeholders: { date: { content: '$1' } } },
  turned: {
    message: '$SECOND$, $first$',
    placeholders: { FIRST: { content: '$1' }, SECOND: { content: '“$2”' } },
  },
  dollars: { message: '$$5 and $2' },
});

describe('messages', () => {
  it('are what they say', () => expect(get('plain')).toBe('Close'));
  it('are empty when unknown, as in browsers', () => expect(get('nothing')).toBe(''));
  it('take substitutions by the names of placeholders, in any case and order', () => {
    expect(get('named', ['February 2018'])).toBe('as of February 2018');
    expect(get('turned', ['one', 'two'])).toBe('“two”, one');
  });
  it('take them by number, leave out what is not given, and keep a doubled dollar', () => {
    expect(get('dollars', ['a', 'b'])).toBe('$5 and b');
    expect(get('dollars')).toBe('$5 and ');
  });
  it('leave the substitutions as they are, dollars and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '1', 'DATE', 'x') }), (value) => {
        expect(get('named', [value])).toBe(`as of ${value}`);
      }),
    );
  });
});
