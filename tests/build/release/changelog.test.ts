import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notesFor, parseChangelog, released } from '../../../build/release/changelog';

const own = readFileSync('CHANGELOG.md', 'utf8');

it('tells of the version in package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(parseChangelog(own).map((entry) => entry.version)).toContain(version);
});

it('has headings that can be read, each once, and a text under each', () => {
  const entries = parseChangelog(own);
  const versions = entries.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)]);
  expect(versions[0]).toBe('Unreleased');
  for (const { version, text } of entries) {
    expect(version).toMatch(/^(Unreleased|\d+\.\d+\.\d+)$/);
    expect(text, version).not.toBe('');
  }
});

const log = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.2.0] - 2026-10-01

- Another.
`;

it('reads version, date and text of each entry', () => {
  expect(parseChangelog(log)).toEqual([
    { version: 'Unreleased', date: undefined, text: '### Added\n\n- A thing.' },
    { version: '1.2.0', date: '2026-10-01', text: '- Another.' },
  ]);
});

it('moves what was unreleased under the version, and leaves nothing to release', () => {
  const after = parseChangelog(released(log, '1.3.0', '2026-12-24'));
  expect(after.map(({ version, date }) => [version, date])).toEqual([
    ['Unreleased', undefined],
    ['1.3.0', '2026-12-24'],
    ['1.2.0', '2026-10-01'],
  ]);
  expect(after[1]?.text).toBe('### Added\n\n- A thing.');
  expect(notesFor(after, '1.3.0')).toContain('A thing.');
  expect(notesFor(after, '1.4.0')).toBeUndefined();
});
