import type { Problem } from '../pack/Problem';
import type { Speaker } from '../pack/packSchema';
import type { Draft, Located } from './readFiles';
import { statementsOf } from './references';

/** What each statement needs: paragraphs that exist, its own article's voice, its inference. */
export const checkStatements = (draft: Draft): Problem[] => [
  ...paragraphReferences(draft).flatMap((one) => beyondSource(draft, one)),
  ...statementsOf(draft).flatMap(({ file, path, value }) => {
    const problems = inferenceProblems(value).map((problem) => ({ file, ...problem, path }));
    for (const field of ['speaker', 'via'] as const) {
      const speaker = speakerOf(draft, value[field]);
      if (speaker?.source === undefined || speaker.source === value.source) continue;
      const message = `is the own voice of another source than “${value.source}”; name that one’s`;
      problems.push({ file, path: `${path}.${field}`, message });
    }
    return problems;
  }),
  ...causeProblems(draft),
  ...roleProblems(draft),
];

/** An inference goes with what is inferred, and with nothing else. */
export function inferenceProblems(value: {
  readonly certainty: 'stated' | 'inferred';
  readonly inference?: string | undefined;
}): { message: string }[] {
  const has = value.inference !== undefined;
  if (value.certainty === 'inferred' && !has) {
    return [{ message: 'is inferred, but does not say how: add “inference”' }];
  }
  if (value.certainty === 'stated' && has) {
    return [{ message: 'has an inference, but is stated: make it “inferred” or drop one' }];
  }
  return [];
}

const speakerOf = ({ pack }: Draft, id: string | undefined): Speaker | undefined =>
  pack?.speakers.find((speaker) => speaker.id === id);

interface ParagraphReference extends Located<readonly number[]> {
  readonly source: string;
}

function paragraphReferences(draft: Draft): ParagraphReference[] {
  const at = (file: string, path: string, source: string, value: readonly number[] = []) => ({
    file,
    path: `${path}.paragraphs`,
    source,
    value,
  });
  return [
    ...statementsOf(draft).map(({ file, path, value }) =>
      at(file, path, value.source, value.paragraphs),
    ),
    ...draft.sources.flatMap(({ file, path, value }) =>
      value.reliesOn.map((one, n) => at(file, `${path}.reliesOn[${n}]`, value.id, one.paragraphs)),
    ),
    ...draft.questions.flatMap(({ file, path, value }) =>
      value.sides.map((side, n) =>
        at(
          file,
          `${path}.sides[${n}]`,
          side.source,
          'paragraphs' in side ? side.paragraphs : undefined,
        ),
      ),
    ),
  ];
}

function beyondSource({ sources }: Draft, { file, path, source, value }: ParagraphReference) {
  const count = sources.find((one) => one.value.id === source)?.value.paragraphs;
  if (count === undefined) return [];
  return value.flatMap((paragraph, n) =>
    paragraph <= count
      ? []
      : [
          {
            file,
            path: `${path}[${n}]`,
            message: `is ${paragraph}, but source “${source}” has ${count} paragraphs; name those that say it`,
          },
        ],
  );
}

/** A cause is somebody's word: an article's own voice is nobody. */
const causeProblems = (draft: Draft): Problem[] =>
  draft.claims
    .filter(({ value }) => value.kind === 'cause')
    .flatMap(({ file, path, value }) =>
      value.statements.flatMap(({ speaker }, n) =>
        speakerOf(draft, speaker)?.kind === 'own-voice'
          ? [
              {
                file,
                path: `${path}.statements[${n}].speaker`,
                message: 'gives a cause in an article’s own voice: name who says so',
              },
            ]
          : [],
      ),
    );

/** Who holds a role now is not what a source of then says. */
const roleProblems = (draft: Draft): Problem[] =>
  draft.claims.flatMap(({ file, path, value }) =>
    value.kind === 'role' && value.asOf === undefined
      ? [{ file, path, message: 'is a role, but does not say when: add “asOf” (2018-02)' }]
      : [],
  );
