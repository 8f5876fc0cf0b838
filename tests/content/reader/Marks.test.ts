// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Marks } from '../../../content/reader/marks/Marks';
import type { PageMention } from '../../../content/reader/scan/PageMention';

/** A mention of its own text, as if it were the whole of a paragraph. */
function mentionIn(node: Text, id: number): PageMention {
  const { data } = node;
  const block = {
    text: data,
    kind: 'paragraph',
    lang: 'en',
    element: document.body,
    isFirst: true,
    edges: null,
    nodes: [node],
    starts: [0],
  } as const;
  return {
    id,
    topic: 'pence',
    block: 0,
    start: 0,
    end: data.length,
    name: 'mike-pence',
    evidence: { kind: 'full', confidence: 'certain' },
    kept: { block, isNamed: true },
    from: { node, offset: 0 },
    to: { node, offset: data.length },
  };
}

describe('Marks', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const drawn = new Set<StaticRange>();
  const layer = {
    add: (range: StaticRange) => void drawn.add(range),
    delete: (range: StaticRange) => void drawn.delete(range),
    clear: () => drawn.clear(),
  };

  /** Where as much can be done in one slice as one likes, until the test sets the clock going. */
  function page() {
    drawn.clear();
    vi.spyOn(performance, 'now').mockReturnValue(0);
    vi.stubGlobal('StaticRange', class {});
    const nodes = Array.from({ length: 50 }, () => document.createTextNode('Mike Pence'));
    document.body.replaceChildren(...nodes);
    return { nodes, mentions: nodes.map(mentionIn), marks: new Marks(layer) };
  }

  it('takes away many in slices; what goes opens nothing from the first one on', async () => {
    const { nodes, mentions, marks } = page();
    marks.update(mentions, mentions);
    expect(drawn.size).toBe(50);
    let time = 0;
    // Each look at the clock finds that a slice is over.
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    let yields = 0;
    vi.stubGlobal('scheduler', { postTask: async () => void yields++ });
    marks.update(mentions.slice(0, 1), mentions.slice(0, 1));
    expect(nodes.filter((node) => marks.inText(node).length > 0)).toEqual([nodes[0]]);
    await vi.waitFor(() => expect(drawn.size).toBe(1));
    expect(yields).toBeGreaterThan(40);
  });

  it('has nothing drawn at once where nothing is to be', () => {
    const { nodes, mentions, marks } = page();
    marks.update(mentions, mentions);
    marks.update(mentions, []);
    expect(drawn.size).toBe(0);
    expect(nodes.every((node) => marks.inText(node).length === 1)).toBe(true);
    marks.update([], []);
    expect(nodes.some((node) => marks.inText(node).length > 0)).toBe(false);
  });
});
