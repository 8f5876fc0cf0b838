import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, occurrences, queryWords } from '../../../../src/core/search/fold';
import {
  type SearchMatch,
  searchIndex,
  searchStory,
} from '../../../../src/core/search/searchStory';
import { makeStory } from '../../../../src/core/story/makeStory';
import { exampleFiles, packOf, realFiles } from '../../../core/pack-check/stories';

/** What a query marks in a text. */
const marked = (text: string, query: string): string[] =>
  queryWords(query).flatMap((word) =>
    occurrences(fold(text), word).map(([start, end]) => text.slice(start, end)),
  );

describe('fold', () => {
  it.each([
    ['Kim Yo Jong', 'kim yo-jong', ['Kim', 'Yo', 'Jong']],
    ['Kim Yo\u2011jong', 'Yo Jong', ['Yo', 'jong']],
    ['Kim Yo-jong', 'yojong', ['Yo-jong']],
    ['Kim Yŏ-jŏng', 'yo jong', ['Yŏ', 'jŏng']],
    ['Kim Yo\u0306-jong', 'yo', ['Yo\u0306']],
    ['Ｍｉｋｅ Pence', 'mike', ['Ｍｉｋｅ']],
    ['the vice\u00ADpresident’s staff', 'vicepresidents', ['vice\u00ADpresident’s']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['평창에서', '평창', ['평창']],
    ['10 February', '10 feb', ['10', 'Feb']],
  ])('finds in %s what is asked as %s', (text, query, found) => {
    expect(marked(text, query)).toEqual(found);
  });

  it('finds only what starts a word', () => {
    expect(marked('expense of Spence', 'pence')).toEqual([]);
  });

  it('gives offsets into the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        for (const [n, start] of starts.entries()) {
          const end = ends[n] ?? expect.fail();
          expect(start).toBeGreaterThanOrEqual(n === 0 ? 0 : (starts[n - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('searchStory', () => {
  const real = makeStory(packOf(realFiles()));
  const index = searchIndex(real);
  const found = (query: string) => searchStory(index, query).map(({ kind, id }) => `${kind} ${id}`);
  const shown = ({ text, ranges }: SearchMatch) =>
    ranges.map(([start, end]) => text.slice(start, end));

  it('finds topics, events, questions, claims and speakers', () => {
    expect(found('nauert')).toEqual([
      'topic heather-nauert',
      'question until-when',
      'claim C17',
      'claim C42',
      'claim C51',
      'speaker heather-nauert',
    ]);
  });

  it('finds dates as they read', () => {
    expect(found('9 feb')).toContain('event T09');
    expect(found('10 february 2018')).toContain('event T12');
  });

  it('finds every word, wherever in the entry it stands', () => {
    const [ferry] = searchStory(searchIndex(makeStory(packOf(exampleFiles()))), 'ferry WIND');
    expect(ferry).toMatchObject({ kind: 'topic', id: 'ferry', topics: [{ id: 'ferry' }] });
    expect(shown(ferry?.title ?? expect.fail())).toEqual(['ferry']);
    expect(ferry?.texts.map(shown)).toEqual([['ferry', 'wind']]);
  });

  it('says on which cards a claim stands', () => {
    const [claim] = searchStory(index, 'defied gravity');
    expect(claim).toBeUndefined();
    const [ridicule] = searchStory(index, 'ridiculed outlets').filter(
      ({ kind }) => kind === 'claim',
    );
    expect(ridicule?.topics.map(({ id }) => id)).toEqual(['pence', 'opening-ceremony']);
  });

  it('finds every entry by its own title', () => {
    for (const { kind, id, title } of index) {
      expect(found(title.original)).toContain(`${kind} ${id}`);
    }
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '…', '-', '\u200B'])
      expect(searchStory(index, query)).toEqual([]);
  });

  it('marks ranges in order, apart, and inside the text, whatever is asked', () => {
    const words = real.pack.claims.flatMap(({ text }) => text.split(' '));
    const query = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((all) => all.join('-')),
    );
    fc.assert(
      fc.property(query, (asked) => {
        for (const { title, texts } of searchStory(index, asked)) {
          for (const { text, ranges } of [title, ...texts]) {
            let last = -1;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
