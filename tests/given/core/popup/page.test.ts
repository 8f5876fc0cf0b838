import { describe, expect, it } from 'vitest';
import type { Writing } from '../../../../src/core/names/nameScripts';
import { fullId } from '../../../../src/core/pack/fullId';
import { type FrameFindings, findingsOf } from '../../../../src/core/popup/findings';
import { pageState, type TabSnapshot } from '../../../../src/core/popup/pageState';
import { pageWriting } from '../../../../src/core/popup/pageWriting';
import { snippet } from '../../../../src/core/popup/snippet';
import { type Choices, NO_CHOICES } from '../../../../src/core/settings/Settings';
import { makeStory } from '../../../../src/core/story/makeStory';
import { packOf, realFiles } from '../../../core/pack-check/stories';

const story = makeStory(packOf(realFiles()));
const { id: pack, topics } = story.pack;

const full = (id: string) => fullId(pack, id);
const count = (topic: string, shown: number, hidden = 0) => ({
  topic: full(topic),
  shown,
  hidden,
});

const frame = (more: Partial<FrameFindings> = {}): FrameFindings => ({
  frameId: 0,
  isTop: true,
  isCurrent: false,
  state: 'done',
  about: [pack],
  lang: 'en',
  topics: [],
  published: null,
  dismissed: [],
  ...more,
});

describe('pageState', () => {
  const fine: TabSnapshot = {
    host: 'example.org',
    entries: ['example.org'],
    hasAccess: true,
    sentinel: 'watching',
    frames: [],
  };
  const found = frame({ topics: [count('pence', 1)] });
  const noTopics: Choices = {
    ...NO_CHOICES,
    topics: Object.fromEntries(topics.map(({ id }) => [full(id), false])),
  };
  const off: Choices = { ...NO_CHOICES, sites: { 'example.org': 2000 } };

  it.each<[string, Partial<TabSnapshot>, Choices]>([
    ['withheld', { hasAccess: false, frames: null, host: null }, NO_CHOICES],
    ['closed', { frames: null }, NO_CHOICES],
    ['closed', { host: null }, NO_CHOICES],
    ['off', { frames: [found] }, off],
    ['topicsOff', {}, noTopics],
    ['unstarted', { sentinel: null }, NO_CHOICES],
    ['unsupported', { sentinel: 'unsupported' }, NO_CHOICES],
    ['reading', { sentinel: 'searching' }, NO_CHOICES],
    ['reading', { sentinel: 'asking' }, NO_CHOICES],
    ['reading', { sentinel: 'asking', frames: [frame({ state: 'reading' })] }, NO_CHOICES],
    // The site has just been switched on again, and the reader has still to hear of it.
    ['reading', { sentinel: 'asking', frames: [frame({ state: 'off' })] }, NO_CHOICES],
    ['nothing', {}, NO_CHOICES],
    ['nothing', { sentinel: 'asking', frames: [frame()] }, NO_CHOICES],
    ['nothing', { frames: [frame({ topics: [count('pence', 0, 1)] })] }, NO_CHOICES],
    ['found', { frames: [found] }, NO_CHOICES],
    ['found', { sentinel: null, frames: [frame(), found] }, NO_CHOICES],
    [
      'found',
      { frames: [frame({ dismissed: [{ topic: full('pence'), name: 'p', text: 'P' }] })] },
      off,
    ],
  ])('is %s for %j', (kind, look, choices) => {
    const now = kind === 'found' ? 3000 : 1000;
    expect(pageState({ ...fine, ...look }, choices, [story], now).kind).toBe(kind);
  });

  it('says which entry covers the site, and until when', () => {
    const state = pageState(
      { ...fine, entries: ['news.example.org', 'example.org'] },
      off,
      [story],
      1000,
    );
    expect(state).toEqual({ kind: 'off', entry: 'example.org', until: 2000 });
  });
});

