import { describe, expect, it } from 'vitest';
import { Antecedents } from '../../../src/core/detect/Antecedents';
import type { Bearer, Naming } from '../../../src/core/detect/Bearer';
import { Places } from '../../../src/core/detect/Places';
import { Ranking } from '../../../src/core/detect/Ranking';
import { rankBearers } from '../../../src/core/detect/rankBearers';

const naming = (block: number, more: Partial<Naming> = {}): Naming => ({
  ...{ block, start: 0, end: 5, kind: 'paragraph' },
  ...{ isInPassing: false, isGuess: false, hasHalfWeight: false },
  ...more,
});

function bearer(id: string, namings: readonly Naming[], more: Partial<Bearer> = {}): Bearer {
  const places = new Places<Naming>();
  for (const one of namings) places.add(one);
  return { id, gender: undefined, namings: places, credit: 0, ...more };
}

const scores = (...bearers: readonly Bearer[]) =>
  rankBearers(bearers).map((one) => [one.bearer.id, one.score]);

describe('whom a page is about', () => {
  it('is whom its title and headline name, then whom its first paragraph does', () => {
    expect(
      scores(
        bearer('later', [naming(3), naming(4)]),
        bearer('lead', [naming(2)]),
        bearer('headline', [naming(1, { kind: 'heading' })]),
        bearer('title', [naming(0, { kind: 'title' }), naming(4)]),
      ),
    ).toEqual([
      ['title', 5],
      ['headline', 4],
      ['later', 2],
      ['lead', 2],
    ]);
  });

  it('is less who is named in passing, or whose first name writers keep', () => {
    expect(
      scores(
        bearer('lead', [naming(2)]),
        bearer('relative', [naming(3, { isInPassing: true })]),
        bearer('both', [naming(3, { isInPassing: true, hasHalfWeight: true })]),
        bearer('kept', [naming(3, { hasHalfWeight: true }), naming(4)]),
      ),
    ).toEqual([
      ['lead', 2],
      ['kept', 1.5],
      ['relative', 0.5],
      ['both', 0.25],
    ]);
  });

  it('is not told by a heading below the text, nor in a headline by a capital alone', () => {
    expect(scores(bearer('a', [naming(2), naming(5, { kind: 'heading' })]))).toEqual([['a', 3]]);
    const guess = naming(1, { kind: 'heading', isGuess: true });
    expect(scores(bearer('a', [guess]), bearer('b', [naming(2)]))).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('counts a relative’s namings once there is one by name', () => {
    expect(scores(bearer('a', [naming(2)], { credit: 2 }), bearer('b', [], { credit: 9 }))).toEqual(
      [['a', 4]],
    );
  });
});

describe('a ranking', () => {
  const ada = bearer('ada', [naming(1)], { gender: 'female' });
  const per = bearer('per', [naming(2)], { gender: 'male' });
  const kim = bearer('kim', [naming(3)]);
  const rank = (bearers: readonly Bearer[]) => Ranking.of(rankBearers(bearers), new Antecedents());

  it('knows who alone can be of a gender', () => {
    expect(rank([ada, per]).isOnly(ada, 'female')).toBe(true);
    expect(rank([ada, per, kim]).isOnly(ada, 'female')).toBe(false);
    expect(rank([per, kim]).isOnly(kim, 'female')).toBe(true);
  });

  it('takes of two by the same letters the one whom the page is more about', () => {
    const named = new Antecedents();
    named.add(kim, naming(5));
    named.add(ada, naming(5));
    const ranking = Ranking.of(rankBearers([kim, ada]), named);
    expect(ranking.nearest({ block: 5, start: 9, end: 12 })?.bearer).toBe(ada);
    expect(ranking.nearest({ block: 6, start: 9, end: 12 })).toBeUndefined();
  });

  it('knows that another opened a block, about whom the page goes on', () => {
    const named = new Antecedents();
    named.add(ada, naming(5));
    const [first] = rankBearers([per]);
    const after = { block: 6, start: 9, end: 12 };
    const ranking = Ranking.of(rankBearers([per, ada]), named);
    expect(first && ranking.opensForOther(after, first)).toBe(true);
    const [own] = rankBearers([ada]);
    expect(own && ranking.opensForOther(after, own)).toBe(false);
  });
});
