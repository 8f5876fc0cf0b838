import { describe, expect, test } from 'vitest';
import { cardLayout } from '../../../src/core/hover/cardLayout';

const at = (by: 'pointer' | 'keyboard' | 'tap', width: number, height: number) =>
  cardLayout(by, { width, height });

describe('cardLayout', () => {
  test('is beside the mark where there is room, and a sheet for a finger', () => {
    expect(at('pointer', 1000, 900)).toBe('beside');
    expect(at('keyboard', 480, 480)).toBe('beside');
    expect(at('tap', 1000, 900)).toBe('sheet');
    expect(at('tap', 390, 844)).toBe('sheet');
  });

  test('takes the whole height of low and of narrow windows, as 200 % and 400 % zoom make them', () => {
    expect(at('pointer', 640, 400)).toBe('whole');
    expect(at('keyboard', 320, 256)).toBe('whole');
    expect(at('keyboard', 320, 900)).toBe('whole');
    expect(at('tap', 320, 256)).toBe('whole');
  });

  test('leaves words that were tapped in view on a phone that lies on its side', () => {
    expect(at('tap', 844, 390)).toBe('low');
    expect(at('tap', 667, 375)).toBe('low');
  });

  test('is nowhere where nothing could be read', () => {
    for (const by of ['pointer', 'keyboard', 'tap'] as const) {
      expect(at(by, 600, 60)).toBe('none');
      expect(at(by, 100, 600)).toBe('none');
    }
  });
});