describe('findingsOf', () => {
  const writings = new Map<string, Set<Writing>>([
    [full('pence'), new Set<Writing>(['Latn', 'Cyrl'])],
    [full('kim-yo-jong'), new Set<Writing>(['Latn', 'Cyrl'])],
    [full('nick-ayers'), new Set<Writing>(['Latn'])],
    [full('dprk'), new Set<Writing>(['Latn'])],
  ]);
  const find = (frames: readonly FrameFindings[], choices = NO_CHOICES) =>
    findingsOf(frames, [story], choices, writings);
  const pence = count('pence', 1);

  it('adds up all frames, and keeps what cannot be seen out', () => {
    const { topics = [] } =
      find([
        frame({ frameId: 9, isTop: false, topics: [count('pence', 1)] }),
        frame({ topics: [count('kim-yo-jong', 1), count('pence', 2, 1)] }),
      ]).stories[0] ?? {};
    expect(topics.map(({ id }) => id)).toEqual(['pence', 'kim-yo-jong']);
    expect(topics[0]).toMatchObject({
      count: 3,
      frames: [
        { frameId: 0, count: 2 },
        { frameId: 9, count: 1 },
      ],
    });
  });

  const notFound = (more: Partial<FrameFindings>, choices = NO_CHOICES) =>
    find([frame({ topics: [pence], ...more })], choices).stories[0]?.notFound?.map(({ id }) => id);

  it('names what was not found: only topics that are on', () => {
    expect(notFound({})).toEqual(['kim-yo-jong', 'nick-ayers']);
    expect(
      notFound(
        {},
        { ...NO_CHOICES, topics: { [full('nick-ayers')]: false, [full('dprk')]: true } },
      ),
    ).toEqual(['kim-yo-jong', 'dprk']);
  });

  it('names nothing that is hidden, or was called a wrong match', () => {
    expect(notFound({ topics: [pence, count('kim-yo-jong', 0, 1)] })).toEqual(['nick-ayers']);
    expect(
      notFound({ dismissed: [{ topic: full('nick-ayers'), name: 'ayers', text: 'Ayers' }] }),
    ).toEqual(['kim-yo-jong']);
  });

  it('only in languages that the story has names for', () => {
    expect(notFound({ lang: 'ru' })).toEqual(['kim-yo-jong']);
    expect(notFound({ lang: 'ar' })).toBeUndefined();
    expect(notFound({ lang: '' })).toBeUndefined();
  });

  it('says nothing while there is more to read, or of another story', () => {
    expect(notFound({ state: 'reading' })).toBeUndefined();
    expect(notFound({ about: [] })).toBeUndefined();
  });

  it('takes the date of the tab’s own page', () => {
    const published = { day: '2018-02-21', origin: 'meta' } as const;
    const other = { day: '2017-01-01', origin: 'time' } as const;
    const inFrame = frame({ frameId: 3, isTop: false, published: other });
    expect(find([inFrame, frame({ published })]).published).toEqual(published);
    expect(find([inFrame]).published).toBeNull();
  });
});

describe('pageWriting', () => {
  it.each([
    ['en-GB', 'Latn'],
    ['de', 'Latn'],
    ['ru', 'Cyrl'],
    ['ko-KR', 'Hang'],
    ['ja', 'Kana'],
    ['zh-TW', 'Hani'],
    ['zh-Hans', 'Hani'],
    // Foreign names are spelled or inflected another way there.
    ['lv', null],
    ['fi', null],
    ['ar', null],
    ['', null],
    ['not a language', null],
  ])('%s: %s', (lang, expected) => {
    expect(pageWriting(lang)).toBe(expected);
  });
});

describe('snippet', () => {
  it('keeps to the block, whole words, and says where it goes on', () => {
    const long = 'x'.repeat(20);
    expect(
      snippet({
        before: `${long} and ${long} with `,
        text: 'Kim',
        after: `, ${long} then ${long}y`,
      }),
    ).toEqual({ before: `…and ${long} with `, text: 'Kim', after: `, ${long} then…` });
    expect(snippet({ before: 'A heading\nThen ', text: 'Kim', after: ' left.\nAnd so' })).toEqual({
      before: 'Then ',
      text: 'Kim',
      after: ' left.',
    });
  });
});
