import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readPng } from '../../build/drive/readPng';
import {
  iconLimits,
  MOST_BYTES,
  messageLimits,
  notesLimit,
  pictureLimits,
  SCREENSHOTS,
  searchTermLimits,
  type TextLimit,
  textLimits,
} from '../../build/store/limits';

const languages = readdirSync('src/_locales');
const read = (path: string): string => readFileSync(path, 'utf8').trim();
/** As people count, and shops: a character outside the basic plane is one. */
const lengthOf = (text: string): number => [...text].length;
const fits = (text: string, { least, most }: TextLimit): boolean =>
  lengthOf(text) >= least && lengthOf(text) <= most;

describe.each(languages)('what shops get in %s', (language) => {
  const folder = `docs/store/${language}`;

  test.each(Object.entries(textLimits))('%s is as long as it may be', (file, limit) => {
    expect(lengthOf(read(`${folder}/${file}`))).toBeLessThanOrEqual(limit.most);
    expect(lengthOf(read(`${folder}/${file}`))).toBeGreaterThanOrEqual(limit.least);
  });

  test.each(Object.entries(messageLimits))('%s of the package too', (key, limit) => {
    const messages = JSON.parse(read(`src/_locales/${language}/messages.json`));
    expect(fits(messages[key].message, limit), messages[key].message).toBe(true);
  });

  test('search terms are few and short', () => {
    const terms = read(`${folder}/search-terms.txt`).split('\n');
    expect(terms.length).toBeLessThanOrEqual(searchTermLimits.terms);
    expect(Math.max(...terms.map(lengthOf))).toBeLessThanOrEqual(searchTermLimits.characters);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(searchTermLimits.words);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test.each(Object.entries(pictureLimits))('%s has its size and no clear part', (file, limit) => {
    const bytes = readFileSync(`${folder}/${file}`);
    const { width, height, hasAlpha } = readPng(bytes);
    expect({ width, height, hasAlpha }).toEqual({
      width: limit.width,
      height: limit.height,
      hasAlpha: limit.mayBeClear,
    });
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  test('each picture has its caption, and no other file lies about', () => {
    expect(read(`${folder}/captions.txt`).split('\n')).toHaveLength(SCREENSHOTS);
    expect(readdirSync(folder).sort()).toEqual(
      [
        ...Object.keys(textLimits),
        ...Object.keys(pictureLimits),
        'captions.txt',
        'search-terms.txt',
      ].sort(),
    );
  });
});

test('each permission has its sentence, and no sentence is about another', () => {
  const manifest = JSON.parse(read('manifest.json'));
  const wanted = [...manifest.permissions, 'hosts'].map((name) => `permission-${name}.txt`);
  expect(
    Object.keys(textLimits)
      .filter((file) => file.startsWith('permission-'))
      .sort(),
  ).toEqual(wanted.sort());
});

test('notes for reviewers fit, and name the commands that there are', () => {
  const notes = read('docs/store/reviewers.md');
  expect(fits(notes, notesLimit), `${lengthOf(notes)} characters`).toBe(true);
  const { scripts, engines } = JSON.parse(read('package.json'));
  for (const [, script = ''] of notes.matchAll(/npm run ([\w-]+)/g)) {
    expect(scripts).toHaveProperty([script]);
  }
  expect(notes).toContain(`Node](https://nodejs.org) ${engines.node.replace('>=', '')} or newer`);
});

describe('icons', () => {
  /** How wide and high what is not clear is, and how far from each edge. */
  function drawn(file: string) {
    const { width, height, alphaAt } = readPng(readFileSync(file));
    const xs: number[] = [];
    const ys: number[] = [];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (alphaAt(x, y) === 0) continue;
        xs.push(x);
        ys.push(y);
      }
    }
    const span = (values: number[]) =>
      values.reduce((most, one) => Math.max(most, one)) -
      values.reduce((least, one) => Math.min(least, one)) +
      1;
    return { size: width, isSquare: width === height, width: span(xs), height: span(ys) };
  }

  it.each(Object.entries(iconLimits))('%s has its margin', (file, { size, drawing }) => {
    const found = drawn(file);
    expect(found).toMatchObject({ size, isSquare: true });
    // Half a px of a soft edge may count at each side.
    expect(Math.abs(found.width - drawing)).toBeLessThanOrEqual(1);
    expect(Math.abs(found.height - drawing)).toBeLessThanOrEqual(1);
  });
});

test('links in the documents for shops lead somewhere', () => {
  for (const file of ['README.md', 'reviewers.md']) {
    const text = read(`docs/store/${file}`);
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(`docs/store/${link}`), link).toBe(true);
    }
  }
});

test('counts as people do', () => {
  expect(fits('가나다', { least: 1, most: 3, saidIn: '' })).toBe(true);
  expect(fits('👍👍', { least: 1, most: 1, saidIn: '' })).toBe(false);
});
