import { SYLLABLE } from './characters';
import { GLUED, TokenReader } from './TokenReader';

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

/** `{a|b} c` → `a c`, `b c`. Braces may be nested; an empty alternative leaves the part out. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.lastIndexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  if (close < 0) return [pattern];
  const head = pattern.slice(0, open);
  const tail = pattern.slice(close + 1);
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((part) => expandBraces(head + part + tail));
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
      open: tokens.length > 0 && reader.gap !== GLUED,
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
