import { describe, expect, it } from 'vitest';
import { cardView } from '../../../../src/core/story/cardView';
import { makeStory } from '../../../../src/core/story/makeStory';
import { exampleFiles, packOf, realFiles } from '../../../core/pack-check/stories';

const example = makeStory(packOf(exampleFiles()));
const real = makeStory(packOf(realFiles()));

const card = (story: typeof real, id: string) =>
  cardView(story, id) ?? expect.fail(`no card ${id}`);

describe('cardView', () => {
  it('holds all that a card shows', () => {
    expect(card(example, 'ferry')).toMatchObject({
      id: 'ferry',
      title: 'The ferry that turned back',
      line: '3 May 2019',
      asOf: null,
      distinct: null,
      related: [{ id: 'ada-lind', title: 'Ada Lind' }],
      unknowns: [{ id: 'damage' }],
      standing: null,
      heard: {
        total: 4,
        parties: [
          { party: { id: 'harbour' }, claims: 2 },
          { party: { id: 'travellers' }, claims: 2 },
          { party: { id: 'company' }, claims: 1 },
        ],
      },
    });
    const { keyClaims, moreClaims, events, comparison } = card(example, 'ferry');
    expect(keyClaims.map(({ id }) => id)).toEqual(['wind', 'engine']);
    expect(moreClaims.map(({ id }) => id)).toEqual(['on-board', 'turned-back']);
    expect(events.map(({ id, isMain, when }) => [id, isMain, when.shape])).toEqual([
      ['turn', true, 'day'],
      ['radio-interview', false, 'day'],
    ]);
    expect(comparison.differ.map(({ id }) => id)).toEqual(['why']);
    expect(comparison.counts).toMatchObject({ claims: 4, shared: 2, differ: 2, questions: 2 });
  });

  it('resolves who says so, through whom, and where', () => {
    const [statement] = card(example, 'ada-lind').keyClaims[0]?.statements ?? [];
    expect(statement).toMatchObject({
      source: { letter: 'X' },
      paragraphs: [3],
      speaker: { name: 'Ada Lind', role: 'harbour master' },
      via: { name: 'The town’s radio' },
      certainty: 'stated',
      inference: null,
      words: null,
    });
  });

  it('puts what is told differently behind what differs, with the label of each', () => {
    const { differences } = card(real, 'pyeongchang-meeting');
    expect(differences.map(({ id, stands }) => [id, stands])).toEqual([
      ['why', 'differ'],
      ['who-proposed', 'differ'],
      ['how-it-came-out', 'told-differently'],
    ]);
  });

  it('says how the sources stand where nothing differs', () => {
    const standing = (id: string) => card(real, id).standing;
    expect(standing('pence')).toBeNull();
    expect(standing('otto-warmbier')).toMatchObject({ kind: 'only', source: { letter: 'A' } });
    expect(standing('negotiating-record')).toBeNull();
    expect(standing('moon-jae-in')).toEqual({ kind: 'none' });
    expect(standing('not-known')).toBeNull();
  });

  it('names related topics briefly', () => {
    expect(card(real, 'pence').related.map(({ title }) => title)).toEqual([
      'The meeting',
      'Nick Ayers',
      'Opening ceremony',
      'New US sanctions',
    ]);
  });

  it('is null for a topic that the story does not have', () => {
    for (const id of ['nobody', '', '__proto__', 'constructor']) {
      expect(cardView(real, id)).toBeNull();
    }
  });
});

describe('the cards that ship', () => {
  const cards = real.pack.topics.map(({ id }) => card(real, id));

  it('lead to each other: every card is led to', () => {
    const ledTo = new Set(cards.flatMap(({ related }) => related.map(({ id }) => id)));
    expect(cards.map(({ id }) => id).filter((id) => !ledTo.has(id))).toEqual([]);
  });

  it('state every role as of a time, the roles of people too', () => {
    for (const { id, kind, asOf } of real.pack.claims) {
      expect([id, asOf]).toEqual([id, kind === 'role' ? '2018-02' : undefined]);
    }
    for (const { id, type, asOf, keyClaims, moreClaims } of cards) {
      const hasRole = [...keyClaims, ...moreClaims].some(({ kind }) => kind === 'role');
      // A sister is one at any time; the Presidium's line leaves no room, and its claims say when.
      const isRole = type === 'person' && hasRole && id !== 'kim-yong-nam';
      expect([id, asOf]).toEqual([id, isRole ? '2018-02' : null]);
    }
  });

  it('show both sides of why it was called off wherever one is told', () => {
    for (const { id, keyClaims, moreClaims, comparison } of cards) {
      const told = [...keyClaims, ...moreClaims].some((claim) => /^C1[012]$/.test(claim.id));
      expect([id, comparison.differ.some((question) => question.id === 'why')]).toEqual([id, told]);
    }
  });

  it('say on the meeting’s card that only the US side is heard, and what neither article tells', () => {
    const meeting = card(real, 'pyeongchang-meeting');
    // Its summary says it, so the line on it is left out.
    expect([meeting.heard, meeting.summary]).toEqual([
      null,
      expect.stringMatching(
        /^US officials say .*Neither article carries a North Korean account\.$/,
      ),
    ]);
    expect(meeting.unknowns.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['north-korean-account', 'venue', 'participants']),
    );
  });

  it('place the meeting nowhere, and give Donald Trump no title: neither article does', () => {
    const text = JSON.stringify(realFiles());
    expect(text).not.toMatch(/(meeting|talks|held|meet) (was to be )?in Pyeongchang[^,]/i);
    expect(text).not.toMatch(/president (Donald )?Trump|US president/i);
  });

  it('start with the topics that need no page', () => {
    const on = (role: string) =>
      real.pack.topics.filter((topic) => topic.role === role).map(({ id }) => id);
    expect(on('trigger')).toEqual(['pence', 'kim-yo-jong', 'pyeongchang-meeting', 'pyeongchang']);
    expect(on('supporting')).toHaveLength(8);
    expect(on('card')).toHaveLength(10);
    expect(real.pack.topics.filter((topic) => !topic.on).map(({ id }) => id)).toEqual(['dprk']);
  });
});
