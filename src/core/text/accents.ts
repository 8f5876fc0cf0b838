import { CAPITAL, kindOf, LETTER, MARK } from './characters';

/** Where a text has accents: each as its letter's number and the combining mark; '' for none. */
export function accentsOf(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return '';
  let letters = 0;
  let accents = '';
  for (const character of text.normalize('NFD')) {
    const kind = kindOf(character.charCodeAt(0));
    if (kind === LETTER || kind === CAPITAL) letters++;
    else if (kind === MARK) accents += `${letters}${character};`;
  }
  return accents;
}

/**
 * Whether a text's accents fit a form's: it may leave out some, as capitals in French and `е` for
 * `ё` do, but have none of its own, so that Turkish "Pençe" is not "Pence".
 */
export const accentsFit = (text: string, form: string): boolean => {
  if (text === '' || text === form) return true;
  const allowed = new Set(form.split(';'));
  return text.split(';').every((accent) => allowed.has(accent));
};
