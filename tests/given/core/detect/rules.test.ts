import { describe, expect, it } from 'vitest';
import { isAmount } from '../../../../src/core/detect/amounts';
import { isCitation } from '../../../../src/core/detect/citations';
import { nounOf } from '../../../../src/core/detect/fates';
import { firstNameBefore, initialBefore } from '../../../../src/core/detect/firstNames';
import { languageRules } from '../../../../src/core/detect/languageRules';
import { tokensAfter, tokensBefore } from '../../../../src/core/detect/neighbours';
import { tellsOtherDate } from '../../../../src/core/detect/otherDates';
import { genderByPronoun } from '../../../../src/core/detect/pronouns';
import { isNamedAsRelative, relativeOf } from '../../../../src/core/detect/relatives';
import { isSpeaker } from '../../../../src/core/detect/speakers';
import { LEXICON } from '../../../core/detect/story';

/** The rules one by one, on a name in brackets that no pack has. */
const RULES = languageRules(LEXICON);

function placed(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const place = { block: 0, start, end };
  return { text, place, before: tokensBefore(text, start), after: tokensAfter(text, end) };
}

describe('an amount', () => {
  it.each([
    ['It costs 5 [Lind] more', true],
    ['It costs £[Lind] more', true],
    ['Bread at 12.50 [Lind] per loaf', true],
    ['09:15 [Lind] lands', false],
    ['10.45 [Lind] waves', false],
    ['On Jan. 6 [Lind] refused', false],
    ['On January 6 [Lind] refused', false],
    ['In 2016 [Lind] won', false],
    ['Berg 49.5 [Lind] 7.5', false],
  ])('%s: %s', (marked, expected) => {
    const { before, after } = placed(marked);
    expect(isAmount(before, after, RULES)).toBe(expected);
  });
});

describe('a first name', () => {
  it.each([
    ['Orville [Lind] grows pears', 'orville'],
    ['Farmer Orville [Lind] grows pears', 'orville'],
    ['thanked coach Dewayne [Lind], who left', 'dewayne'],
    ['Later [Lind] flew home', undefined],
    ['Según [Lind], no', undefined],
    ['Watching [Lind] speak', undefined],
    ['Berg Sends [Lind] Home', undefined],
    ['he and [Lind] left', undefined],
  ])('%s: %s', (marked, expected) => {
    const { before, after } = placed(marked);
    expect(firstNameBefore(before, after, RULES)).toBe(expected);
  });

  it('may be an initial', () => {
    expect(initialBefore(placed('Photo: J. [Lind]/Example').before)).toBe('j');
    expect(initialBefore(placed('It ended. [Lind] left').before)).toBeUndefined();
  });
});

describe('an author in a reference', () => {
  it.each([
    ['[Lind] et al. 2014', true],
    ['[Lind] & Berg (2011)', true],
    ['[Lind], L. 2010.', true],
    ['[Lind] (2014), who', true],
    ['[Lind], U.S. officials said', false],
    ['[Lind] and Berg left', false],
  ])('%s: %s', (marked, expected) => {
    const { text, place } = placed(marked);
    expect(isCitation(text, place.end)).toBe(expected);
  });
});

describe('a name in passing', () => {
  it.each([
    ['wife of [Ada Lind], said', true],
    ['his brother [Ada Lind] left', true],
    ['sister of the town’s mayor [Ada Lind].', true],
    ['[Ada Lind]’s younger sister, Eva', true],
    ['die Schwester von [Ada Lind]', true],
    ['[린드]의 여동생', true],
    ['a sister. [Ada Lind] left', false],
    ['[Ada Lind]’s plan', false],
  ])('%s: %s', (marked, expected) => {
    const { text, place } = placed(marked);
    expect(isNamedAsRelative(text, place, RULES)).toBe(expected);
  });

  it('leads to a relative of a gender', () => {
    const { text, place } = placed('[Lind]’s powerful sister');
    expect(relativeOf(text, place.end, RULES)).toBe('female');
  });
});

describe('a pronoun', () => {
  it.each([
    ['[Lind] lost her hat', 'female'],
    ['[Lind] said he left', 'male'],
    ['[Lind] said he saw her', undefined],
    ['[Lind] left. She came', undefined],
    ['[Lind] sagte, sie komme', undefined],
  ])('%s: %s', (marked, expected) => {
    const { text, place } = placed(marked);
    expect(genderByPronoun(text, place, RULES)).toBe(expected);
  });
});

describe('one who is only quoted', () => {
  it.each([
    ['[Lind] said the talks were off', true],
    ['[Lind], the mayor, has since warned', true],
    ['The talks were off, said the mayor, [Lind].', true],
    ['said Eva, [Lind]’s aide', false],
    ['[Lind] left', false],
    ['a meeting with [Lind] was off', false],
  ])('%s: %s', (marked, expected) => {
    const { text, place } = placed(marked);
    expect(isSpeaker(text, place, RULES)).toBe(expected);
  });
});

describe('another date', () => {
  const when = { year: 2021, month: 6 };
  it.each([
    ['In 2019 it fell through', true],
    ['In 2019 and 2021 it fell through', false],
    ['In May it fell through', true],
    ['It may fall through', false],
    ['On Jun. 3 it fell through', false],
    ['5월에 취소됐다', true],
    ['It fell through', false],
  ])('%s: %s', (text, expected) => {
    expect(tellsOtherDate(text, when, RULES)).toBe(expected);
  });

  it('is no other month where only the year is known', () => {
    expect(tellsOtherDate('In May', { year: 2021 }, RULES)).toBe(false);
  });
});

describe('whose a fate is', () => {
  const find = (text: string, word: string, isAct: boolean): string | undefined => {
    const places = [...text.matchAll(/meeting|talks|trip/gu)].map(({ index, 0: noun }) => ({
      block: 0,
      start: index,
      end: index + noun.length,
    }));
    const start = text.indexOf(word);
    const noun = nounOf(text, { block: 0, start, end: start + word.length }, places, isAct);
    return noun && text.slice(noun.start, noun.end);
  };

  it.each([
    ['They cancelled the meeting, but are open to talks', 'cancelled', true, 'meeting'],
    ['After talks they cancelled the meeting', 'cancelled', true, 'meeting'],
    ['The meeting was cancelled after talks', 'cancelled', true, 'meeting'],
    ['The trip went on and the talks fell through', 'fell through', false, 'talks'],
    ['They were scheduled to land; it was in a meeting', 'scheduled', false, undefined],
  ])('%s: %s', (text, word, isAct, expected) => {
    expect(find(text, word, isAct)).toBe(expected);
  });
});
