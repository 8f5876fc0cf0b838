import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSeeker } from '../../../../content/reader/scan/NameSeeker';
import { scan } from '../../../../src/core/detect/scan';
import { tablesOf } from '../../../../src/core/detect/tables';
import { compileNames } from '../../../../src/core/names/compileNames';
import type { Lexicon } from '../../../../src/core/names/Lexicon';
import { made, NAMES_OF } from '../../../core/detect/made';
import { LEXICON, parsed } from '../../../core/detect/story';

/** What a scan finds in a text, with the expression that seeks beginnings and without it. */
const bothWays = ({ forms }: Lexicon) => {
  const slow = { ...forms, startPattern: '' };
  return (text: string) => [scan(text, tablesOf(forms)), scan(text, tablesOf(slow))] as const;
};

/** Texts of a lexicon's own tokens in any case, of all that may stand between them, and of noise. */
const textsOf = ({ forms }: Lexicon) => {
  const token = fc.constantFrom(...forms.words.trimEnd().split('\n'));
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const piece = fc.oneof(
    token,
    token.map(capital),
    token.map((text) => text.toUpperCase()),
    token.map((text) => text.normalize('NFD')),
    token.map((text) => [...text].join('\u00ad')),
    fc.constantFrom(...' .-_’\'"/#@0129aZéß\u00a0\u00ad\u0301\u200b\u2013\ud83d펜김'),
    fc.constantFrom(' ', ' ', ' ', ''),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
};

/** The `at`th of many names that have little in common. */
const nameOf = (at: number): string =>
  [...(at * 48_271 + 20_000).toString(26)]
    .map((digit) => String.fromCharCode(0x61 + Number.parseInt(digit, 26)))
    .reverse()
    .join('');

/** For machines that do much else at the time (ms). */
const PATIENCE_MS = 60_000;

describe('the expression that seeks where forms begin', { timeout: PATIENCE_MS }, () => {
  const odd = compileNames(
    parsed(
      made(["O'Neil", '2018 Ada', '.NET Ada', 'the Ada', 'was Lin', 'Ada Żo', '¡Ada']),
      NAMES_OF,
    ),
  );

  it.each([
    ['the story’s names', LEXICON],
    ['names that begin with marks, digits and articles', odd],
  ])('passes over none: %s', (_, lexicon) => {
    expect(lexicon.forms.startPattern).not.toBe('');
    const find = bothWays(lexicon);
    const seeker = new NameSeeker();
    const stories = [{ pack: 'made', starts: lexicon.forms.startPattern }];
    const seek = (text: string) => seeker.seek(text, stories);
    fc.assert(
      fc.property(textsOf(lexicon), (text) => {
        const [sought, read] = find(text);
        expect(sought).toEqual(read);
        // What pages seek by may be in vain, and misses nothing.
        if (read.length > 0) expect([...seek(text)]).toEqual([true]);
      }),
      { numRuns: 5000 },
    );
  });

  it('is left out where there are too many for one', () => {
    const many = Array.from({ length: 6000 }, (_, at) => `${nameOf(at)} Ada`);
    const { forms } = compileNames(parsed(made(many), NAMES_OF));
    expect(forms.startPattern).toBe('');
  });
});
