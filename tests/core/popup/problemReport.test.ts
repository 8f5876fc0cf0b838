import { expect, it } from 'vitest';
import { problemReport, type ReportInput } from '../../../src/core/popup/problemReport';

const input: ReportInput = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 Firefox/153.0',
  language: 'ko',
  choices: {
    marks: 'all',
    stories: { mill: false },
    topics: { 'ferry/storm': false, 'ferry/ada-lind': true },
    sites: { 'news.example': 0, 'other.example': 5 },
  },
  page: {
    lang: 'en',
    about: ['ferry'],
    mentions: [{ topic: 'ferry/pence', text: 'Mike\n  Pence', evidence: { kind: 'full' } }],
  },
};

it('tells version, browser, settings, and what was marked and why', () => {
  const lines = problemReport(input).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Sidelight 1.2.3, in ko',
      'Browser: Mozilla/5.0 Firefox/153.0',
      'Settings: marks all, trigger rest, theme system, badge true, paused false',
      'Stories chosen: mill off',
      'Topics chosen: ferry/storm off, ferry/ada-lind on',
      'Page: language en, about ferry, 1 marked',
      '- “Mike Pence” as ferry/pence: {"kind":"full"}',
    ]),
  );
});

it('leaves what is wrong, and the address, to whoever pastes it', () => {
  const text = problemReport(input);
  expect(text).toMatch(/^What is wrong: $/m);
  expect(text).toMatch(/^Address of the page \(only if you like\): $/m);
});

it('holds no address, not even of sites that are switched off', () => {
  const text = problemReport(input);
  expect(text).not.toMatch(/example/);
  expect(text).toContain('Sites switched off: 2');
});

it('says nothing of a page where there is none, and stays short where there is much', () => {
  expect(problemReport({ ...input, page: null })).not.toContain('Page: ');
  const mentions = Array.from({ length: 100 }, () => ({ topic: 'a', text: 'A', evidence: null }));
  const page = { lang: '', about: [], mentions };
  const lines = problemReport({ ...input, page }).split('\n');
  expect(lines).toContain('Page: language not stated, about no story, 100 marked');
  expect(lines).toContain('- and 60 more');
  expect(lines.length).toBeLessThan(60);
});
