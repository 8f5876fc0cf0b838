import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../core/detect/marked';
import { ENGLISH, type MarkedPage, OTHER_LANGUAGES } from '../../../core/detect/pages';
import { detect } from '../../../core/detect/story';

const TRIGGERS = new Set(['pence', 'kim-yo-jong', 'pyeongchang']);

/** Marks as lines that a failing test shows well. */
const line = (block: number, topic: string, start: number, text: string): string =>
  `${block}:${start} ${topic} ${text}`;

function check(page: MarkedPage): void {
  const { blocks, marks } = readMarked(page);
  const found = detect(blocks, page.title).mentions.filter(({ topic }) => TRIGGERS.has(topic));
  expect(
    found.map(({ block, topic, start, end }) =>
      line(block, topic, start, blocks[block]?.text.slice(start, end) ?? ''),
    ),
  ).toEqual(marks.map(({ block, topic, start, text }) => line(block, topic, start, text)));
}

describe('the triggers in English pages', () => {
  it.each(ENGLISH.map((page) => [page.about, page] as const))('%s', (_, page) => check(page));
});

describe('the triggers in other languages', () => {
  it.each(OTHER_LANGUAGES.map((page) => [page.about, page] as const))('%s', (_, page) =>
    check(page),
  );
});
