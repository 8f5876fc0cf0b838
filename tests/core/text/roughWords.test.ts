import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, roughWords } from '../../../src/core/text/roughWords';
import { TokenReader } from '../../../src/core/text/TokenReader';

const isLong = process.env.SIDELIGHT_LONG === '1';

const rough = (text: string): string[] => roughWords(text).map(foldWord);

/** The same of the words that the reader finds, as keys are made of them. */
function ofTokens(text: string): string[] {
  const reader = new TokenReader(text);
  const words: string[] = [];
  while (reader.next()) words.push(...rough(reader.folded()));
  return words;
}

const unitsBetween = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((unit) => String.fromCharCode(unit));

/** What words are made of and parted by, and any unit that there is, unpaired surrogates among them. */
const piece = fc.oneof(
  fc.constantFrom(
    'Mike',
    'Pence',
    'MIKE',
    'O',
    "'",
    '’',
    '-',
    '\u2011',
    '_',
    ' ',
    '\n',
    '\xa0',
    '2018',
  ),
  fc.constantFrom(
    '\xad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u0301',
    '\u0306',
    '\u3099',
    '\ufeff',
    '\ufe0f',
  ),
  fc.constantFrom(
    '펜스',
    '김여정',
    '金正恩',
    '東京',
    'ガ',
    'カ\u3099',
    'ｶ',
    'Ｐｅ',
    '２',
    '\uf900',
  ),
  fc.constantFrom(
    'ΟΔΟΣ',
    'ς',
    'İ',
    'ß',
    'ẞ',
    'Ёж',
    'ёж',
    'Žižek',
    'Ǆ',
    'ﬁ',
    '½',
    '①',
    'ª',
    '\u212a',
  ),
  fc.constantFrom('آدا', 'لیند', 'می\u200cگوید', 'ა', 'Ა', 'ไทย', '𐐷', '😀', '\ud800', '\udc00'),
  unitsBetween(0, 0x7f),
  unitsBetween(0x80, 0x24ff),
  unitsBetween(0x1100, 0x11ff),
  unitsBetween(0x1e00, 0x1fff),
  unitsBetween(0x2500, 0xffff),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').normalize('NFD')),
);

describe('the rough words of a text', () => {
  test('are those of the reader, for every unit between any letters', () => {
    const others: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const one = String.fromCharCode(unit);
      const around = `${one} a${one}b A${one}B 가${one}${one}か 1${one}2 ${one}`;
      const [mine, theirs] = [rough(around).join(' '), ofTokens(around).join(' ')];
      if (mine !== theirs) others.push(`U+${unit.toString(16)}: ${mine}; ${theirs}`);
    }
    expect(others).toEqual([]);
  });

  test('are those of the reader, whatever the text', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(rough(text)).toEqual(ofTokens(text));
      }),
      { numRuns: isLong ? 200_000 : 1000 },
    );
  });

  test('keep every letter and digit that a name can consist of', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const lost = units.filter(
      (one) => /\p{L}|\p{N}|\p{Cs}/u.test(one) && rough(one).join('') === '',
    );
    // Apostrophes of Hawaiian and Ukrainian, a tone of old Slavonic, and marks of Japanese: no names.
    expect(lost).toEqual(['\u02bb', '\u02bc', '\u2e2f', '\uff9e', '\uff9f']);
  });
});
