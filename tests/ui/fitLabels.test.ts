import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabels } from '../../src/ui/fitLabels';

const label = fc.record({
  at: fc.integer({ min: 0, max: 328 }),
  width: fc.integer({ min: 10, max: 120 }),
  rank: fc.nat(20),
});

describe('labels on a line', () => {
  it('stand centred below their points, moved inwards at the ends', () => {
    const labels = [
      { at: 5, width: 40, rank: 0 },
      { at: 150, width: 40, rank: 1 },
      { at: 320, width: 40, rank: 2 },
    ];
    expect(fitLabels(labels, 328)).toEqual([0, 130, 288]);
  });

  it('give way to those of a lower rank', () => {
    const labels = [
      { at: 100, width: 40, rank: 1 },
      { at: 120, width: 40, rank: 0 },
    ];
    expect(fitLabels(labels, 328)).toEqual([null, 100]);
  });

  it('never touch, never leave the line, and the first in rank is there when it fits at all', () => {
    fc.assert(
      fc.property(fc.array(label), fc.integer({ min: 20, max: 400 }), (labels, room) => {
        const starts = fitLabels(labels, room);
        const placed = labels
          .flatMap(({ width }, index) => {
            const from = starts[index] ?? null;
            return from === null ? [] : [{ from, to: from + width }];
          })
          .sort((a, b) => a.from - b.from);
        for (const [index, { from, to }] of placed.entries()) {
          expect(from).toBeGreaterThanOrEqual(placed[index - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(room);
        }
        const fitting = labels.filter(({ width }) => width <= room);
        if (fitting.length > 0) expect(placed).not.toEqual([]);
      }),
    );
  });
});
