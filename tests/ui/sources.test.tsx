// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { cardView } from '../../src/core/story/cardView';
import { makeStory, type Story } from '../../src/core/story/makeStory';
import { questionView } from '../../src/core/story/questionView';
import type { Standing } from '../../src/core/story/standing';
import { directionOf } from '../../src/core/text/direction';
import { chipClass } from '../../src/ui/chipClass';
import { heardText } from '../../src/ui/heardText';
import { messagesFrom } from '../../src/ui/messagesFrom';
import { PackText } from '../../src/ui/PackText';
import { QuestionSides } from '../../src/ui/QuestionSides';
import { StandingNote } from '../../src/ui/StandingNote';
import { makeWords } from '../../src/ui/words';
import { manySources } from '../core/pack-check/manySources';
import { ferryFiles, packOf } from '../core/pack-check/stories';
import { all, one, show, text } from './support/show';

const words = makeWords(messagesFrom(messages), 'en-GB');
const ui = { words, packLanguage: 'en' };
const { 'names.json': _names, ...ferry } = ferryFiles();
const ferryStory = makeStory(packOf(ferry));
const many = (count: number): Story => makeStory(packOf(manySources(count)));

const sides = (story: Story, id: string) => {
  const question = story.pack.questions.find((asked) => asked.id === id);
  return question === undefined
    ? expect.fail(id)
    : show(<QuestionSides question={questionView(story, question)} />, ui);
};

describe('how sources stand', () => {
  it.each<[Standing, string]>([
    [{ kind: 'agree', count: 2, total: 2 }, 'Both articles agree.'],
    [{ kind: 'agree', count: 3, total: 3 }, 'All 3 articles agree.'],
    [{ kind: 'agree', count: 2, total: 3 }, '2 of 3 articles agree; the others do not say.'],
    [{ kind: 'agree', count: 12, total: 12 }, 'All 12 articles agree.'],
  ])('%o', (standing, says) => {
    expect(text(show(<StandingNote standing={standing} />, ui))).toBe(says);
  });

  it('is counted by those that answer', () => {
    const standing = (topic: string) => cardView(ferryStory, topic)?.standing;
    expect(standing('tow')).toMatchObject({ kind: 'only' });
    expect(cardView(many(12), 'harbour')?.standing).toEqual({
      kind: 'agree',
      count: 12,
      total: 12,
    });
    expect(cardView(many(1), 'harbour')?.standing).toBeNull();
  });
});

describe('the sides of a question', () => {
  it('are as many as the sources that answer', () => {
    expect(all(sides(ferryStory, 'why'), '.side')).toHaveLength(3);
    expect(all(sides(many(1), 'hurt'), '.side')).toHaveLength(1);
    expect(all(sides(many(12), 'hurt'), '.side')).toHaveLength(12);
  });

  it('share a line where several do not say', () => {
    const root = sides(many(12), 'why');
    expect(all(root, '.side')).toHaveLength(5);
    expect(text(one(root, '.silent'))).toMatch(/^Do not say:EArticle E.*Article L/);
  });

  it('name a single one that does not say', () => {
    expect(text(sides(ferryStory, 'captain'))).toContain('Does not say.');
  });
});

describe('letters', () => {
  it('have colours of their own, also beyond Z', () => {
    expect(chipClass('A')).toBe('chip chip-a');
    expect(chipClass('B')).toBe('chip chip-b');
    expect(chipClass('G')).toBe(chipClass('A'));
    expect(chipClass('AA')).toMatch(/^chip chip-[a-f]$/);
    expect(chipClass('AA')).not.toBe(chipClass('Z'));
    const letters = many(30).pack.sources.map(({ letter }) => letter);
    expect(letters.slice(-4)).toEqual(['AA', 'AB', 'AC', 'AD']);
  });
});

describe('who is heard', () => {
  it('names one party of four, and counts the silent ones', () => {
    const heard = cardView(many(12), 'ferry')?.heard ?? expect.fail();
    expect(heardText(words, heard)).toBe(
      '1 of 6 claims comes from the harbour office, none from the 3 other sides; 5 are the articles’ own.',
    );
  });
});

describe('direction', () => {
  it.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ko', 'ltr'],
  ])('of %s is %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

  it('goes with the pack’s texts', () => {
    const root = show(<PackText>کشتی</PackText>, { words, packLanguage: 'fa' });
    expect(one(root, 'span').outerHTML).toBe('<span lang="fa" dir="rtl">کشتی</span>');
  });
});
