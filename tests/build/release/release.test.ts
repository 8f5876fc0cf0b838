import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { nextSteps } from '../../../build/release/nextSteps';
import { type ReleaseState, releaseProblems } from '../../../build/release/releaseProblems';
import { shippedComponents, steady } from '../../../build/release/sbom';
import { shippedPackages } from '../../../build/release/shippedPackages';
import { withVersion } from '../../../build/release/withVersion';

describe('releaseProblems', () => {
  const good: ReleaseState = {
    version: '1.2.0',
    current: '1.1.4',
    changelog: [{ version: 'Unreleased', date: undefined, text: '- Faster.' }],
    changed: [],
    tags: ['v1.1.4'],
  };

  test('has nothing against a higher version that the changelog tells of', () => {
    expect(releaseProblems(good)).toEqual([]);
    expect(releaseProblems({ ...good, version: '1.1.4', tags: [] })).toEqual([]);
    expect(releaseProblems({ ...good, version: '1.10.0', current: '1.9.0' })).toEqual([]);
  });

  test.each(['1.2', 'v1.2.0', '1.02.0', '1.2.0-beta', '1.2.65536', '1.2.0.1', ''])(
    'takes “%s” for no version',
    (version) => {
      expect(releaseProblems({ ...good, version })).toEqual([
        expect.stringContaining('three numbers'),
      ]);
    },
  );

  test.each<[string, Partial<ReleaseState>, string]>([
    ['a step back', { version: '1.1.3' }, 'lower than 1.1.4'],
    ['a version nobody told of', { changelog: [] }, 'says nothing of 1.2.0'],
    [
      'one with nothing new',
      { changelog: [{ version: 'Unreleased', date: undefined, text: 'Nothing yet.' }] },
      'says nothing of 1.2.0',
    ],
    ['one that was handed out', { tags: ['v1.2.0'] }, 'a tag v1.2.0 already'],
    ['what is not committed', { changed: ['src/a.ts'] }, 'src/a.ts'],
  ])('is against %s', (_what, change, sentence) => {
    expect(releaseProblems({ ...good, ...change })).toEqual([expect.stringContaining(sentence)]);
  });

  test('says all at once', () => {
    expect(
      releaseProblems({
        ...good,
        version: '1.0.0',
        changelog: [],
        changed: ['a'],
        tags: ['v1.0.0'],
      }),
    ).toHaveLength(4);
  });
});

describe('withVersion', () => {
  it.each(['package.json', 'package-lock.json'])('changes the version in %s alone', (file) => {
    const before = readFileSync(file, 'utf8');
    const after = withVersion(before, '41.5.6');
    expect(JSON.parse(after)).toMatchObject({ name: 'sidelight', version: '41.5.6' });
    const lines = before.split('\n');
    const changed = after.split('\n').filter((line, at) => line !== lines[at]);
    expect(changed.map((line) => line.trim())).toEqual(
      Array(file === 'package.json' ? 1 : 2).fill('"version": "41.5.6",'),
    );
  });

  it('fails where there is none', () => {
    expect(() => withVersion('{}', '1.0.0')).toThrow('withVersion.ts');
  });
});

describe('the list of what is shipped', () => {
  const documentSchema = v.object({
    metadata: v.object({ component: v.object({ 'bom-ref': v.string(), version: v.string() }) }),
    components: v.array(
      v.object({ name: v.string(), version: v.string(), licenses: v.array(v.unknown()) }),
    ),
    dependencies: v.array(v.object({ ref: v.string() })),
  });

  it('names every dependency of the product with its version and licence, and no tool', {
    timeout: 180_000,
  }, async () => {
    const made = shippedComponents('7.8.9', await shippedPackages());
    if (!made.ok) throw new Error(made.error);
    const { metadata, components, dependencies } = v.parse(documentSchema, JSON.parse(made.value));
    expect(metadata.component).toEqual({ 'bom-ref': 'sidelight@7.8.9', version: '7.8.9' });
    const { dependencies: wanted, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const found = Object.fromEntries(components.map(({ name, version }) => [name, version]));
    expect(found).toMatchObject(wanted);
    for (const tool of Object.keys(devDependencies)) expect(found).not.toHaveProperty([tool]);
    for (const { name, licenses } of components) expect(licenses, name).not.toEqual([]);
    expect(dependencies.map(({ ref }) => ref)).toContain('sidelight@7.8.9');
  });

  it('says nothing of when, where and by whom it was made', () => {
    const npmSays = (name: string, timestamp: string, serialNumber: string) => ({
      bomFormat: 'CycloneDX',
      serialNumber,
      metadata: {
        timestamp,
        tools: [{ name: 'npm', version: timestamp }],
        component: { 'bom-ref': 'sidelight@0.1.0', name },
      },
      components: [
        { name: 'preact', 'bom-ref': 'preact@1' },
        { name: 'vitest', 'bom-ref': 'vitest@1' },
      ],
      dependencies: [{ ref: 'sidelight@0.1.0', dependsOn: ['preact@1', 'vitest@1'] }],
    });
    const one = steady(npmSays('here', '2026', 'urn:1'), '1.0.0', ['preact']);
    expect(one).toBe(steady(npmSays('there', '2027', 'urn:2'), '1.0.0', ['preact']));
    expect(one).not.toContain('vitest');
  });
});

test('nextSteps names each shop and each file once a person needs it', () => {
  const steps = nextSteps('1.2.3', 'dist/release', false);
  for (const word of [
    'chrome.google.com',
    'partner.microsoft.com',
    'addons.mozilla.org',
    'v1.2.3',
  ]) {
    expect(steps).toContain(word);
  }
  expect(nextSteps('1.2.3', 'dist/release', true)).toContain('no browser was tested');
});
