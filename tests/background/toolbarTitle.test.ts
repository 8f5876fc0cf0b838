import { describe, expect, it } from 'vitest';
import { topicsSeen } from '../../src/browser/badge';
import { toolbarTitle } from '../../src/browser/toolbarTitle';

/** Messages of a language whose words come in these forms. */
const messages = (language: string, ...forms: readonly string[]) => ({
  getMessage: (key: string, count?: string | string[]) => {
    if (key === 'language') return language;
    const form = /^toolbarTopics_(.+)$/.exec(key)?.[1];
    if (form === undefined) return key;
    return forms.includes(form) ? `${count} ${form}` : '';
  },
});

describe('the title of the button', () => {
  it.each([
    ['en', 1, '1 one'],
    ['en', 2, '2 other'],
    ['ko', 1, '1 other'],
    ['ar', 3, '3 few'],
  ])('in %s with %i topics is “%s”', (language, topics, title) => {
    expect(toolbarTitle(messages(language, 'one', 'few', 'other'), { topics })).toBe(title);
  });

  it('has the usual form where a language lacks the right one', () => {
    expect(toolbarTitle(messages('ar', 'other'), { topics: 3 })).toBe('3 other');
  });

  it('is in English forms where no language is said', () => {
    expect(toolbarTitle(messages('', 'one', 'other'), { topics: 1 })).toBe('1 one');
  });

  it('is the name alone where there is nothing to say', () => {
    expect(toolbarTitle(messages('en', 'zero', 'other'), { topics: 0 })).toBe('extensionName');
  });

  it('says where it is off', () => {
    expect(toolbarTitle(messages('en'), { off: 'here' })).toBe('toolbarOffHere');
    expect(toolbarTitle(messages('en'), { off: 'everywhere' })).toBe('toolbarOffEverywhere');
  });
});

it('a topic that is seen in several frames is counted once', () => {
  expect(topicsSeen([{ topics: ['ada', 'byron'] }, { topics: [] }, { topics: ['ada'] }])).toBe(2);
});
