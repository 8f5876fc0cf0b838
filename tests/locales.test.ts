import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { messageKeys } from '../build/extension/manifest';

const folder = 'src/_locales';

const messagesSchema = v.record(
  v.string(),
  v.strictObject({
    message: v.pipe(v.string(), v.minLength(1)),
    description: v.optional(v.string()),
    placeholders: v.optional(v.record(v.string(), v.strictObject({ content: v.string() }))),
  }),
);
type Messages = v.InferOutput<typeof messagesSchema>;

const readMessages = (locale: string): Messages =>
  v.parse(messagesSchema, JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')));

const locales = readdirSync(folder).sort();
const english = readMessages('en');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');

/** What a language has to have, given the English keys: its own plural forms of each count. */
function wantedKeys(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = Object.keys(english).flatMap((key) =>
    PLURAL.test(key) ? pluralCategories.map((form) => `${baseOf(key)}_${form}`) : key,
  );
  return [...new Set(wanted)].sort();
}

/** What is wrong with the placeholders of `messages`, as `key: why`. */
function placeholderFaults(messages: Messages): string[] {
  return Object.entries(messages).flatMap(([key, { message, placeholders = {} }]) => {
    const declared = Object.keys(placeholders).sort();
    const used = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name);
    const wanted = english[key] ?? english[`${baseOf(key)}_other`];
    return [
      ...declared.filter((name) => !used.includes(name)).map((name) => `${key}: ${name} is unused`),
      ...used.filter((name) => !declared.includes(name)).map((name) => `${key}: what is ${name}?`),
      ...(JSON.stringify(wanted?.placeholders ?? {}) === JSON.stringify(placeholders)
        ? []
        : [`${key}: other placeholders than in English`]),
    ];
  });
}

/** Every string in the product's code, and what the manifest uses. */
function stringsInUse(): ReadonlySet<string> {
  const files = ['src', 'content', 'popup'].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  const strings = files.flatMap((text) => [...text.matchAll(/['"`](\w+)['"`]/g)]);
  const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  return new Set([...strings.map(([, string = '']) => string), ...messageKeys(manifest)]);
}

const unused = (keys: readonly string[], inUse: ReadonlySet<string>): string[] =>
  keys.filter((key) => !inUse.has(key) && !inUse.has(baseOf(key)));

describe('the interface’s texts', () => {
  test('are there in English and Korean', () => {
    expect(locales).toEqual(expect.arrayContaining(['en', 'ko']));
    for (const locale of locales)
      expect(existsSync(`${folder}/${locale}/messages.json`)).toBe(true);
  });

  describe.each(locales)('in %s', (locale) => {
    const messages = readMessages(locale);

    test('say which language they are in', () => {
      expect(messages.language?.message).toBe(locale.replace('_', '-'));
    });

    test('are all there, in the plural forms of the language, and no others', () => {
      expect(Object.keys(messages).sort()).toEqual(wantedKeys(locale));
    });

    test('use each placeholder that English has, and no other', () => {
      expect(placeholderFaults(messages)).toEqual([]);
    });

    test('lie in the order of their keys, so that two people find the same line', () => {
      const keys = Object.keys(messages);
      expect(keys).toEqual([...keys].sort());
    });
  });

  test('are translated', () => {
    const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\$\w+\$/g, ''));
    const same = Object.entries(readMessages('ko')).filter(
      ([key, { message }]) => hasWords(message) && message === english[key]?.message,
    );
    expect(same.map(([key]) => key)).toEqual(['extensionName']);
  });

  test('are all in use', () => {
    expect(unused(Object.keys(english), stringsInUse())).toEqual([]);
  });
});

describe('the test itself', () => {
  test('finds what is missing, unused or without its placeholder', () => {
    expect(wantedKeys('ko')).not.toContain('popupClaims_one');
    expect(wantedKeys('pl')).toEqual(
      expect.arrayContaining(['popupClaims_few', 'popupClaims_many']),
    );
    expect(unused(['cardClose', 'cardNobody', 'cardNothing_one'], stringsInUse())).toEqual([
      'cardNobody',
      'cardNothing_one',
    ]);
    const { placeholders } = english.optionsSitesUntil ?? {};
    expect(placeholderFaults({ optionsSitesUntil: { message: 'until', placeholders } })).toEqual([
      'optionsSitesUntil: TIME is unused',
    ]);
    expect(
      placeholderFaults({ optionsSitesUntil: { message: '$TIME$ $WHO$', placeholders } }),
    ).toEqual(['optionsSitesUntil: what is WHO?']);
    expect(placeholderFaults({ optionsSitesUntil: { message: 'until' } })).toEqual([
      'optionsSitesUntil: other placeholders than in English',
    ]);
  });
});
