import type { Problem } from '../../core/pack/Problem';

/** Where it is in the one file, in which what would be files of a folder are fields. */
function placeOf({ file, path }: Problem): string {
  const part = file.replace(/\.json$/, '');
  if (part === 'pack') return path.replace(/^pack(\.|$)/, '');
  return path.startsWith(part) ? path : [part, path].filter((one) => one !== '').join('.');
}

/** Problems as lines for who wrote the story: `claims[3].text (wind): is missing; add it`. */
export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.map((problem) => {
    const { id, message } = problem;
    const where = [placeOf(problem), id === undefined ? '' : `(${id})`].filter((one) => one !== '');
    return where.length === 0 ? message : `${where.join(' ')}: ${message}`;
  });
