/**
 * Paragraph numbers as a chip shows them: `¶6, ¶9`, with neighbours drawn together, `¶12–17`.
 *
 * @param numbers in ascending order
 */
export function paragraphs(numbers: readonly number[]): string {
  const runs = numbers.reduce<[first: number, last: number][]>((before, number) => {
    const run = before.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else before.push([number, number]);
    return before;
  }, []);
  return runs
    .map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`))
    .join(', ');
}
