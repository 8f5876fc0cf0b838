import { expect, it, vi } from 'vitest';
import { NameSeeker } from '../../../content/reader/scan/NameSeeker';
import { compileNames } from '../../../src/core/names/compileNames';
import { parseNames } from '../../../src/core/names/parseNames';
import { made, NAMES_OF } from '../../core/detect/made';

/** A story with this name. */
function story(name: string) {
  const parsed = parseNames(made([name]), NAMES_OF);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { pack: name, starts: compileNames(parsed.value).forms.startPattern };
}
const stories = [story('Ada Lovelace')];

/** A text of `length` UTF-16 units, with the name at `at` if that is given. */
function textOf(length: number, at?: number): string {
  const filler = 'and so on. '.repeat(Math.ceil(length / 11)).slice(0, length);
  return at === undefined ? filler : `${filler.slice(0, at)} Ada Lovelace ${filler.slice(at + 14)}`;
}

it('looks at a text of ordinary length in one go', () => {
  const seeker = new NameSeeker();
  expect([...seeker.seek(textOf(5000), stories)]).toEqual([false]);
  expect([...seeker.seek(textOf(5000, 100), stories)]).toEqual([true]);
});

it.each([0, 65_520, 65_529, 65_535, 65_536, 149_980])(
  'finds a name at %i of a long text, and looks no further',
  (at) => {
    const pieces = [...new NameSeeker().seek(textOf(150_000, at), stories)];
    expect(pieces.at(-1)).toBe(true);
    expect(pieces.indexOf(true)).toBe(pieces.length - 1);
    expect(pieces.length).toBe(Math.floor(at / 65_536) + (at % 65_536 === 0 && at > 0 ? 0 : 1));
  },
);

it('gives the page its turn in a long text without a name', () => {
  expect([...new NameSeeker().seek(textOf(150_000), stories)]).toEqual([false, false, false]);
});

it('seeks the names of all stories, also of those that come later, and after it has let go', () => {
  const seeker = new NameSeeker();
  const text = 'By Clara Byron.';
  expect([...seeker.seek(text, stories)]).toEqual([false]);
  expect([...seeker.seek(text, [...stories, story('Clara Byron')])]).toEqual([true]);
  seeker.letGo();
  expect([...seeker.seek('By Ada Lovelace.', stories)]).toEqual([true]);
});

it('makes its expressions once, and anew after a rest', () => {
  vi.useFakeTimers();
  const made = vi.fn();
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(...of: readonly [string, string]) {
        super(...of);
        made(of[0]);
      }
    },
  );
  const seeker = new NameSeeker();
  const seek = () => [...seeker.seek('By Ada Lovelace.', stories)];
  for (let times = 0; times < 3; times++) seek();
  seeker.rest();
  vi.advanceTimersByTime(900);
  seek();
  seeker.rest();
  vi.advanceTimersByTime(900);
  seek();
  expect(made).toHaveBeenCalledOnce();
  seeker.rest();
  vi.advanceTimersByTime(1100);
  expect(seek()).toEqual([true]);
  expect(made).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('takes every text where names may begin anywhere', () => {
  expect([...new NameSeeker().seek('1', [{ pack: 'many', starts: '' }])]).toEqual([true]);
});

it.each(['#AdaLovelace', '_Ada Lovelace', '2018Ada_Lovelace2018', 'theADA1 AdaLovelace'])(
  'finds the name within %s',
  (text) => {
    expect([...new NameSeeker().seek(text, stories)]).toEqual([true]);
  },
);

it.each(['t123', 'COVID19', 'eBay', '5G_2x'])('takes no notice of %s', (text) => {
  expect([...new NameSeeker().seek(text, stories)]).toEqual([false]);
});
