import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/detect/Block';
import { find } from '../../../../src/core/detect/find';
import { resolveInSteps } from '../../../../src/core/detect/resolve';
import { takeAll } from '../../../../src/core/detect/Steps';
import { detect, LEXICON } from '../../../core/detect/story';

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text) => ({ text, kind: 'paragraph', lang: 'en' }));

const topicsOf = (blocks: Block[], title = '', off: string[] = []): string[] => [
  ...new Set(detect(blocks, title, off).mentions.map(({ topic }) => topic)),
];

describe('evidence', () => {
  it('of a full name is the name', () => {
    const [mention] = detect(blocksOf('Mike Pence spoke.')).mentions;
    expect(mention).toEqual({
      topic: 'pence',
      block: 0,
      start: 0,
      end: 10,
      name: 'mike-pence',
      evidence: { kind: 'full', confidence: 'certain' },
    });
  });

  it('of a surname is the full name that the page has before it, or else after it', () => {
    const { mentions } = detect(blocksOf('Pence left.', 'Mike Pence came.', 'Pence spoke.'));
    expect(mentions.map(({ evidence }) => evidence.because)).toEqual([
      { kind: 'mention', block: 1, text: 'Mike Pence' },
      undefined,
      { kind: 'mention', block: 1, text: 'Mike Pence' },
    ]);
  });

  it('of a surname may be the page’s title', () => {
    const [mention] = detect(blocksOf('Pence left.'), 'Mike Pence in Seoul').mentions;
    expect(mention?.evidence.because).toEqual({ kind: 'mention', block: -1, text: 'Mike Pence' });
  });

  it('of a surname in politics is the word that shows it, and it is only likely', () => {
    const [mention] = detect(blocksOf('Trump thanked Pence.')).mentions;
    expect(mention?.evidence).toEqual({
      kind: 'short',
      confidence: 'likely',
      because: { kind: 'word', block: 0, text: 'Trump' },
    });
  });
});

describe('supporting names', () => {
  it('are marked on a page about the story only', () => {
    expect(topicsOf(blocksOf('Kim Jong Un met Moon Jae-in.'))).toEqual([]);
    expect(topicsOf(blocksOf('Mike Pence spoke in Iowa.', 'Nick Ayers listened.'))).toEqual([
      'pence',
    ]);
    expect(topicsOf(blocksOf('Kim Yo Jong sat down.', 'Kim Jong Un did not.'))).toEqual([
      'kim-yo-jong',
      'kim-jong-un',
    ]);
    expect(topicsOf(blocksOf('Mike Pence spoke of North Korea.', 'Nick Ayers listened.'))).toEqual([
      'pence',
      'dprk',
      'nick-ayers',
    ]);
  });

  it.each([
    ['his', 'kim-jong-un', 'Kim Jong Un came with his sister Kim Yo Jong.'],
    ['hers', 'kim-yo-jong', 'Kim Yo Jong is the sister of Kim Jong Un.'],
    ['nobody’s', undefined, 'Kim Jong Un and Kim Yo Jong came.'],
  ])('share a bare Kim by whom the page is about: %s', (_, topic, opening) => {
    const { mentions } = detect(blocksOf(opening, 'Kim left early.'));
    expect(mentions.find(({ block }) => block === 1)?.topic).toBe(topic);
  });
});

describe('a topic that is off', () => {
  it('is not returned, makes no page relevant, and still is evidence', () => {
    const blocks = blocksOf('Kim Yo Jong and Mike Pence.', 'Pence saw Kim Jong Un.');
    expect(topicsOf(blocks, '', ['kim-yo-jong'])).toEqual(['pence', 'kim-jong-un']);
    const hers = blocksOf('Kim Yo Jong sat down.', 'Kim Jong Un did not.');
    expect(detect(hers, '', ['kim-yo-jong'])).toEqual({ mentions: [], relevant: false });
    const games = blocksOf('Kim Yo Jong flew to Pyeongchang.');
    expect(topicsOf(games, '', ['kim-yo-jong'])).toEqual(['pyeongchang']);
  });
});

describe('how sure a short name is', () => {
  const last = (...texts: string[]) => detect(blocksOf(...texts)).mentions.at(-1);

  it('is certain where the page has one of the name', () => {
    expect(last('Mike Pence came.', 'Pence left.')?.evidence.confidence).toBe('certain');
  });

  it('rests on the page’s subject where it has several', () => {
    const opening = ['Mike Pence came.', 'Mike Pence sat down.', 'Hunter Pence stood.'];
    expect(last(...opening, 'Pence left.')?.evidence).toEqual({
      kind: 'short',
      confidence: 'certain',
      because: { kind: 'subject', block: 0, text: 'Mike Pence' },
    });
    const closer = detect(blocksOf('Mike Pence came.', 'Hunter Pence stood.', 'Pence left.'));
    expect(closer.mentions.at(-1)?.evidence.confidence).toBe('likely');
  });

  it('is nobody’s where two count alike, and a pronoun overrules nothing', () => {
    expect(last('Mike Pence and Greg Pence came.', 'Pence left.')?.block).toBe(0);
    expect(last('Mike Pence and Karen Pence came.', 'Pence left her seat.')?.block).toBe(0);
  });
});

describe('resolving again', () => {
  it('changes its mind when blocks were added', () => {
    const first = blocksOf('Pence left at noon.');
    expect(topicsOf(first)).toEqual([]);
    expect(topicsOf([...first, ...blocksOf('Mike Pence came back.')])).toEqual(['pence']);
  });

  it('does not move a mention that stands before what was added', () => {
    const before = blocksOf('Mike Pence', 'Pence and Kim Yo-jong');
    const after = [...before, ...blocksOf('Hunter Pence')];
    const placed = (blocks: Block[]) =>
      detect(blocks).mentions.map(({ evidence: _, ...place }) => place);
    expect(placed(after).slice(0, 3)).toEqual(placed(before));
  });
});

describe('step by step', () => {
  const text = 'Mike Pence, Kim Yo Jong, Pence and Ms Kim came. ';
  const pages = [
    ['of many blocks', Array<string>(500).fill(text)],
    ['of one', [text.repeat(500)]],
  ] as const;

  it.each(pages)('many names of a page %s are left often between, and are the same', (_, texts) => {
    const blocks = blocksOf(...texts);
    const read = blocks.map((block) => ({ block, candidates: find(block.text, LEXICON) }));
    const page = { lang: 'en', title: '', blocks: read };
    const names = read.reduce((sum, { candidates }) => sum + candidates.length, 0);
    let left = 0;
    const steps = resolveInSteps(page, LEXICON, { isOn: () => true });
    const resolved = takeAll(
      (function* () {
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done) return step.value;
          left++;
          yield;
        }
      })(),
    );
    expect(resolved).toEqual(detect(blocks));
    // Read, sorted by whose they may be, and decided on: each in steps of a few names.
    expect(left).toBeGreaterThan((3 * names) / 20);
  });
});
