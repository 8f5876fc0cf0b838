import { expect, it, vi } from 'vitest';
import { tellStoriesChanged } from '../../src/browser/addedStories';

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
