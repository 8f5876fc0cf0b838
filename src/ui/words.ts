import type messages from '../_locales/en/messages.json';
import { directionOf } from '../core/text/direction';
import { type DateStyle, makeDates } from './makeDates';

/** A key of `src/_locales`. */
export type MessageKey = keyof typeof messages;

/** A text that depends on a count is several messages: `key_one`, `key_other`, … */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** `browser.i18n.getMessage`, or the like of it: an unknown key gives an empty text. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** The interface's texts, and how it writes numbers, dates and lists. */
export interface Words {
  /** The language that they are in (BCP 47), with the visitor's region where that is known. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  message(key: MessageKey, ...substitutions: readonly string[]): string;
  /** The message for a count, which is its first substitution. */
  plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  number(count: number): string;
  /** A year, month or day (`2018`, `2018-02`, `2018-02-09`), written out or (`short`) abridged. */
  date(partial: string, style?: DateStyle): string;
  /** "7, 9 and 17". */
  list(items: readonly string[]): string;
}

/**
 * The interface's words from the browser's messages.
 *
 * @param uiLanguage the browser's language: the messages may be in another, the default one, and
 *   then dates and plurals follow the messages
 */
export function makeWords(getMessage: GetMessage, uiLanguage: string): Words {
  // A browser that has lost the messages is still to show the story.
  const written = getMessage('language') || uiLanguage;
  const language = uiLanguage.startsWith(`${written}-`) ? uiLanguage : written;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = (count: number) => numbers.format(count);
  return {
    language,
    direction: directionOf(written),
    message: (key, ...substitutions) => getMessage(key, [...substitutions]),
    plural: (key, count, ...substitutions) => {
      const all = [number(count), ...substitutions];
      return getMessage(`${key}_${rules.select(count)}`, all) || getMessage(`${key}_other`, all);
    },
    number,
    date: makeDates(language),
    list: (items) => lists.format(items),
  };
}
