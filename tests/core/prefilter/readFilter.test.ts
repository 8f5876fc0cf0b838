import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/core/detect/find';
import { compileNames } from '../../../src/core/names/compileNames';
import type { Lexicon } from '../../../src/core/names/Lexicon';
import { makeFilter } from '../../../src/core/names/makeFilter';
import { parseNames } from '../../../src/core/names/parseNames';
import { triggerKeys } from '../../../src/core/names/triggerKeys';
import { readFilter } from '../../../src/core/prefilter/readFilter';
import { keyHash } from '../../../src/core/text/keyHash';
import { made, NAMES_OF, words } from '../detect/made';

const isLong = process.env.SIDELIGHT_LONG === '1';

interface Story {
  readonly lexicon: Lexicon;
  readonly keys: readonly string[];
}

/** A story of one topic that is written so; `null` where a pack could not have these names. */
function storyOf(written: readonly string[]): Story | null {
  const parsed = parseNames(made(written), NAMES_OF);
  if (!parsed.ok) return null;
  return { lexicon: compileNames(parsed.value), keys: triggerKeys(parsed.value) };
}

const part = fc.oneof(
  fc.constantFrom(
    'Mike',
    'Pence',
    'de',
    'la',
    'O’Brien',
    'Yo-jong',
    'PyeongChang',
    'McKay',
    '2018',
    'III',
  ),
  fc.constantFrom(
    'Žižek',
    'Ångström',
    'Núñez',
    'Straße',
    'İnönü',
    'Đặng',
    'Lech',
    'Wałęsa',
    'Ǆ',
    'ﬁ',
  ),
  fc.constantFrom('Пенс', 'Майкл', 'Ёжиков', 'Йон', 'Σίσυφος', 'ΟΔΟΣ', 'Լինդ', 'ლინდი'),
  fc.constantFrom(
    '김여정',
    '펜스',
    '평창',
    '金正恩',
    '文在寅',
    '東京',
    'マイク',
    'ペンス',
    'がくと',
    'さくら',
  ),
  fc.constantFrom('آدا', 'لیند', 'می\u200cگوید', 'علي', 'דוד', 'लिंड', 'ไทย', '𐐷𐐲', 'ʻIolani', '①②'),
);
const form = fc
  .array(fc.tuple(part, fc.constantFrom(' ', '-', '', ' · ', "'")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([one, gap], at) => (at === 0 ? one : gap + one)).join(''));

/** The ways in which a page may write a form and still be understood by the reader. */
const change = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKD'),
  (text) => [...text].join('\u00ad'),
  (text) => [...text].join('\u200c'),
  (text) => text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll('-', ''),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
);
const gap = fc.constantFrom(' ', '-', '\u00a0', '\n      ', '\u2011', '_', '·', '\u3000', '');
const filler = fc.constantFrom(
  ' ',
  '. ',
  'said',
  ' Mr ',
  '#',
  '@',
  '가 ',
  '의',
  '、',
  '\ud800',
  '\udc00',
  '😀',
  ' the ',
  'x',
);

describe('the filter of keys', () => {
  test('says one of a story wherever the reader finds a name of it, in any script', () => {
    const names = fc.array(fc.array(form, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const pieces = fc.array(fc.tuple(fc.nat(), fc.nat(), change, gap, filler), { maxLength: 6 });
    let met = 0;
    fc.assert(
      fc.property(names, pieces, (stories, pieces) => {
        const read = stories.flatMap((written) => storyOf(written) ?? []);
        const forms = stories.flat();
        const text = pieces
          .map(([at, , change, gap, filler]) => {
            const written = forms[at % Math.max(1, forms.length)] ?? '';
            return change(written).replaceAll(' ', gap) + filler;
          })
          .join('');
        const keysIn = readFilter([makeFilter(read.flatMap(({ keys }) => keys))]);
        const hit = new Set(keysIn(text));
        for (const { lexicon, keys } of read) {
          if (find(text, lexicon).length === 0) continue;
          met++;
          expect(keys.some((key) => hit.has(keyHash(key)))).toBe(true);
        }
      }),
      { numRuns: isLong ? 50_000 : 1000 },
    );
    expect(met).toBeGreaterThan(100);
  });

  test('says none where there are no keys', () => {
    for (const text of ['', 'Ada Lind', '김여정', '\ud800']) {
      expect(readFilter([makeFilter([])])(text)).toEqual([]);
    }
  });

  test('says another in one of 50,000 places at most, of 10,000 names, in 7 bytes for each', () => {
    const [first, last] = [words(10_000, 1), words(10_000, 2)];
    const keys = first.map((word, at) => `${word} ${last[at]}`);
    const data = makeFilter(keys);
    expect(data.length).toBeLessThan(70_000);
    expect(data).toMatch(/^[0-o]*$/);
    const keysIn = readFilter([data]);
    const hit = new Set(keysIn(keys.join('. ')));
    for (const key of keys) expect(hit.has(keyHash(key)), key).toBe(true);
    const others = words(100_000, 3);
    const known = new Set(keys.map(keyHash));
    const false_ = keysIn(others.join(' ')).filter((hash) => !known.has(hash));
    expect(false_.length).toBeLessThan(2);
  });

  test('reads 10 MB, also without a space, and whatever it consists of', () => {
    const keysIn = readFilter([makeFilter(['ada lind', '金 正 恩'])]);
    const MB = 1_000_000;
    const prose = 'The cat sat on the mat with Ada and Lind. ';
    for (const [piece, length] of [
      [prose, 10 * MB],
      ['a', 10 * MB],
      ['é', 10 * MB],
      ...['A', '\ud800', '\xad', '\u0301', '1', 'aA', '가'].map((one) => [one, MB / 4] as const),
    ] as const) {
      expect(keysIn(piece.repeat(length / piece.length)), piece).toEqual([]);
    }
    const ada = keysIn(`${'a'.repeat(5 * MB)} Ada-Lind ${'b'.repeat(5 * MB)}`);
    expect(new Set(ada)).toEqual(new Set([keyHash('ada lind')]));
    const kim = keysIn(`${'文'.repeat(65_535)}金正恩${'文'.repeat(1000)}`);
    expect(new Set(kim)).toEqual(new Set([keyHash('金 正 恩')]));
  });
});
