import { describe, expect, it } from 'vitest';
import { NameNeeds } from '../../../src/core/detect/NameNeeds';
import type { NamePlace } from '../../../src/core/detect/PageView';
import { ResolvedNames } from '../../../src/core/detect/ResolvedNames';
import { compileNames } from '../../../src/core/names/compileNames';
import type { Need, Unless } from '../../../src/core/names/namesSchema';
import { parseNames } from '../../../src/core/names/parseNames';
import { nameIn, viewOf } from './viewOf';

/** Names without conditions of their own, and lists of words: each test says what is asked. */
const parsed = parseNames(
  {
    lists: {
      sea: { words: ['ferry', 'harbour', 'storm'] },
      land: { words: ['garden', 'leaves'] },
      money: { words: ['crowns'] },
    },
    topics: [
      {
        topic: 'ada-lind',
        names: [
          { id: 'ada-lind', kind: 'full', written: ['Ada Lind'] },
          {
            id: 'lind',
            kind: 'short',
            written: ['Lind'],
            needs: [{ words: 'sea', within: 'page' }],
            unless: { around: { words: 'land', within: 20 }, page: ['money'] },
          },
          { id: 'ada', kind: 'given-name', written: ['Ada'], needs: [{ named: 'page' }] },
        ],
      },
      {
        topic: 'moss',
        names: [
          { id: 'moss', kind: 'full', written: ['Moss'] },
          { id: 'mo', kind: 'given-name', written: ['Mo'], needs: [{ named: 'page' }] },
        ],
      },
    ],
  },
  [
    { id: 'ada-lind', role: 'trigger' },
    { id: 'moss', role: 'supporting' },
  ],
);
const LEXICON = compileNames(parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.error)));

/** A page, of which every name is resolved, but “Lind” not yet. */
function page(...paragraphs: readonly string[]) {
  const view = viewOf(paragraphs, LEXICON);
  const resolved = new ResolvedNames();
  for (const name of view.names) {
    if (name.rule.id === 'lind') continue;
    const { block, start, end } = name;
    resolved.add({ block, start, end, name, evidence: { kind: 'full', confidence: 'certain' } });
  }
  const needs = new NameNeeds(view, resolved);
  const lind = (block = 0, unless?: Unless): NamePlace => {
    const name = nameIn(view, 'Lind', block);
    return { ...name, rule: { ...name.rule, unless } };
  };
  return {
    isRuledOut: (around: Unless['around'], block?: number) =>
      needs.isRuledOutAround(lind(block, { around })),
    meets: (need: Need, block?: number, unless?: Unless) => needs.meets(lind(block, unless), need),
  };
}

describe('words around a name that say that it is none', () => {
  const around = { words: 'land', within: 20 };

  it.each([
    ['The garden of Lind is green.', true],
    ['Lind has leaves.', true],
    ['The garden, which is far from here, is Lind.', false],
    ['Lind, of which nobody knows, has leaves.', false],
    // What goes before sets the scene, what comes after may be about something else.
    ['It is a garden. Lind is there.', true],
    ['Here is Lind. Its leaves fell.', false],
  ])('“%s”: %s', (text, expected) => {
    expect(page(text).isRuledOut(around)).toBe(expected);
  });

  it('are asked for by the name alone, in its paragraph', () => {
    expect(page('The garden of Lind is green.').isRuledOut(undefined)).toBe(false);
    expect(page('It is a garden.', 'Lind is here.').isRuledOut(around, 1)).toBe(false);
  });

  it('are outweighed by others as near', () => {
    const outweighed = { ...around, unlessNear: 'sea' };
    expect(page('The garden of Lind is green.').isRuledOut(outweighed)).toBe(true);
    expect(page('The garden of Lind, a ferry.').isRuledOut(outweighed)).toBe(false);
    // Unlike those that speak against it they count from the next sentence too.
    expect(page('The garden of Lind. A ferry left.').isRuledOut(outweighed)).toBe(false);
    expect(page('The garden of Lind is a long way from the ferry.').isRuledOut(outweighed)).toBe(
      true,
    );
  });
});

