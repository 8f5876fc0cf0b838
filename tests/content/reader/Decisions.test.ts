// @vitest-environment happy-dom
import names from 'sidelight:names';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Decisions, type PageFindings } from '../../../content/reader/scan/Decisions';
import type { PageBlock } from '../../../content/reader/scan/PageBlock';
import { PageText } from '../../../content/reader/scan/PageText';
import { readBlocks } from '../../../content/reader/scan/readBlocks';
import { Slice } from '../../../content/reader/scan/Slice';
import type { Decide } from '../../../content/reader/scan/Stories';
import { takeAll } from '../../../src/core/detect/Steps';
import { computeStyles } from '../support/layout';
import { storiesOf } from '../support/stories';

const { stories, decide } = storiesOf(names);

let life: AbortController;
let text: PageText;
let found: PageFindings[];

beforeEach(() => {
  vi.stubGlobal('scheduler', { postTask: async () => {} });
  document.body.innerHTML = '';
  document.title = 'Ferries';
  document.documentElement.lang = 'en';
  life = new AbortController();
  text = new PageText();
  found = [];
});
afterEach(() => {
  life.abort();
  // Other files may run in the same document.
  document.head.replaceChildren();
});

/** A paragraph that was read; a heading where no name may begin in it. */
function add(data: string, isNamed = true, edges: PageBlock['edges'] = []): HTMLElement {
  const element = document.createElement('p');
  const node = document.createTextNode(data);
  element.append(node);
  document.body.append(element);
  const kind = isNamed ? 'paragraph' : 'heading';
  const block = { text: data, kind, lang: '', element, isFirst: true, edges } as const;
  text.add({ block: { ...block, nodes: [node], starts: [0] }, isNamed });
  return element;
}

/** The texts that are kept. */
const kept = () => takeAll(text.inOrder()).map(({ block }) => block.text);

function make(answer: Decide) {
  const asked = vi.fn(answer);
  const decisions = new Decisions(
    {
      ...{ text, stories, decide: asked, isDone: () => true, onRest: () => {} },
      onFound: (now) => found.push(now),
    },
    new Set(['sand-island/ada-lind']),
    life.signal,
  );
  return { decisions, asked };
}

describe('what is found in a page', () => {
  it('is decided with the blocks that matter, and put where it lies', async () => {
    add('The Sand Island ferry.');
    add('By Ada Lind.', false);
    const { decisions, asked } = make(decide);
    await decisions.make(new Slice());
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      {
        ...{ lang: 'en', title: 'Ferries' },
        blocks: [
          { text: 'The Sand Island ferry.', kind: 'paragraph', lang: '', edges: [] },
          { text: 'By Ada Lind.', kind: 'heading', lang: '' },
        ],
      },
      ['sand-island'],
      new Set(['sand-island/ada-lind']),
    );
    const [now] = found;
    expect(now).toMatchObject({ about: ['sand-island'], isDone: true });
    expect(now?.mentions.map(({ topic, from }) => [topic, from.node.data, from.offset])).toEqual([
      ['sand-island/ferry', 'The Sand Island ferry.', 4],
    ]);
  });

  it('is nothing where no letters of a name stand, and nobody is asked', async () => {
    add('The ferry', false);
    const { decisions, asked } = make(decide);
    await decisions.make(new Slice());
    expect(asked).not.toHaveBeenCalled();
    expect(found).toMatchObject([{ mentions: [], about: [] }]);
  });

  it('is decided once more for all that came while it was asked', async () => {
    add('The Sand Island ferry.');
    const { decisions, asked } = make(decide);
    const made = decisions.make(new Slice());
    add('The Sand Island ferry again.');
    for (let times = 0; times < 3; times++) void decisions.make(new Slice());
    await made;
    expect(asked).toHaveBeenCalledTimes(2);
    expect(found.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
  });

  it('stays as it was while nobody answers', async () => {
    vi.useFakeTimers();
    add('The Sand Island ferry.');
    let isThere = false;
    const { decisions } = make(async (...page) => (isThere ? decide(...page) : undefined));
    await decisions.make(new Slice());
    expect(found).toEqual([]);
    isThere = true;
    await vi.advanceTimersByTimeAsync(6000);
    expect(found).toHaveLength(1);
    vi.useRealTimers();
  });

  it('is told to nobody once all is over', async () => {
    add('The Sand Island ferry.');
    const { decisions } = make(async (...page) => {
      life.abort();
      return decide(...page);
    });
    await decisions.make(new Slice());
    expect(found).toEqual([]);
  });
});

