import { wholeStory } from './storyFile';

/** Syllables that make pronounceable names which no language has. */
const SYLLABLES = 'ba ke di lo mu ra ne si to vu pa fe gi ho ju za me ri so nu'.split(' ');

/** The `n`th made-up word with a capital: each number has its own. */
function word(n: number): string {
  let rest = n;
  let letters = '';
  do {
    letters += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The `n`th made-up person. */
export const person = (n: number): string => `${word(n + 400)} ${word(n * 7 + 8000)}`;

/** A story about so many people, each of whom makes a page relevant, as text. */
export function passengers(id: string, count: number): string {
  const ferry = wholeStory('tests/stories/sand-island');
  const {
    claims: [claim],
    sources: articles,
  } = Object(ferry);
  const published = { words: '2019', from: null, to: null };
  const sources = articles.map((source: { id: string }) => ({
    ...source,
    published: { ...published, basis: [{ source: source.id, certainty: 'stated' }] },
  }));
  const topics = Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    role: 'trigger',
    type: 'person',
    title: person(n),
    line: 'A passenger',
    summary: `${person(n)} was on board.`,
    on: true,
    claims: [claim.id],
    events: [],
    related: [`p${(n + 1) % count}`],
  }));
  const names = {
    lists: {},
    topics: topics.map(({ id: topic, title }, n) => ({
      topic,
      names: [{ id: `n${n}`, kind: 'full', written: [title] }],
    })),
    events: [],
  };
  const claims = [{ ...claim, text: `${person(0)} and ${person(1)} were on board.` }];
  return JSON.stringify({
    ...ferry,
    id,
    title: `The list of ${count} passengers`,
    sources,
    unknowns: [],
    days: undefined,
    topics,
    claims,
    events: [],
    questions: [],
    names,
  });
}