describe('a need', () => {
  const mention = (block: number, text: string) => ({ kind: 'mention', block, text });
  const word = (block: number, text: string) => ({ kind: 'word', block, text });

  it('of a fuller name is met by the last one before, or else by the first', () => {
    const { meets } = page('Ada Lind left.', 'ADA LIND came, and Lind stayed.', 'Ada Lind spoke.');
    expect(meets({ named: 'page' }, 1)).toEqual(mention(1, 'ADA LIND'));
    const early = page('Lind stayed.', 'ADA LIND came.', 'Ada Lind spoke.');
    expect(early.meets({ named: 'page' })).toEqual(mention(1, 'ADA LIND'));
  });

  it('of a fuller name in its paragraph is met there only', () => {
    const { meets } = page('Ada Lind left.', 'Lind stayed.', 'Lind met Ada Lind.');
    expect(meets({ named: 'block' }, 1)).toBeUndefined();
    expect(meets({ named: 'block' }, 2)).toEqual(mention(2, 'Ada Lind'));
  });

  it('of a fuller name is met by none of another topic, nor by a given name', () => {
    expect(page('Moss saw Ada and Lind.').meets({ named: 'page' })).toBeUndefined();
  });

  it('of another topic is met by any of its names, as near as it asks', () => {
    const { meets } = page(
      'Moss left.',
      'Lind stayed with Moss.',
      'Lind, whom all knew, met Moss.',
    );
    expect(meets({ topic: 'moss', within: 'page' }, 1)).toEqual(mention(0, 'Moss'));
    expect(meets({ topic: 'moss', within: 'block' }, 1)).toEqual(mention(1, 'Moss'));
    expect(meets({ topic: 'moss', within: 13 }, 1)).toEqual(mention(1, 'Moss'));
    expect(meets({ topic: 'moss', within: 13 }, 2)).toBeUndefined();
    expect(meets({ topic: 'ada-lind', within: 'page' }, 1)).toBeUndefined();
    expect(page('Mo and Lind.').meets({ topic: 'moss', within: 'page' })).toEqual(mention(0, 'Mo'));
  });

  it('of words is met on the page, in the paragraph or so near', () => {
    const { meets } = page('A ferry left.', 'Lind stayed.', 'Lind saw the storm.');
    expect(meets({ words: 'sea', within: 'page' }, 1)).toEqual(word(0, 'ferry'));
    expect(meets({ words: 'sea', within: 'block' }, 1)).toBeUndefined();
    expect(meets({ words: 'sea', within: 'block' }, 2)).toEqual(word(2, 'storm'));
    expect(meets({ words: 'sea', within: 9 }, 2)).toEqual(word(2, 'storm'));
    expect(meets({ words: 'sea', within: 8 }, 2)).toBeUndefined();
    expect(meets({ words: 'land', within: 'page' }, 1)).toBeUndefined();
  });

  it('of different words is not met by one that is there twice', () => {
    const need = { words: 'sea', within: 'page', different: 2 } as const;
    expect(page('A ferry met a FERRY.', 'Lind stayed.').meets(need, 1)).toBeUndefined();
    expect(page('A ferry met a storm.', 'Lind stayed.').meets(need, 1)).toEqual(word(0, 'storm'));
  });

  it('of words is not met beside what makes these count nothing', () => {
    const unless = { page: ['money'] };
    const { meets } = page('The ferry cost two crowns.', 'Lind took the ferry.');
    expect(meets({ words: 'sea', within: 'page' }, 1)).toEqual(word(0, 'ferry'));
    expect(meets({ words: 'sea', within: 'page' }, 1, unless)).toBeUndefined();
    // Asked for nearer, it is asked against nearer.
    expect(meets({ words: 'sea', within: 'block' }, 1, unless)).toEqual(word(1, 'ferry'));
    const beside = page('Lind paid two crowns for the ferry.');
    expect(beside.meets({ words: 'sea', within: 'block' }, 0, unless)).toBeUndefined();
    expect(beside.meets({ words: 'sea', within: 40 }, 0, unless)).toBeUndefined();
  });

  it('of a name is met also beside such words', () => {
    const { meets } = page('Ada Lind paid two crowns.', 'Lind left.');
    expect(meets({ named: 'page' }, 1, { page: ['money'] })).toEqual(mention(0, 'Ada Lind'));
  });

  it('is met by what was resolved since it was last asked', () => {
    const view = viewOf(['Ada Lind left, and Lind stayed.'], LEXICON);
    const resolved = new ResolvedNames();
    const needs = new NameNeeds(view, resolved);
    const short = nameIn(view, 'Lind');
    expect(needs.meets(short, { named: 'page' })).toBeUndefined();
    const full = nameIn(view, 'Ada Lind');
    const { block, start, end } = full;
    const evidence = { kind: 'full', confidence: 'certain' } as const;
    resolved.add({ block, start, end, name: full, evidence });
    expect(needs.meets(short, { named: 'page' })).toEqual(mention(0, 'Ada Lind'));
  });
});