describe('what may be named', () => {
  it('is kept if it is, or begins a section, and numbered without the others', async () => {
    add('A boat.');
    add('The Sand Island ferry.');
    add('On time.');
    add('Sand', false);
    add('The Sand Island ferry again.');
    const { decisions, asked } = make(decide);
    await decisions.make(new Slice());
    expect(kept()).toEqual(['The Sand Island ferry.', 'Sand', 'The Sand Island ferry again.']);
    expect(found[0]?.mentions.map(({ block, from }) => [block, from.node.data])).toEqual([
      [0, 'The Sand Island ferry.'],
      [2, 'The Sand Island ferry again.'],
    ]);
    expect(found[0]?.blocks.map(({ block }) => block.text)).toEqual(kept());
    // It is known by now.
    await decisions.make(new Slice());
    expect(asked.mock.lastCall?.[0].blocks).toHaveLength(3);
    expect(asked.mock.lastCall?.[0].blocks[0]?.edges).toBeUndefined();
    expect(await decisions.sift(text.unknown(), new Slice())).toBe(false);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is asked about alone where the page changes', async () => {
    add('The Sand Island ferry.');
    const { decisions, asked } = make(decide);
    await decisions.make(new Slice());
    add('A boat.');
    expect(await decisions.sift(text.unknown(), new Slice())).toBe(false);
    expect(kept()).toEqual(['The Sand Island ferry.']);
    add('The Sand Island ferry again.');
    expect(await decisions.sift(text.unknown(), new Slice())).toBe(true);
    expect(asked.mock.calls.map(([{ blocks }]) => blocks.map((block) => block.text))).toEqual([
      ['The Sand Island ferry.'],
      ['A boat.'],
      ['The Sand Island ferry again.'],
    ]);
    // What is found stays as it was until all of it is decided on.
    expect(found).toHaveLength(1);
  });

  it('matters where nobody answers', async () => {
    add('The Sand Island ferry.');
    const { decisions } = make(async () => undefined);
    expect(await decisions.sift(text.unknown(), new Slice())).toBe(true);
    expect(kept()).toEqual(['The Sand Island ferry.']);
  });

  it('is cut where its style parts it, and asked about anew', async () => {
    computeStyles();
    const element = add('');
    element.innerHTML = 'By <b style="display: block">Sand</b> Island ferry <i>now</i>';
    text = new PageText();
    for (const block of readBlocks(element, { isShallow: false, onShadow: () => {} })) {
      text.add({ block, isNamed: true });
    }
    add('The Sand Island ferry.');
    const { decisions, asked } = make(decide);
    await decisions.make(new Slice());
    expect(asked).toHaveBeenCalledTimes(2);
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions.map(({ from }) => from.node.data)).toEqual([
      'The Sand Island ferry.',
    ]);
  });
});

it('is due for the first time when a person would notice, and then by what the last has taken', async () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  add('The Sand Island ferry.');
  const { decisions } = make(async (...page) => {
    now += 10;
    return decide(...page);
  });
  now += 99;
  expect(decisions.isDue).toBe(false);
  now += 1;
  expect(decisions.isDue).toBe(true);
  await decisions.make(new Slice());
  now += 199;
  expect(decisions.isDue).toBe(false);
  now += 1;
  expect(decisions.isDue).toBe(true);
});

it('asks about no more of a page than one message can hold', async () => {
  add('The Sand Island ferry.');
  add('x'.repeat(20_000_000));
  add('The Sand Island ferry.');
  let length = 0;
  let count = 0;
  const { decisions } = make(async (page) => {
    length = JSON.stringify(page).length;
    count = page.blocks.length;
    return { mentions: [], about: [], named: [] };
  });
  await decisions.make(new Slice());
  expect(count).toBe(2);
  expect(length).toBeLessThan((64 * 1024 * 1024) / 3);
});

it('nor more of its edges', async () => {
  const edge = { at: 12_345_678, crossed: [] };
  for (let count = 0; count < 4; count++) add('x', true, Array(2_000_000).fill(edge));
  let length = 0;
  const { decisions } = make(async (page) => {
    length = JSON.stringify(page).length;
    return { mentions: [], about: [], named: [] };
  });
  await decisions.make(new Slice());
  expect(length).toBeLessThan(64 * 1024 * 1024);
});
