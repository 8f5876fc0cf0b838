import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/core/detect/find';
import { compileNames } from '../../../../src/core/names/compileNames';
import { made, NAMES_OF } from '../../../core/detect/made';
import { LEXICON, parsed } from '../../../core/detect/story';

const IGNORABLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e'];
const GAPS = [
  ' ',
  '\u00a0',
  '\n',
  '\r\n\t  ',
  '\u2003',
  '\u202f',
  '\u3000',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2212',
  '_',
];

/** The names found in a text, as the stretches of it that they take. */
const namesIn = (text: string, lexicon = LEXICON): string[] =>
  find(text, lexicon)
    .filter(({ name, other }) => lexicon.names[name]?.kind !== 'word' && !other)
    .map(({ start, end }) => text.slice(start, end));

/** A name with something put between its letters now and then. */
const sprinkled = (name: string) =>
  fc
    .array(fc.constantFrom('', '', ...IGNORABLE), {
      minLength: name.length,
      maxLength: name.length,
    })
    .map((between) => [...name].map((letter, at) => letter + (between[at] ?? '')).join(''))
    .map((text) => text.replace(/[\u00ad\u200b-\u200e\u2060\ufeff]+$/u, ''));

describe('ways a name is written', () => {
  it.each(GAPS)('parts apart by %j', (gap) => {
    const name = `Kim${gap}Yo${gap}Jong`;
    expect(namesIn(`so ${name} said`)).toEqual([name]);
  });

  it('dashes in spaces, full stops and two hyphens part two names', () => {
    for (const between of [' — ', ' - ', '. ', ', ', '--', ' / ']) {
      expect(namesIn(`Kim Yo${between}Jong`)).not.toContain(`Kim Yo${between}Jong`);
    }
  });

  it('composed, decomposed and full-width', () => {
    for (const name of [
      'Kim Yŏ-jŏng',
      '마이크 펜스',
      'マイク・ペンス',
      'Майкл Пенс',
      'Ким Ё Чжон',
    ]) {
      expect(namesIn(`${name}.`)).toEqual([name]);
      const apart = name.normalize('NFD');
      expect(namesIn(`${apart}.`)).toEqual([apart]);
    }
    expect(namesIn('Ｍｉｋｅ　Ｐｅｎｃｅ')).toEqual(['Ｍｉｋｅ　Ｐｅｎｃｅ']);
    expect(namesIn('\uf90a與正')).toEqual(['\uf90a與正']);
  });

  it('an accent too many is another word', () => {
    expect(namesIn('Pençe, Pénce, Mike Pençe')).toEqual([]);
  });

  it('invisible characters anywhere in it', () => {
    fc.assert(
      fc.property(sprinkled('Mike Pence'), (name) => {
        expect(namesIn(`by ${name}, Monday`)).toEqual([name]);
      }),
    );
  });

  it('possessives and particles', () => {
    expect(namesIn("Mike Pence's, Mike Pence’s")).toEqual(['Mike Pence', 'Mike Pence']);
    expect(namesIn('김여정은 김여정의 김여정에게서')).toEqual(['김여정', '김여정', '김여정']);
  });

  it('a longer word is another word', () => {
    expect(namesIn('Mike Pencer Spence McPence Mikepence mike pencex')).toEqual([]);
    expect(namesIn('우스펜스키 サスペンス ペンスタンド')).toEqual([]);
  });
});

describe('find', () => {
  const pieces = fc.constantFrom(
    ...['Mike', 'Pence', ' ', '-', 'Kim', 'Yo', 'Jong', '\u00ad', '\u0306', '\ud83d', '\ude00'],
    ...[
      '펜스',
      '마이크',
      '부통령',
      'は',
      'ペンス',
      '평창',
      '2018',
      '.',
      "'",
      '’',
      '{',
      '(',
      '*',
      'İ',
      'ﬁ',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  it('never throws, and its offsets lie in the text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of find(text, LEXICON)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('finds the same in a text wherever that stands', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const shift = before.length + 200;
        const around = `${before}${' . '.repeat(67).slice(0, 200)}${text}`;
        const alone = find(` . ${text}`, LEXICON).map(({ name, start, end }) => [
          name,
          start - 3,
          end - 3,
        ]);
        const there = find(around, LEXICON)
          .filter(({ start }) => start >= shift)
          .map(({ name, start, end }) => [name, start - shift, end - shift]);
        expect(there).toEqual(alone);
      }),
    );
  });

  it('takes the longest of names that begin alike, and what is no name not at all', () => {
    const lexicon = compileNames(
      parsed(made(['Ada Lin', 'Ada Lin Berg', 'Lin Berg Holm']), NAMES_OF),
    );
    expect(namesIn('Ada Lin Berg', lexicon)).toEqual(['Ada Lin Berg']);
    expect(namesIn('Ada Lin, Ada Berg', lexicon)).toEqual(['Ada Lin']);
    expect(namesIn('Lin Berg Holm', lexicon)).toEqual(['Lin Berg Holm']);
  });

  it('takes the characters of regular expressions for themselves', () => {
    const lexicon = compileNames(parsed(made(['C++ Ada', 'A.D.A. (Ltd)', 'Ada*']), NAMES_OF));
    expect(namesIn('C++ Ada; A.D.A. (Ltd); Ada*; CCC Ada', lexicon)).toEqual([
      'C++ Ada',
      'A.D.A. (Ltd)',
      'Ada*',
    ]);
  });
});
