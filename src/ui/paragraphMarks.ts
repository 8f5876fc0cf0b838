import type { Words } from './words';

/**
 * Paragraph numbers as a chip shows them: `¶2, 6–7, 9`, neighbours drawn together.
 *
 * @param numbers in ascending order
 */
export function paragraphMarks(numbers: readonly number[]): string {
  const runs = numbers.reduce<[first: number, last: number][]>((before, number) => {
    const run = before.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else before.push([number, number]);
    return before;
  }, []);
  const written = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `¶${written.join(', ')}`;
}

/** Paragraph numbers in words: "paragraph 9", "paragraphs 2, 6, 7". */
export const paragraphWords = (words: Words, numbers: readonly number[]): string =>
  words.plural(
    'sourceParagraphs',
    numbers.length,
    numbers.map(String).reduce((a, b) => words.message('sourceNumbers', a, b)),
  );
