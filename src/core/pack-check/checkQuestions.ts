import type { Problem } from '../pack/Problem';
import type { Claim, Question, Side } from '../pack/schema';
import type { Draft, Located } from './readFiles';

/** Every question shows each source's side once, and what a side claims stands in its source. */
export function checkQuestions(draft: Draft): Problem[] {
  const claims = new Map(draft.claims.map(({ value }) => [value.id, value]));
  return draft.questions.flatMap((question) => [
    ...missingSides(draft, question),
    ...question.value.sides.flatMap((side, n) =>
      sideProblems(claims, side).map((message) => ({
        file: question.file,
        path: `${question.path}.sides[${n}]`,
        message,
      })),
    ),
  ]);
}

function missingSides({ ids }: Draft, { file, path, value }: Located<Question>): Problem[] {
  const given = value.sides.map(({ source }) => source);
  const at = { file, path: `${path}.sides` };
  return [...new Set(ids.source.map((source) => source.value))].flatMap((source) => {
    const count = given.filter((one) => one === source).length;
    if (count === 1) return [];
    if (count > 1) return [{ ...at, message: `give source “${source}” more than one side` }];
    return [{ ...at, message: `lack source “${source}”: what it says, or “silent”: true` }];
  });
}

function sideProblems(claims: ReadonlyMap<string, Claim>, side: Side): string[] {
  if ('silent' in side) return [];
  const stated = side.claims.flatMap((id) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [claim];
  });
  const here = stated.map(({ id, statements }) => ({
    id,
    paragraphs: statements
      .filter(({ source }) => source === side.source)
      .flatMap((statement) => statement.paragraphs),
  }));
  const isWhole = stated.length === side.claims.length;
  const known = new Set(here.flatMap(({ paragraphs }) => paragraphs));
  return [
    ...here
      .filter(({ paragraphs }) => paragraphs.length === 0)
      .map(({ id }) => `names claim “${id}”, which source “${side.source}” does not state`),
    ...(side.paragraphs ?? [])
      .filter((paragraph) => isWhole && !known.has(paragraph))
      .map((paragraph) => `names paragraph ${paragraph}, in which none of its claims stands`),
  ];
}
