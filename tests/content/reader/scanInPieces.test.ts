import { expect, it } from 'vitest';
import { scanInPieces } from '../../../content/reader/scan/scanInPieces';
import { scan } from '../../../src/core/detect/scan';
import { tablesOf } from '../../../src/core/detect/tables';
import { compileNames } from '../../../src/core/names/compileNames';
import { parseNames } from '../../../src/core/names/parseNames';
import { made, NAMES_OF } from '../../core/detect/made';

const parsed = parseNames(made(['Ada Lovelace']), NAMES_OF);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { forms } = compileNames(parsed.value);
const stories = [{ pack: 'made', forms }];
/** Where the name stands, in one go. */
const found = (text: string) => places(scan(text, tablesOf(forms)));
const places = (found: Iterable<{ readonly start: number; readonly end: number }>) =>
  [...found].map(({ start, end }) => ({ start, end }));

/** A text of `length` UTF-16 units with the name at each of `places`. */
function textWith(length: number, places: readonly number[]): string {
  const filler = 'and so on. '.repeat(Math.ceil(length / 11)).slice(0, length);
  return places.reduce(
    (text, at) => `${text.slice(0, at)} Ada Lovelace ${text.slice(at + 14)}`,
    filler,
  );
}

it('is one piece for a text of ordinary length', () => {
  expect([...scanInPieces(textWith(5000, [100]), stories)]).toHaveLength(1);
});

it.each([65_520, 65_529, 65_535, 65_536])(
  'finds a name at %i, where two pieces meet, once',
  (at) => {
    const text = textWith(150_000, [at]);
    const pieces = [...scanInPieces(text, stories)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(places(pieces.flat())).toEqual(found(text));
    expect(pieces.flat()).toHaveLength(1);
  },
);

it('finds the same as in one go', () => {
  const text = textWith(300_000, [0, 1000, 65_530, 131_060, 299_000]);
  expect(places([...scanInPieces(text, stories)].flat())).toEqual(found(text));
});
