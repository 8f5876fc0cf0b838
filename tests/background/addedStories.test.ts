import { expect, it, vi } from 'vitest';
import { eraseAdded, readShelf, tellStoriesChanged } from '../../src/browser/addedStories';
import { failure, success } from '../../src/core/result';

const stopped = async () => {
  throw new Error('The message port closed before a response was received.');
};
const done = async () => null;

it.each([
  ['says that it is done', [done], 1],
  ['was stopped meanwhile, as Chromium tells it', [stopped, done], 2],
  ['was stopped meanwhile, as Firefox tells it', [async () => undefined, done], 2],
  ['is stopped each time', [stopped, stopped, stopped, done], 3],
])('is told to a background that %s', async (_, answers, times) => {
  const sendMessage = vi.fn<() => Promise<unknown>>();
  for (const answer of answers) sendMessage.mockImplementationOnce(answer);
  await tellStoriesChanged({ id: 'sidelight', sendMessage });
  expect(sendMessage).toHaveBeenCalledTimes(times);
  expect(sendMessage).toHaveBeenLastCalledWith({ call: 'storiesChanged' });
});

it('is asked for all of them by a page in a private window, which says where it got no answer', async () => {
  const answers = new Map<string, unknown>([
    ['readImported', []],
    ['readShelf', { heads: [], names: [] }],
    ['eraseImported', null],
  ]);
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(async (message) =>
    answers.get(Object(message).call),
  );
  const runtime = { id: 'sidelight', sendMessage };
  expect(await readShelf(runtime, null)).toEqual(success({ heads: [], texts: [], names: [] }));
  expect(await eraseAdded(runtime, null)).toBe(true);
  answers.set('readShelf', null);
  answers.set('eraseImported', { failed: 'unknown' });
  expect(await readShelf(runtime, null)).toEqual(failure('no-answer'));
  expect(await eraseAdded(runtime, null)).toBe(false);
});
