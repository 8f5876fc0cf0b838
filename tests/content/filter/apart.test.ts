import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from '../../../content/filter/apart';

const joined = (texts: readonly string[]): string => [...apart(texts)].join('');

describe('texts that meet', () => {
  test('are two words and one', () => {
    const text = joined(['NEWS', 'MIKE PENCE', 'WEATHER']);
    expect(text).toMatch(/\bMIKE PENCE\b/);
    expect(joined(['M', 'ike Pence'])).toMatch(/\bMike Pence\b/);
    expect(joined(['NEWS', 'M', 'IKE PENCE'])).toMatch(/\bMIKE PENCE\b/);
    expect(joined(['M', 'ike ', 'P', 'ence'])).toMatch(/\bMike Pence\b/);
    expect(joined(['mike', 'pence'])).toMatch(/\bmike pence\b/);
  });

  test('are read as they are where they do not', () => {
    expect(joined(['Ada ', 'met', ' Byron', '.', 'He'])).toBe('Ada met Byron.He');
    expect([...apart([])]).toEqual(['']);
  });

  test('lose nothing, and are handed on a few thousand letters at a time', () => {
    const word = fc.constantFrom('Ada', ' ', 'met. ', '펜스', '\n', '', 'x'.repeat(3000));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2000 }), (texts) => {
        const pieces = [...apart(texts)];
        const letters = pieces.join('').replace(/\s/g, '');
        for (const text of texts) expect(letters).toContain(text.trim());
        for (const piece of pieces) expect(piece.length).toBeLessThan(8000);
      }),
      { numRuns: 50 },
    );
  });

  test('take no more memory than they have, of very many', () => {
    let most = 0;
    for (const piece of apart(new Array(100_000).fill(''))) most = Math.max(most, piece.length);
    expect(most).toBe(0);
    expect([...apart(new Array(2000).fill(''))].length).toBe(5);
  });
});
