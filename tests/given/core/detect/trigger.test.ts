import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFilter } from '../../../../src/core/names/makeFilter';
import { triggerKeys } from '../../../../src/core/names/triggerKeys';
import { triggerPattern } from '../../../../src/core/names/triggerPattern';
import { writtenForms } from '../../../../src/core/names/writtenForms';
import { readFilter } from '../../../../src/core/prefilter/readFilter';
import { readTrigger } from '../../../../src/core/prefilter/readTrigger';
import { readMarked } from '../../../core/detect/marked';
import { ENGLISH, OTHER_LANGUAGES } from '../../../core/detect/pages';
import { ENGLISH_PARAGRAPHS } from '../../../core/detect/paragraphs';
import { detect, NAMES, TOPICS } from '../../../core/detect/story';

const COMPACT = triggerPattern(NAMES);
const trigger = readTrigger(COMPACT, '(?:');
/** The same question, as it is asked of a filter. */
const keysIn = readFilter([makeFilter(triggerKeys(NAMES))]);
const TRIGGERS = new Set(TOPICS.filter(({ role }) => role === 'trigger').map(({ id }) => id));

const FORMS = NAMES.names.topics
  .filter(({ topic }) => TRIGGERS.has(topic))
  .flatMap(({ names }) => names.flatMap(({ written }) => written))
  .flatMap((written) => writtenForms(written).map(({ text }) => text));

/** One of the ways in which a page may write a form. */
const spelled = fc
  .record({
    form: fc.constantFrom(...FORMS),
    gap: fc.constantFrom(' ', '-', '\u00a0', '\n      ', '\u2011', '_', '·'),
    change: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => [...text].join('\u00ad'),
      (text: string) =>
        text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      (text: string) => text.replaceAll("'", '’'),
    ),
  })
  .map(({ form, gap, change }) => change(form).replaceAll(' ', gap));

const CONTEXT = [
  'Trump',
  'White House',
  ' 2018 ',
  'Olympic ',
  '김정은',
  'Pyongyang',
  'medal',
  '. ',
  ' ',
];

describe('the sentinel’s question', () => {
  it('is never answered with no where the page has a trigger', () => {
    const pieces = fc.array(fc.oneof(spelled, fc.constantFrom(...CONTEXT)), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        const { mentions } = detect([{ text, kind: 'paragraph', lang: 'en' }]);
        if (!mentions.some(({ topic }) => TRIGGERS.has(topic))) return;
        expect(trigger(text)).toBe(true);
        expect(keysIn(text)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered with yes on every page of ours that has a mention', () => {
    for (const page of [...ENGLISH, ...OTHER_LANGUAGES]) {
      const { blocks, marks } = readMarked(page);
      if (marks.length === 0) continue;
      const text = blocks.map(({ text }) => text).join('\n');
      expect([page.about, trigger(text), keysIn(text).length > 0]).toEqual([
        page.about,
        true,
        true,
      ]);
    }
    for (const text of ENGLISH_PARAGRAPHS.reports) {
      expect(trigger(text)).toBe(true);
      expect(keysIn(text)).not.toEqual([]);
    }
  });

  it('is answered with no by ordinary text', () => {
    for (const text of [
      '',
      'The cat sat on the mat.',
      '오늘은 날씨가 좋다',
      'Zażółć gęślą jaźń',
      'a\u00adb',
      '２０２４年',
    ]) {
      expect(trigger(text)).toBe(false);
      expect(keysIn(text)).toEqual([]);
    }
  });

  it('is small enough for a bundle of 3 KB', () => {
    expect(new TextEncoder().encode(COMPACT).length).toBeLessThan(1200);
  });
});
