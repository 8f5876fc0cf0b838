import type { Problem } from '../../core/pack/Problem';
import { useWords } from '../../ui/UiContext';
import { problemLines } from './problemLines';

interface Props {
  readonly problems: readonly Problem[];
  /** How many there are: more than are listed, perhaps. */
  readonly count: number;
}

/** So many are shown: one leads to the next, and the author gets all of them. */
const SHOWN = 8;

/** What is wrong with a story, in the words of those who write them, which are English. */
export function ProblemList({ problems, count }: Props) {
  const { plural } = useWords();
  const lines = problemLines(problems.slice(0, SHOWN));
  return (
    <ul class="notes problems">
      {lines.map((line) => (
        <li key={line} lang="en" dir="ltr">
          {line}
        </li>
      ))}
      {count > lines.length && <li>{plural('addStoryProblemsMore', count - lines.length)}</li>}
    </ul>
  );
}
