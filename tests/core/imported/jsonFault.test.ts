import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../../src/core/imported/jsonFault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const almost = fc.tuple(fc.json(), fc.nat(60), fc.nat(3), fc.string({ maxLength: 2 }));

it('finds a fault exactly where there is one', () => {
  fc.assert(
    fc.property(almost, ([json, at, cut, put]) => {
      const text = json.slice(0, at) + put + json.slice(at + cut);
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

it('says that what is cut off ends too early, wherever it is cut', () => {
  const json = JSON.stringify({ a: [1.5e3, true, null, 'b\\n\u00e9"'], c: {} }, null, 1);
  for (let at = 1; at < json.length; at++) {
    const fault = jsonFault(json.slice(0, at));
    const lines = json.slice(0, at).split('\n');
    expect(fault).toMatchObject({ isEnd: true });
    expect(fault?.line).toBeLessThanOrEqual(lines.length);
  }
});

it.each([
  ['{\n  "a": 1,\n  b: 2\n}', { line: 3, column: 3, isEnd: false }],
  ['{"a": "x\ty"}', { line: 1, column: 9, isEnd: false }],
  ['[1, 2] [3]', { line: 1, column: 8, isEnd: false }],
])('says where: %j', (text, place) => {
  expect(jsonFault(text)).toEqual(place);
});

it('takes no more of the stack however deep it goes', () => {
  expect(jsonFault(`${'['.repeat(500_000)}x`)).toMatchObject({ column: 500_001 });
});
