import type { Problem } from '../pack/Problem';
import type { Claim, Question, Side } from '../pack/packSchema';
import type { Draft, Located } from './readFiles';

/** A source has one side of a question at most, one of them answers, and its claims stand there. */
export function checkQuestions(draft: Draft): Problem[] {
  const claims = new Map(draft.claims.map(({ value }) => [value.id, value]));
  return draft.questions.flatMap((question) => [
    ...sideCounts(draft, question),
    ...question.value.sides.flatMap((side, n) =>
      sideProblems(claims, side).map((message) => ({
        file: question.file,
        path: `${question.path}.sides[${n}]`,
        message,
      })),
    ),
  ]);
}

function sideCounts({ ids }: Draft, { file, path, value }: Located<Question>): Problem[] {
  const given = value.sides.map(({ source }) => source);
  const at = { file, path: `${path}.sides` };
  const doubled = [...new Set(ids.source.map((source) => source.value))].filter(
    (source) => given.filter((one) => one === source).length > 1,
  );
  const answers = value.sides.filter((side) => !('silent' in side)).length;
  const stands = standsProblem(value.stands, answers);
  return [
    ...doubled.map((source) => ({
      ...at,
      message: `give source “${source}” more than one side; put both into one`,
    })),
    ...(answers > 0 ? [] : [{ ...at, message: 'hold no answer: make it an unknown of pack.json' }]),
    ...(stands === undefined ? [] : [{ file, path: `${path}.stands`, message: stands }]),
  ];
}

/** Only answers of two sources can be compared; that one alone names a thing is a way of telling it. */
function standsProblem(stands: Question['stands'], answers: number): string | undefined {
  if (stands === 'answered' && answers > 1) {
    return `is “answered”, which is for one source, but ${answers} answer: say how they stand`;
  }
  const compares = stands === 'agree' || stands === 'differ' || stands === 'unclear';
  return compares && answers === 1
    ? `is “${stands}”, but one source alone answers: make it “answered”, or “told-differently”`
    : undefined;
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
