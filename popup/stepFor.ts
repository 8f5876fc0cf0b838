/**
 * Where a key leads within a row of `count` things, round and round: arrows to the neighbours, Home
 * and End to the ends.
 *
 * @returns an index; `null` for a key that leads nowhere
 */
export function stepFor(
  key: string,
  from: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === forward) return (from + 1) % count;
  if (key === backward) return (from + count - 1) % count;
  return null;
}
