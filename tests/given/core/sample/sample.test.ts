import lexicon from 'sidelight:lexicon';
import { describe, expect, it } from 'vitest';
import { makeSamplePage } from '../../../../src/core/sample/samplePage';
import { sampleSentence } from '../../../../src/core/sample/sampleSentence';
import { type Piece, sampleView } from '../../../../src/core/sample/sampleView';
import { story } from '../../../ui/support/story';

const { pack } = story;
const page = makeSamplePage(pack, lexicon, 4);
const without =
  (...off: readonly string[]) =>
  (topic: string) =>
    !off.includes(topic);
const view = (settings: Parameters<typeof sampleView>[2]) => sampleView(page, lexicon, settings);
const mentions = (pieces: readonly Piece[]) => pieces.flatMap(({ mention }) => mention ?? []);
const all = ({ title, passages }: ReturnType<typeof view>) => mentions([title, ...passages].flat());
const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');

describe('the sentence of the first run', () => {
  const sentence = sampleSentence(pack, lexicon) ?? expect.fail('no sentence');

  it('is a claim of the story, whole, and names topics that have cards', () => {
    const claim = pack.claims.find(({ id }) => id === sentence.claim);
    expect(text(sentence.pieces)).toBe(claim?.text);
    const topics = mentions(sentence.pieces).map(({ topic }) => topic);
    expect(topics.length).toBeGreaterThan(1);
    for (const topic of topics) expect(story.topics.has(topic)).toBe(true);
    expect(mentions(sentence.pieces).map(({ isMarked }) => isMarked)).not.toContain(false);
  });

  it('is the first claim that names as many triggers: others in a sentence do not count', () => {
    expect(sentence.claim).toBe(pack.claims[0]?.id);
    const [first, ...rest] = pack.claims;
    if (first === undefined) expect.fail('no claim');
    const crowded = { ...first, id: 'C99', text: `${first.text} So said Moon Jae-in.` };
    const told = { ...pack, claims: [first, ...rest, crowded] };
    expect(sampleSentence(told, lexicon)?.claim).toBe(first.id);
  });

  it('is none where nothing is named', () => {
    const mute = { ...pack, claims: pack.claims.map((claim) => ({ ...claim, text: 'Nothing.' })) };
    expect(sampleSentence(mute, lexicon)).toBeNull();
  });
});

describe('the sample page', () => {
  it('is made of claims, and names several triggers', () => {
    expect(page.passages.length).toBeGreaterThan(1);
    for (const { claim } of page.passages) expect(pack.claims).toContain(claim);
    const topics = new Set(all(view({ isOn: without(), marks: 'all' })).map(({ topic }) => topic));
    const triggers = pack.topics.filter(({ role }) => role === 'trigger').map(({ id }) => id);
    expect(triggers.filter((id) => topics.has(id)).length).toBeGreaterThan(1);
  });

  it('adds a topic with every passage, and none where none is left', () => {
    const many = makeSamplePage(pack, lexicon, pack.claims.length);
    expect(many.passages.length).toBeLessThan(pack.topics.length);
    expect(many.passages.slice(0, 4)).toEqual(page.passages);
  });

  it('has names enough to tell the first from all', () => {
    const first = all(view({ isOn: without(), marks: 'first' }));
    const every = all(view({ isOn: without(), marks: 'all' }));
    expect(first.length).toBeLessThan(every.length);
    expect(new Set(first.map(({ topic }) => topic)).size).toBe(first.length);
  });

  it('loses no letter when it is cut into pieces', () => {
    const { title, passages } = view({ isOn: without(), marks: 'all' });
    expect(text(title)).toBe(pack.title);
    expect(passages.map(text)).toEqual(page.passages.map(({ claim }) => claim.text));
  });

  it('opens on every name in quiet mode, and marks none', () => {
    const quiet = all(view({ isOn: without(), marks: 'none' }));
    expect(quiet.map(({ isMarked }) => isMarked)).not.toContain(true);
    expect(quiet.length).toBe(all(view({ isOn: without(), marks: 'all' })).length);
  });

  it('leaves out a topic that is off, and counts it no longer', () => {
    const before = view({ isOn: without(), marks: 'all' });
    const [{ topic } = { topic: '' }] = all(before);
    const after = view({ isOn: without(topic), marks: 'all' });
    expect(all(after).map((mention) => mention.topic)).not.toContain(topic);
    expect(after.topics).toBe(before.topics - 1);
  });

  it('names nothing when all triggers are off', () => {
    const triggers = pack.topics.filter(({ role }) => role === 'trigger').map(({ id }) => id);
    expect(view({ isOn: without(...triggers), marks: 'all' })).toMatchObject({ topics: 0 });
  });
});
