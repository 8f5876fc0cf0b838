import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../src/core/pack/packSchema';
import { claimView } from '../../../../src/core/story/claimView';
import { type Comparison, compareClaims, compareStory } from '../../../../src/core/story/compare';
import { makeStory, type Story } from '../../../../src/core/story/makeStory';
import { exampleFiles, packOf, realFiles, withChange } from '../../../core/pack-check/stories';

const real = makeStory(packOf(realFiles()));
const example = makeStory(packOf(exampleFiles()));

/** Each claim's status: `C01 both`, `C03 only A`. */
const statuses = (story: Story): string[] =>
  story.pack.claims.map((claim) => {
    const { kind, sources } = claimView(story, claim).status;
    const letters = sources.map(({ letter }) => letter).join('');
    return kind === 'only' ? `${claim.id} only ${letters}` : `${claim.id} ${kind}`;
  });

describe('the status of a claim', () => {
  it('is computed from statements and questions', () => {
    expect(statuses(example)).toEqual([
      'turned-back shared',
      'wind differ',
      'engine differ',
      'on-board shared',
      'harbour-master only X',
    ]);
  });

  it('is what an editor found, in the story that ships', () => {
    const of = (wanted: string) =>
      statuses(real).flatMap((line) => (line.endsWith(` ${wanted}`) ? line.slice(0, 3) : []));
    expect(of('shared').join(' ')).toBe('C01 C02 C04 C06 C18 C23 C24 C47 C50 C53 C54');
    // Why, who proposed it, when the idea arose, the ceremony.
    expect(of('differ').join(' ')).toBe('C07 C08 C10 C11 C12 C26 C27');
    expect(of('only A').join(' ')).toBe(
      'C03 C05 C15 C16 C17 C19 C21 C22 C28 C31 C32 C33 C34 C38 C39 C40 C41 C42 C43 C46 C48 C51',
    );
    expect(of('only B').join(' ')).toBe('C09 C13 C14 C20 C25 C29 C30 C35 C36 C37 C44 C45 C49 C52');
  });
});

describe('the comparison', () => {
  it('puts every side next to the other, with who says so and where', () => {
    const [why] = compareStory(example).differ;
    expect(why).toMatchObject({ id: 'why', stands: 'differ' });
    expect(
      why?.sides.map(({ source, says, paragraphs, speakers }) => [
        source.letter,
        says,
        paragraphs,
        speakers.map(({ name }) => name),
      ]),
    ).toEqual([
      ['X', 'Because of the wind, says Ada Lind.', [3], ['Ada Lind']],
      ['Y', 'After the engine stopped, says a passenger.', [2], ['A passenger']],
    ]);
  });

  it('says so where a source does not say', () => {
    const [part] = compareStory(example).toldDifferently;
    expect(part?.sides.map(({ says }) => says)).toEqual(['Ada Lind.', null]);
  });

  it('names only the paragraphs that an editor meant', () => {
    const side = compareStory(real)
      .toldDifferently.find(({ id }) => id === 'how-it-came-out')
      ?.sides.at(1);
    expect(side?.paragraphs).toEqual([4]);
    expect(side?.speakers.map(({ name }) => name)).toEqual(['White House officials']);
  });

  it('counts the whole story', () => {
    const { counts, agree, differ, toldDifferently, unclear, onlyHere, neitherSays } =
      compareStory(real);
    expect(counts).toEqual({
      claims: 54,
      shared: 11,
      only: 36,
      differ: 7,
      questions: 13,
      neitherSays: 8,
    });
    expect([agree, differ, toldDifferently, unclear].map(({ length }) => length)).toEqual([
      6, 3, 3, 1,
    ]);
    expect(onlyHere.map(({ claims }) => claims.length)).toEqual([22, 14]);
    expect(neitherSays.map(({ id }) => id)).toContain('venue');
  });

  it('takes in only the questions that some claims answer', () => {
    const claims = example.pack.claims.filter(({ id }) => id === 'on-board');
    const { agree, differ, toldDifferently, counts } = compareClaims(example, claims, []);
    expect([agree, differ, toldDifferently].map((all) => all.map(({ id }) => id))).toEqual([
      ['how-many'],
      [],
      [],
    ]);
    expect(counts).toMatchObject({ claims: 1, shared: 1, questions: 1 });
  });
});

