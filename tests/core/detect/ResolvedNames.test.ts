import { describe, expect, it } from 'vitest';
import {
  isLeading,
  type ResolvedName,
  ResolvedNames,
} from '../../../src/core/detect/ResolvedNames';
import type { LexiconName } from '../../../src/core/names/Lexicon';

/** A name that was found to be a topic's, by its kind and where it stands. */
function resolved(
  topic: string,
  kind: Exclude<LexiconName['kind'], 'other' | 'word'>,
  block = 0,
  start = 0,
): ResolvedName {
  const place = { block, start, end: start + 4 };
  const rule: LexiconName = { id: `${topic}-${kind}`, topic, kind };
  const candidate = { name: 0, start, end: start + 4 };
  return {
    ...place,
    name: { ...place, rule, candidate },
    evidence: { kind, confidence: 'certain' },
  };
}

it.each([
  ['full', true],
  ['title', true],
  ['short', false],
  ['given-name', false],
] as const)('a name of kind “%s” leads others: %s', (kind, expected) => {
  expect(isLeading(resolved('ada', kind))).toBe(expected);
});

describe('resolved names', () => {
  it('are kept by their topic, the leading ones also by themselves', () => {
    const names = new ResolvedNames();
    const full = resolved('ada', 'full', 0, 0);
    const title = resolved('ada', 'title', 0, 20);
    const short = resolved('ada', 'short', 1, 0);
    const given = resolved('ada', 'given-name', 1, 20);
    const other = resolved('per', 'full', 2, 0);
    for (const one of [full, title, short, given, other]) names.add(one);
    expect([...names.of('ada')]).toEqual([full, title, short, given]);
    expect([...names.leadingOf('ada')]).toEqual([full, title]);
    expect([...names.of('per')]).toEqual([other]);
    expect([...names.of('kim'), ...names.leadingOf('kim')]).toEqual([]);
  });

  it('stand in the order of the page by topic, and all of them as they were added', () => {
    const names = new ResolvedNames();
    const below = resolved('ada', 'full', 3);
    const above = resolved('ada', 'full', 1);
    names.add(below);
    names.add(above);
    expect(names.all).toEqual([below, above]);
    expect([...names.of('ada')]).toEqual([above, below]);
    expect([...names.leadingOf('ada')]).toEqual([above, below]);
  });

  it('come into places that were asked for before there were any', () => {
    const names = new ResolvedNames();
    const all = names.of('ada');
    const leading = names.leadingOf('ada');
    names.add(resolved('ada', 'title'));
    names.add(resolved('ada', 'short', 1));
    expect([all.size, leading.size]).toEqual([2, 1]);
  });
});
