import { describe, expect, test } from 'vitest';
import { SHEET, settleSheet } from '../../../src/core/hover/settleSheet';

describe('settleSheet', () => {
  test('goes to the nearer height when the finger has come to rest', () => {
    expect(settleSheet(0.5, 0, SHEET.high)).toBe(SHEET.low);
    expect(settleSheet(0.7, 0, SHEET.high)).toBe(SHEET.high);
    expect(settleSheet(0.7, 0, SHEET.whole)).toBe(SHEET.low);
  });

  test('goes on the way of a finger that lets go while moving', () => {
    expect(settleSheet(0.5, 0.002, SHEET.high)).toBe(SHEET.high);
    expect(settleSheet(0.8, -0.0015, SHEET.high)).toBe(SHEET.low);
  });

  test('closes when it is pulled down, or thrown', () => {
    expect(settleSheet(0.2, 0, SHEET.high)).toBeNull();
    expect(settleSheet(0.42, -0.002, SHEET.high)).toBeNull();
  });
});
