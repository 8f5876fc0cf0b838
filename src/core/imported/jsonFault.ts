/** Where a text stops being JSON, both counted from 1; `isEnd`: it ends before it is complete. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly isEnd: boolean;
}

const SPACE = /[\t\n\r ]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

/**
 * Where `text` stops being JSON; `null` where it is JSON. `JSON.parse` says it in words of its own in
 * each browser, and not always. Takes no more of the stack however deep it goes.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: Expected = 'value';
  /** Goes on behind what matches here; false where nothing does. */
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma-or-end');
  for (;;) {
    skip(SPACE);
    const character = text[at];
    if (character === undefined) return expected === 'end' ? null : placeOf(text, at);
    if (expected === 'end') return placeOf(text, at);
    if (expected === 'colon') {
      if (character !== ':') return placeOf(text, at);
      at++;
      expected = 'value';
    } else if (expected === 'comma-or-end' && character === ',') {
      at++;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected.endsWith('end') && character === (open.at(-1) === '{' ? '}' : ']')) {
      at++;
      open.pop();
      expected = afterValue();
    } else if (expected === 'comma-or-end') {
      return placeOf(text, at);
    } else if (character === '"') {
      at++;
      at = endOfPlain(text, at);
      while (text[at] === '\\') {
        if (!skip(ESCAPE)) return placeOf(text, at);
        at = endOfPlain(text, at);
      }
      if (text[at] !== '"') return placeOf(text, at);
      at++;
      expected = expected.startsWith('key') ? 'colon' : afterValue();
    } else if (expected.startsWith('key')) {
      return placeOf(text, at);
    } else if (character === '{' || character === '[') {
      at++;
      open.push(character);
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
    } else if (skip(SCALAR)) {
      expected = afterValue();
    } else {
      return placeOf(text, at);
    }
  }
}

/** Where what may stand in a string as it is ends: at a quotation mark, a backslash, a control character. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 0x20 && code !== 0x22 && code !== 0x5c; ) {
    at++;
    code = text.charCodeAt(at);
  }
  return at;
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  // An escape, or a word, that the end has cut in two ends the text as well.
  const isEnd = /^[\\\w.+-]{0,6}$/.test(text.slice(at));
  return { line: before.split('\n').length, column: at - start + 1, isEnd };
}
