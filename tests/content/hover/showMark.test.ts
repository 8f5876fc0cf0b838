// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showMark } from '../../../content/hover/showMark';
import { createHighlightRegistry } from '../../../content/reader/marks/highlight';
import { USUAL_NAMES } from '../../../src/core/page/highlightNames';
import { type FakeHighlight, stubHighlights } from '../support/highlights';
import { element, mentionOf, textIn } from '../support/page';

let page: Map<string, FakeHighlight>;
let life: AbortController;

beforeEach(() => {
  page = stubHighlights();
  life = new AbortController();
  document.body.innerHTML = '<p>Met Ada here</p>';
});
afterEach(() => life.abort());

function show(words = 'Ada') {
  const registry = createHighlightRegistry(() => {});
  showMark(mentionOf(words, element('p')), registry, life.signal);
}

const shown = () => page.get(USUAL_NAMES.open);

/** Lets the browser tell of what has changed. */
const told = () => new Promise<void>((resolve) => setTimeout(resolve));

it('shows the words of the mention, until the signal aborts', () => {
  show();
  const [range] = shown() ?? [];
  expect(range).toMatchObject({
    ...{ startContainer: textIn('p'), startOffset: 4 },
    ...{ endContainer: textIn('p'), endOffset: 7 },
  });
  life.abort();
  expect(page.size).toBe(0);
});

it('leaves out the readings between the characters', () => {
  document.body.innerHTML = '<p><ruby>金<rt>Kim</rt>正恩<rt>Jong Un</rt></ruby></p>';
  const mention = mentionOf('金Kim正恩', element('p'));
  const [first, , last] = mention.kept.block.nodes;
  if (!first || !last) throw new Error('The name has no texts');
  const block = { ...mention.kept.block, text: '金正恩', nodes: [first, last], starts: [0, 1] };
  const read = { ...mention, end: 3, kept: { ...mention.kept, block } };
  showMark(
    read,
    createHighlightRegistry(() => {}),
    life.signal,
  );
  expect([...(shown() ?? [])]).toMatchObject([
    { startContainer: first, startOffset: 0, endContainer: first, endOffset: 1 },
    { startContainer: last, startOffset: 0, endContainer: last, endOffset: 2 },
  ]);
});

it('shows nothing any more once the page has changed the words', async () => {
  show();
  textIn('p').data = 'Met Eve here';
  await told();
  expect(shown()?.size).toBe(0);
});

it('goes on showing them while other words change', async () => {
  show();
  textIn('p').data = 'Met Ada there';
  await told();
  expect(shown()?.size).toBe(1);
});

it('shows nothing of a mention that has left the page', () => {
  const mention = mentionOf('Ada', element('p'));
  element('p').remove();
  showMark(
    mention,
    createHighlightRegistry(() => {}),
    life.signal,
  );
  expect(page.size).toBe(0);
});
