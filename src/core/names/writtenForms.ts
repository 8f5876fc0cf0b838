import { SYLLABLE } from '../text/characters';
import { ADJACENT, TokenReader } from '../text/TokenReader';

/** One token of a written form. */
export interface FormToken {
  readonly folded: string;
  readonly capital: boolean;
  /** Whether white space or a hyphen may stand before it in a text; else it follows at once. */
  readonly open: boolean;
}

/** One way a name is written, token by token. */
export interface WrittenForm {
  readonly tokens: readonly FormToken[];
  /** The form itself, for its accents. */
  readonly text: string;
}

/**
 * `{a|b} c` → `a c`, `b c`. Braces may be nested; an empty alternative leaves the part out. A brace
 * without its other half stays as it is.
 */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = open < 0 ? -1 : closingBrace(pattern, open);
  if (close < 0) return [pattern];
  const head = pattern.slice(0, open);
  const tails = expandBraces(pattern.slice(close + 1));
  const middles = alternatives(pattern.slice(open + 1, close)).flatMap(expandBraces);
  return middles.flatMap((middle) => tails.map((tail) => head + middle + tail));
}

/**
 * How many forms a pattern stands for, at most, told without writing them down: each hyphen, and
 * each capital after a small letter, doubles them. Takes time in proportion to the pattern’s length.
 */
export function countForms(pattern: string): number {
  // Of each open brace, the forms of the alternatives that are read, and of the one that is not yet.
  const open: { done: number; before: number }[] = [];
  let forms = 1;
  for (const [piece] of pattern.matchAll(/[{}|-]|\p{Ll}(?=\p{Lu})/gu)) {
    const inner = open.at(-1);
    if (piece === '{') {
      open.push({ done: 0, before: forms });
      forms = 1;
    } else if (piece === '|' && inner) {
      inner.done += forms;
      forms = 1;
    } else if (piece === '}' && inner) {
      forms = (inner.done + forms) * inner.before;
      open.pop();
    } else if (piece !== '}' && piece !== '|') {
      forms *= 2;
    }
  }
  // What a brace without its other half follows is written out all the same.
  return open.reduceRight((sum, { done, before }) => (done + sum) * before, forms);
}

function closingBrace(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    if (pattern[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** Splits at the bars that stand in no inner brace. */
function alternatives(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of inside) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

/** Every form of a written name (braces, hyphens that may be missing, `PyeongChang` in small letters). */
export function writtenForms(pattern: string): WrittenForm[] {
  return expandBraces(pattern).flatMap((text) => {
    const spelled = text.replace(/\s+/gu, ' ').trim();
    return joinings(readTokens(spelled)).map((tokens) => ({ tokens, text: spelled }));
  });
}

interface Joinable extends FormToken {
  /** Whether it may be written in one word with the token before it. */
  readonly joins: boolean;
}

function readTokens(text: string): Joinable[] {
  const reader = new TokenReader(text);
  const tokens: Joinable[] = [];
  let end = 0;
  let word = false;
  while (reader.next()) {
    const between = text.slice(end, reader.start);
    const isWord = reader.kind !== SYLLABLE && /^\p{L}/u.test(reader.folded());
    tokens.push({
      folded: reader.folded(),
      capital: reader.capital,
      open: tokens.length > 0 && reader.gap !== ADJACENT,
      joins: word && isWord && (between === '-' || between === ''),
    });
    end = reader.end;
    word = isWord;
  }
  return tokens;
}

/** A form and those in which its joinable tokens are one word. */
function joinings(tokens: readonly Joinable[]): FormToken[][] {
  let forms: FormToken[][] = [[]];
  for (const token of tokens) {
    forms = forms.flatMap((form) => {
      const apart = [...form, token];
      const last = form.at(-1);
      if (!token.joins || !last) return [apart];
      return [apart, [...form.slice(0, -1), { ...last, folded: last.folded + token.folded }]];
    });
  }
  return forms;
}
