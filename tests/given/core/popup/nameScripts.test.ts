import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../../src/core/names/compileNames';
import { nameScripts } from '../../../../src/core/names/nameScripts';
import { parseNames } from '../../../../src/core/names/parseNames';
import { packOf, realFiles } from '../../../core/pack-check/stories';

const names = parseNames(
  JSON.parse(readFileSync('seeds/pyeongchang-2018/names.json', 'utf8')),
  packOf(realFiles()).topics,
);
if (!names.ok) throw new Error('The names do not hold together.');
const writings = nameScripts(compileNames(names.value));
const of = (topic: string) => [...(writings.get(topic) ?? [])].sort();

describe('nameScripts', () => {
  it('reads from the compiled names how each topic is written', () => {
    expect(of('pence')).toEqual(['Cyrl', 'Hang', 'Hani', 'Kana', 'Latn']);
    expect(of('nick-ayers')).toEqual(['Latn']);
    expect(of('otto-warmbier')).toEqual(['Hang', 'Kana', 'Latn']);
  });

  it('takes a topic without a name for written as those who take part', () => {
    expect(of('pyeongchang-meeting')).toContain('Latn');
  });

  it('has nothing of topics that are never looked for', () => {
    expect(of('why-cancelled')).toEqual([]);
  });
});
