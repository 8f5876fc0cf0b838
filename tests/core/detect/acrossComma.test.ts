import { describe, expect, it } from 'vitest';
import { find } from '../../../src/core/detect/find';
import { compileNames } from '../../../src/core/names/compileNames';
import { made, NAMES_OF } from './made';
import { parsed } from './story';

const LEXICON = compileNames(parsed(made(['Ada Lind', 'Lind, Ada', 'Lind', 'Ada']), NAMES_OF));

const found = (text: string): string[] =>
  find(text, LEXICON).map(({ start, end }) => text.slice(start, end));

describe('a surname with its first name after a comma', () => {
  it('is one name, as in a list', () => {
    expect(found('Lind, Ada')).toEqual(['Lind, Ada']);
    expect(found('Berg, Per; Lind, Ada; Moss, Eva')).toEqual(['Lind, Ada']);
  });

  it('is two where the surname follows once more: the comma is the sentence’s', () => {
    expect(found('Of Lind, Ada Lind said little.')).toEqual(['Lind', 'Ada Lind']);
    expect(found('Lind, Ada Lind, Ada Lind')).toEqual(['Lind', 'Ada Lind', 'Ada Lind']);
  });

  it('is told in a long list without going through all of it for each', () => {
    const many = Array.from({ length: 5_000 }, () => 'Lind, Ada Lind').join('. ');
    expect(found(many)).toHaveLength(10_000);
  });
});
