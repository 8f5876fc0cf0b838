import { describe, expect, it } from 'vitest';
import { EventParties } from '../../../src/core/detect/EventParties';
import { languageRules } from '../../../src/core/detect/languageRules';
import { NameResolver } from '../../../src/core/detect/NameResolver';
import type { Place } from '../../../src/core/detect/Places';
import { takeAll } from '../../../src/core/detect/Steps';
import { compileNames } from '../../../src/core/names/compileNames';
import type { EventPattern } from '../../../src/core/names/namesSchema';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { ferryFiles, withChange } from '../pack-check/stories';
import { viewOf } from './viewOf';

/** A side is called so that its words hold one of the others: a trawler is one, its tug is not. */
const TUG_WORDS = ['{tug|lifeboat}', "the trawler's tug"];
const files = ferryFiles();
const { read } = checkPack({
  ...files,
  'names.json': withChange(files['names.json'], ['lists', 'tug-side', 'words'], TUG_WORDS),
});
const LEXICON = compileNames(read.ok ? read.value.names : expect.fail(JSON.stringify(read.error)));
const [tow = expect.fail('The ferry’s names tell no event')] = LEXICON.events;
/** The tow, as if two people had planned it: on one side Ada Lind or the boat, on the other Per Lind or the tug. */
const EVENT: EventPattern = {
  ...tow,
  sides: [
    { topics: ['ada-lind'], words: 'boat-side' },
    { topics: ['per-lind'], words: 'tug-side' },
  ],
};

/** Who is there in a part of a text, which is all of it where nothing is said. */
function parties(text: string, part = text) {
  // Words of an event are looked for only beside one that tells it.
  const view = viewOf([`${text} The tow.`], LEXICON);
  const names = new NameResolver(view, LEXICON);
  takeAll(names.decide());
  const read = new EventParties(EVENT, view, names, languageRules(LEXICON));
  const start = text.indexOf(part);
  const where: Place = { block: 0, start, end: start + part.length };
  return {
    areAll: read.areAllIn(where),
    isAny: read.isAnyIn(where),
    hasOther: read.hasOther(where),
    meetsOther: read.meetsOther(where),
    takingPart: (isByPronoun = false) => read.takingPart(where, text, isByPronoun),
    hasOtherThat: (fits: (other: Place) => boolean) => read.hasOther(where, fits),
  };
}

describe('the sides of an event', () => {
  it.each([
    ['Ada Lind and Per Lind met.', true, true],
    ['The ferry and Per Lind met.', true, true],
    ['Here the ferry and a tug met.', true, true],
    ['Ada Lind was on the ferry.', false, true],
    ['Nobody met a trawler.', false, false],
    // Who is only spoken of is not there.
    ['Per Lind spoke about the ferry.', false, true],
    ['They spoke about the ferry.', false, false],
  ])('“%s”: all are there: %s, any is: %s', (text, areAll, isAny) => {
    expect(parties(text)).toMatchObject({ areAll, isAny });
  });

  it('are looked for in that part of the text', () => {
    const text = 'Ada Lind spoke. Per Lind came.';
    expect(parties(text)).toMatchObject({ areAll: true, isAny: true });
    expect(parties(text, 'Per Lind came.')).toMatchObject({ areAll: false, isAny: true });
    expect(parties(text, 'spoke.')).toMatchObject({ areAll: false, isAny: false });
    const words = 'Here the ferry left. A tug came.';
    expect(parties(words)).toMatchObject({ areAll: true });
    expect(parties(words, 'A tug came.')).toMatchObject({ areAll: false, isAny: true });
  });
});

describe('who takes part', () => {
  it.each([
    ['Ada Lind met Per Lind.', 2],
    ['Ada Lind met the tug.', 1],
    ['Here the ferry met the tug.', 0],
    // One who is quoted need not have been there.
    ['Ada Lind said that it was late. There was Per Lind.', 1],
    ['It was late, said Ada Lind.', 0],
    ['It was late, said Ada Lind. With the tug came Ada Lind.', 1],
  ])('“%s”: sides by name: %s', (text, count) => {
    expect(parties(text).takingPart()).toBe(count);
  });

  it('is also the one quoted where a pronoun stands for one of those who met', () => {
    expect(parties('Ada Lind said that it was late. There was Per Lind.').takingPart(true)).toBe(2);
  });

  it('is told by what is in that part', () => {
    expect(parties('Ada Lind met Per Lind.', 'met Per Lind').takingPart()).toBe(1);
  });
});

describe('others', () => {
  it('are there by their word, which is none in a word for a side', () => {
    expect(parties('They met a trawler.').hasOther).toBe(true);
    expect(parties('They met a trawler.', 'They met').hasOther).toBe(false);
    expect(parties("Then the trawler's tug came.").hasOther).toBe(false);
    expect(parties("Then the trawler's tug met a yacht.").hasOther).toBe(true);
  });

  it('are those that fit, where that is asked', () => {
    const { hasOtherThat } = parties('A trawler met a tanker.');
    expect(hasOtherThat(({ start }) => start > 5)).toBe(true);
    expect(hasOtherThat(({ start }) => start > 17)).toBe(false);
  });

  it.each([
    ['with a trawler', true],
    ['with nobody', false],
    ['with Ada Lind', false],
    // Whoever stands first in the clause is who was met, and who is added to them.
    ['with a trawler and Ada Lind', true],
    ['with Ada Lind and a trawler', true],
    ['with Ada Lind, and a trawler', true],
    ['with Ada Lind near a trawler', false],
    ['with Ada Lind of old and a trawler', false],
    ['with Per Lind, Ada Lind and a trawler', false],
  ])('are met in “a tow %s”: %s', (clause, expected) => {
    expect(parties(`A tow ${clause}. Later a yacht came.`, clause).meetsOther).toBe(expected);
  });
});
