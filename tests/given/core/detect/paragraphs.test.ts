import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/detect/Block';
import {
  ENGLISH_PARAGRAPHS,
  GERMAN_PARAGRAPHS,
  KOREAN_PARAGRAPHS,
  type Paragraphs,
} from '../../../core/detect/paragraphs';
import { detect } from '../../../core/detect/story';

/** What every page begins with: it names both who were to meet, and no meeting. */
const OPENING: Readonly<Record<string, string>> = {
  en: 'Mike Pence and Kim Yo Jong were both in South Korea in February 2018.',
  de: 'Mike Pence und Kim Yo Jong waren im Februar 2018 in Südkorea.',
  ko: '마이크 펜스와 김여정은 2018년 2월 한국에 있었다.',
};

function tellsMeeting(text: string, lang: string): boolean {
  const blocks = [OPENING[lang] ?? '', text].map(
    (one): Block => ({ text: one, kind: 'paragraph', lang }),
  );
  return detect(blocks).mentions.some(({ topic }) => topic === 'pyeongchang-meeting');
}

function figures({ lang, reports, others }: Paragraphs) {
  const right = reports.filter((text) => tellsMeeting(text, lang)).length;
  const wrong = others.filter((text) => tellsMeeting(text, lang)).length;
  return { precision: right / (right + wrong), recall: right / reports.length };
}

describe('the cancelled meeting', () => {
  it('has enough paragraphs to tell', () => {
    expect(ENGLISH_PARAGRAPHS.reports.length).toBeGreaterThanOrEqual(30);
    expect(ENGLISH_PARAGRAPHS.others.length).toBeGreaterThanOrEqual(60);
  });

  it.each([ENGLISH_PARAGRAPHS, GERMAN_PARAGRAPHS, KOREAN_PARAGRAPHS])(
    'is told from other meetings, in $lang',
    (paragraphs) => {
      const { precision, recall } = figures(paragraphs);
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('is marked on the noun phrase, and the names beside it keep their marks', () => {
    const text = 'North Korea called off a planned high-level meeting with Mike Pence.';
    const { mentions } = detect([{ text, kind: 'heading', lang: 'en' }]);
    expect(mentions.map(({ topic, start, end }) => [topic, text.slice(start, end)])).toEqual([
      ['dprk', 'North Korea'],
      ['pyeongchang-meeting', 'planned high-level meeting'],
      ['pence', 'Mike Pence'],
    ]);
  });

  it('is not found by words alone, even where the page has told it by name', () => {
    const blocks: Block[] = [
      'North Korea pulled out of a secret meeting with Mike Pence.',
      'US and North Korean officials had planned the meeting for Saturday; the North called it off.',
    ].map((text) => ({ text, kind: 'paragraph', lang: 'en' }));
    const found = detect(blocks).mentions.filter(({ topic }) => topic === 'pyeongchang-meeting');
    expect(found.map(({ block, evidence }) => [block, evidence.confidence])).toEqual([
      [0, 'certain'],
    ]);
  });

  it('is only likely where the sentence before says who meets', () => {
    const text = 'Mike Pence and Kim Yo Jong never met. A meeting had been scheduled.';
    const { mentions } = detect([{ text, kind: 'paragraph', lang: 'en' }]);
    const meeting = mentions.find(({ topic }) => topic === 'pyeongchang-meeting');
    expect(meeting?.evidence.confidence).toBe('likely');
  });
});
