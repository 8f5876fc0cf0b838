import { describe, expect, it } from 'vitest';
import { relationOf } from '../../../src/core/imported/storyRelation';

const head = {
  id: 'org.example.ferry',
  title: 'The ferry that turned back',
  revision: 2,
  hash: 'a'.repeat(64),
  authors: ['Mia Holm', 'Jon Vik'],
};
const other = { ...head, id: 'harbour', title: 'The harbour', hash: 'b'.repeat(64) };

describe('what a story’s file is to those that are there', () => {
  it.each([
    ['none of them', {}, [other], { kind: 'new' }],
    ['the same file', {}, [head], { kind: 'same' }],
    [
      'the next revision',
      { revision: 3, hash: 'c'.repeat(64) },
      [head],
      { kind: 'newer', from: 2 },
    ],
    ['an older one', { revision: 1, hash: 'c'.repeat(64) }, [head], { kind: 'older', from: 2 }],
    ['one written over', { hash: 'c'.repeat(64) }, [head], { kind: 'rewritten', from: 2 }],
  ])('%s', (_, changes, there, place) => {
    expect(relationOf({ ...head, ...changes }, [], there).place).toEqual(place);
  });

  it('takes no place of one that comes with Sidelight, whatever its revision', () => {
    const bundled = [{ id: head.id, title: 'Another' }];
    expect(relationOf({ ...head, revision: 99 }, bundled, []).place).toEqual({ kind: 'bundled' });
  });

  it('is others’ where nobody who wrote the one wrote the other', () => {
    const newer = { ...head, revision: 3, hash: 'c'.repeat(64) };
    expect(relationOf({ ...newer, authors: ['Ann Bo'] }, [], [head]).otherAuthors).toEqual(
      head.authors,
    );
    expect(
      relationOf({ ...newer, authors: ['Ann Bo', 'Jon Vik'] }, [], [head]).otherAuthors,
    ).toEqual([]);
  });

  it.each([
    ['the ferry  that turned back', true],
    ['The Ferry That Turned Back!', true],
    // Its letters а, е and о are Cyrillic.
    ['Thе fеrry thаt turned bаck', true],
    ['The ferry that turned', false],
  ])('reads like another: %s', (title, isAlike) => {
    const { alike } = relationOf({ ...head, id: 'another', title }, [], [head]);
    expect(alike).toBe(isAlike ? head.id : null);
  });
});
