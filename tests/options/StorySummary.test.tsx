// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { StoryOffer } from '../../src/core/imported/StoryOffer';
import { success } from '../../src/core/result';
import { createStoryImport } from '../../src/options/import-worker/storyImport';
import type { ImportAnswer } from '../../src/options/stories/importMessages';
import { StorySummary } from '../../src/options/stories/StorySummary';
import { passengers } from '../stories/passengers';
import { storyText } from '../stories/storyFile';
import { all, button, click, show, text } from '../ui/support/show';
import { emptyStore } from './emptyStore';

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
});

const FOLDER = 'tests/stories/sand-island';
/** Short enough for every text of a story. */
const MARKUP = '<b id=x>y</b>';

/** What a file offers, beside one that is there. */
async function offerOf(file: string, there?: string): Promise<StoryOffer> {
  const store = emptyStore();
  const answers: ImportAnswer[] = [];
  if (there !== undefined) {
    const bytes = new TextEncoder().encode(there);
    const topics: never[] = [];
    const head = { size: 1, hash: 'f'.repeat(64), engine: 1, topics };
    const { id, revision, title, authors } = JSON.parse(there);
    store.stories.list = async () => success([{ ...head, id, revision, title, authors }]);
    store.stories.bytes = async () => success(bytes);
  }
  const answer = createStoryImport(store.stories, (one) => answers.push(one));
  await answer({ ask: 'read', file: new Blob([file]), bundled: [] });
  const last = answers.at(-1);
  if (last?.say !== 'offer') throw new Error(JSON.stringify(last));
  return last.offer;
}

const open = (offer: StoryOffer) =>
  show(
    <StorySummary
      file="<i>.json"
      offer={offer}
      isAdding={false}
      notAdded={null}
      onAdd={() => {}}
      onCancel={() => {}}
    />,
  );

/** Every text of a story that is prose, by the names of its fields. */
const withMarkup = (story: string): string =>
  story.replace(
    /"(summary|text|line|label|shortLabel|question|says|note|distinct|inference|licence|longTitle)": "[^"]*"/g,
    `"$1": ${JSON.stringify(MARKUP)}`,
  );

test('shows markup in a story as the text that it is', async () => {
  const offer = await offerOf(withMarkup(storyText(FOLDER, { title: MARKUP, authors: [MARKUP] })));
  const root = open(offer);
  expect(text(root).split(MARKUP).length).toBeGreaterThan(4);
  expect(root.querySelectorAll('b[id], i, script, img, style')).toHaveLength(0);
});

test('leads nowhere but to addresses of the web, which it shows', async () => {
  const url = 'https://post.example/a?b=<b>';
  const offer = await offerOf(storyText(FOLDER, { homepage: url }));
  const links = [...open(offer).querySelectorAll('a')];
  expect(links.map(({ href, textContent, rel }) => [href, textContent, rel])).toEqual([
    [new URL(url).href, url, 'noopener noreferrer'],
  ]);
});

test('tells an update claim by claim, also what is gone', async () => {
  const before = JSON.parse(storyText(FOLDER));
  const [first, ...rest] = before.claims;
  const unused = { ...first, id: 'brand-new', text: 'Something new.' };
  const after = storyText(FOLDER, {
    revision: 3,
    claims: [{ ...first, text: 'It turned.' }, ...rest, unused],
    unknowns: before.unknowns,
    summary: 'Another summary.',
  });
  const offer = await offerOf(after, JSON.stringify(before));
  expect(offer.place).toEqual({ kind: 'newer', from: 2 });
  const shown = text(open(offer));
  for (const words of [
    'You have revision 2, and this is revision 3.',
    `Changed ${first.text} It turned.`,
    'New Something new.',
    'What the story says of itself',
    'Update to revision 3',
  ])
    expect(shown).toContain(words);
  const back = await offerOf(JSON.stringify(before), after);
  expect(back.place).toEqual({ kind: 'older', from: 3 });
  expect(text(open(back))).toContain('Gone Something new.');
});

test('tells some of very many changes, and the others when it is asked', async () => {
  const before = JSON.parse(passengers('list', 250));
  const after = { ...before, revision: before.revision + 1, topics: [] };
  const topics = before.topics.map((one: object) => ({ ...one, line: 'On board' }));
  const offer = await offerOf(JSON.stringify({ ...after, topics }), JSON.stringify(before));
  const root = open(offer);
  const shown = () => all(root, '.change').length;
  const hasFocus = (at: number) => all(root, '.change')[at] === document.activeElement;
  expect(shown()).toBe(100);
  click(button(root, '150 more changes'));
  expect(shown()).toBe(200);
  // The press may take the button away: keys go on at the first that came.
  await expect.poll(() => hasFocus(100)).toBe(true);
  click(button(root, '50 more changes'));
  expect(shown()).toBe(250);
  expect(all(root, '.changes button')).toEqual([]);
  await expect.poll(() => hasFocus(200)).toBe(true);
});
