import { factorAlternatives } from './factorAlternatives';
import type { ParsedNames } from './parseNames';
import { triggerForms } from './triggerForms';
import { chooseParts, type Spelling } from './triggerParts';
import type { WrittenForm } from './writtenForms';

/** Where no story is there is nothing to look for: the class of no characters, which hits nowhere. */
const NOTHING = '[]';

/**
 * What a text must hold if it can have a mention of a trigger topic of any story: one compact
 * pattern, for `readTrigger`. Boundaries, capitals and conditions are left to the reader, so it may
 * hit in vain, but it never misses.
 */
export function triggerPattern(...stories: readonly ParsedNames[]): string {
  const forms = new Spellings();
  for (const story of stories) for (const form of triggerForms(story)) forms.add(form);
  const stems = stories.flatMap(({ names }) => names.stems ?? []);
  const parts = chooseParts(forms.all(), stems.map(withoutPunctuation));
  if (parts.length === 0) return NOTHING;
  return withBareLetters(factorAlternatives(parts.map(({ accented }) => accented)));
}

/** Lets each letter that has an accent be without it as well: `ŏ` → `[ŏo]`, `[ŏu]` → `[ŏou]`. */
const withBareLetters = (pattern: string): string =>
  pattern.replace(/\[(\p{L}+)\]|\p{L}/gu, (one, inside?: string) => {
    const letters = [...(inside ?? one)].flatMap((letter) => [letter, bareLetter(letter)]);
    const different = [...new Set(letters)].join('');
    return inside === undefined && different === one ? one : `[${different}]`;
  });

/** A letter without its accent; itself where it has none. */
function bareLetter(letter: string): string {
  const [base = letter, accent = ''] = letter.normalize('NFD');
  return /[\u0300-\u036f]/.test(accent) ? base : letter;
}

/** Forms by their bare letters; those alike are one, with every gap and accent that one of them has. */
class Spellings {
  readonly #byLetters = new Map<string, string[]>();

  add({ tokens, text }: WrittenForm): void {
    const folded = tokens.map(({ folded: word, open }) => (open ? ' ' : '') + word).join('');
    // Punctuation is no letter, and may as well be missing: it counts as a gap.
    const letters = [...folded.matchAll(/[^\p{L}\p{N}]*([\p{L}\p{N}])/gu)];
    const written = [...text.normalize('NFC').toLowerCase()].filter(isLetter);
    const key = letters.map(([, letter]) => letter).join('');
    const known = this.#byLetters.get(key);
    const spelled = letters.map(([whole, letter = ''], index) => {
      const before = known?.[index] ?? letter;
      const mine = written[index] ?? letter;
      const hasAccent = mine !== letter && mine.normalize('NFD').startsWith(letter);
      const gap = whole !== letter || before.startsWith(' ') ? ' ' : '';
      return gap + (hasAccent ? mine : before.trim());
    });
    this.#byLetters.set(key, spelled);
  }

  all(): Spelling[] {
    return [...this.#byLetters].map(([key, spelled]) => ({
      letters: spelled
        .map((one, at) => one.replace(/\S/u, key.charAt(at)))
        .join('')
        .trim(),
      accented: spelled.join('').trim(),
    }));
  }
}

const withoutPunctuation = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, ' ');

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