/** Packs of any shape over two sources: which source states each claim, and what questions ask. */
const anyPack = fc
  .record({
    claims: fc.array(fc.subarray(['a', 'b'], { minLength: 1 }), { minLength: 1, maxLength: 12 }),
    questions: fc.array(
      fc.record({
        stands: fc.constantFrom('agree', 'differ', 'told-differently', 'unclear'),
        picks: fc.array(fc.nat(11), { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ claims, questions }) => {
    const files = exampleFiles();
    const stated = (source: string, picks: readonly number[]) =>
      [...new Set(picks)].filter((n) => claims[n]?.includes(source)).map((n) => `c${n}`);
    return packOf({
      'pack.json': withChange(
        files['pack.json'],
        ['speakers'],
        [{ id: 's', name: 'S', kind: 'relay' }],
      ),
      'sources.json': ['a', 'b'].reduce<unknown>((all, id, n) => {
        const renamed = withChange(withChange(all, [n, 'id'], id), [n, 'reliesOn'], []);
        return withChange(
          renamed,
          [n, 'published', 'basis'],
          [{ source: id, certainty: 'stated' }],
        );
      }, files['sources.json']),
      'topics.json': [],
      'events.json': [],
      'claims.json': claims.map((sources, n) => ({
        id: `c${n}`,
        text: 'A claim.',
        kind: 'event',
        statements: sources.map((source) => ({
          source,
          paragraphs: [1],
          speaker: 's',
          certainty: 'stated',
        })),
      })),
      'questions.json': questions.flatMap(({ stands, picks }, n) => {
        const sides = ['a', 'b'].flatMap((source) => {
          const answers = stated(source, picks);
          return answers.length > 0 ? [{ source, says: answers.join(' '), claims: answers }] : [];
        });
        // What no source answers is no question: a pack has it among its unknowns.
        const how = sides.length === 1 ? 'answered' : stands;
        return sides.length > 0
          ? [{ id: `q${n}`, question: 'A question?', stands: how, sides }]
          : [];
      }),
    });
  });

/** The same pack, with each source saying what the other did. */
const swapped = (pack: Pack): Pack => {
  const other = <With extends { source: string }>(one: With): With => ({
    ...one,
    source: one.source === 'a' ? 'b' : 'a',
  });
  return {
    ...pack,
    claims: pack.claims.map((one) => ({ ...one, statements: one.statements.map(other) })),
    questions: pack.questions.map((one) => ({ ...one, sides: one.sides.map(other) })),
  };
};

/** What a comparison says, in plain values; `name` is what each source is called in it. */
function plain({ onlyHere, counts, ...rest }: Comparison, name: (source: string) => string) {
  const questions = [...rest.agree, ...rest.differ, ...rest.unclear, ...rest.toldDifferently];
  return {
    counts,
    only: Object.fromEntries(
      onlyHere.map(({ source, claims }) => [name(source.id), claims.map(({ id }) => id)]),
    ),
    questions: questions.map(({ id, stands, sides }) => ({
      id,
      stands,
      sides: Object.fromEntries(sides.map(({ source, says }) => [name(source.id), says])),
    })),
  };
}

const same = (source: string) => source;
const exchanged = (source: string) => (source === 'a' ? 'b' : 'a');

describe('swapping the two sources', () => {
  it('swaps the sides, and changes nothing else', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const before = makeStory(pack);
        const after = makeStory(swapped(pack));
        expect(plain(compareStory(after), same)).toEqual(plain(compareStory(before), exchanged));
        for (const [n, claim] of pack.claims.entries()) {
          const other = after.pack.claims[n] ?? expect.fail();
          expect(claimView(after, other).status.kind).toBe(claimView(before, claim).status.kind);
        }
      }),
    );
  });

  it('puts the sides in the order of the sources', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const turned = compareStory(makeStory({ ...pack, sources: pack.sources.toReversed() }));
        expect(plain(turned, same)).toEqual(plain(compareStory(makeStory(pack)), same));
        for (const { sides } of [...turned.agree, ...turned.differ, ...turned.toldDifferently]) {
          expect(sides.map(({ source }) => source.id)).toEqual(['b', 'a']);
        }
      }),
    );
  });

  it('leaves no claim uncounted', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const { counts, onlyHere } = compareStory(makeStory(pack));
        expect(counts.shared + counts.only + counts.differ).toBe(pack.claims.length);
        expect(onlyHere.flatMap(({ claims }) => claims)).toHaveLength(counts.only);
      }),
    );
  });
});
