import { expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { messagesFrom } from '../../src/ui/messagesFrom';
import { shortDate } from '../../src/ui/shortDate';
import { storyWords } from '../../src/ui/storyWords';
import { makeWords } from '../../src/ui/words';

const american = makeWords(messagesFrom(messages), 'en-US');
const day = { from: '2018-02-10', to: '2018-02-10' };

it('writes dates as the story does where it is in the visitor’s language', () => {
  expect(shortDate(american, day, '2018')).toBe('Feb 10');
  expect(shortDate(storyWords(american, 'en-GB'), day, '2018')).toBe('10 Feb');
  expect(storyWords(american, 'en-GB').date('2018-02-09')).toBe('9 February 2018');
  expect(storyWords(american, 'en-US').date('2018-02-09')).toBe('February 9, 2018');
});

it('leaves them in the visitor’s language where the story is in another', () => {
  expect(storyWords(american, 'ko')).toBe(american);
});

it('is the same words each time, so that nothing is drawn anew', () => {
  expect(storyWords(american, 'en-GB')).toBe(storyWords(american, 'en-GB'));
});
