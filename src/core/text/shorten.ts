/**
 * `text`, or as much of its beginning and end as helps to find it again. What a person reads is never
 * longer because a file or a page had something long in it.
 *
 * @param most in UTF-16 units, the sign of what is left out among them
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 4);
  // A pair of surrogates is not torn apart.
  return `${text.slice(0, most - end - 1)}…${text.slice(-end)}`.replace(
    /[\uD800-\uDBFF](?=…)|(?<=…)[\uDC00-\uDFFF]/g,
    '',
  );
}
