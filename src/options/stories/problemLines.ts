import { formatProblem, type Problem } from '../../core/pack/Problem';

/** Problems as lines for who wrote the story: in one file, what would be files of a folder are fields. */
export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.map((problem) =>
    formatProblem({ ...problem, file: problem.file.replace(/\.json$/, '') }),
  );
