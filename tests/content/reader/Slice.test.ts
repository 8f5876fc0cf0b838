import { expect, it, vi } from 'vitest';
import { Slice } from '../../../content/reader/scan/Slice';

it('is over after its length, and begins anew once the page has had its turn', async () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const yielded = vi.fn(async () => {
    now += 40;
  });
  vi.stubGlobal('scheduler', { postTask: yielded });
  const slice = new Slice(5);
  now += 5;
  expect(slice.isOver).toBe(false);
  now += 1;
  expect(slice.isOver).toBe(true);
  await slice.end();
  expect(yielded).toHaveBeenCalledTimes(1);
  expect(slice.isOver).toBe(false);
});

it('does not count as its own what it waits for', async () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slice = new Slice(5);
  now += 2;
  const answer = await slice.wait(() => {
    now += 1;
    return new Promise<string>((resolve) => {
      queueMicrotask(() => {
        now += 100;
        resolve('told');
      });
    });
  });
  expect(answer).toBe('told');
  expect(slice.spent).toBe(3);
  expect(slice.isOver).toBe(false);
});
