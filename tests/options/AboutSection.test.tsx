// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { AboutSection } from '../../src/options/sections/AboutSection';
import { all, button, one, show, text } from '../ui/support/show';

const open = (isCopied: boolean) =>
  show(<AboutSection version="1.2.3" onCopyReport={() => Promise.resolve(isCopied)} />);

test('says the version and the licence, and leads to those of others and to privacy', () => {
  const root = open(true);
  expect(text(one(root, '.notes'))).toMatch(/1\.2\.3.*MIT/);
  expect(all(root, 'a').map((link) => link.getAttribute('href'))).toEqual([
    'third-party-licences.txt',
    '#privacy',
  ]);
});

test.each([
  [true, /^Copied/],
  [false, /did not allow/],
])('says whether the report was copied: %s', async (isCopied, words) => {
  const root = open(isCopied);
  expect(text(one(root, '[role="status"]'))).toBe('');
  await act(async () => button(root, 'Copy a report').click());
  expect(text(one(root, '[role="status"]'))).toMatch(words);
});
