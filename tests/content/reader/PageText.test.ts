// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type FoundBlock, PageText } from '../../../content/reader/scan/PageText';
import { takeAll } from '../../../src/core/detect/Steps';

describe('PageText', () => {
  beforeEach(() => {
    document.body.innerHTML = Array.from({ length: 20 }, (_, row) => `<p>${row}</p>`).join('');
  });

  const rowAt = (index: number): Element => {
    const row = document.body.children[index];
    if (!row) throw new Error(`There is no row ${index}`);
    return row;
  };

  function keep(text: PageText, element: Element, edges: [] | null = null): FoundBlock {
    const node = element.firstChild;
    if (!(node instanceof Text)) throw new Error('The row has no text');
    const block = {
      text: node.data,
      kind: 'heading',
      lang: 'en',
      element,
      isFirst: true,
      edges,
      nodes: [node],
      starts: [0],
    } as const;
    const kept = { block, isNamed: true };
    text.add(kept);
    return kept;
  }

  const order = (text: PageText) => takeAll(text.inOrder()).map(({ block }) => block.text);
  const inTree = () => [...document.body.children].map(({ textContent }) => textContent);

  it('has blocks in the order of the page, in whichever they were read', () => {
    const text = new PageText();
    for (let row = 0; row < 20; row++) keep(text, rowAt((row * 7) % 20));
    expect(order(text)).toEqual(inTree());
    // Read anew where it was, and moved to the front.
    for (const row of [rowAt(5), rowAt(19)]) text.forget(row);
    document.body.prepend(rowAt(19));
    keep(text, rowAt(0));
    keep(text, rowAt(6));
    expect(order(text)).toEqual(inTree());
  });

  it('puts what is new in its place while what is beside it is gone from the page', () => {
    const text = new PageText();
    for (let row = 0; row < 20; row += 2) keep(text, rowAt(row));
    order(text);
    for (const row of [rowAt(18), rowAt(10), rowAt(8), rowAt(0)]) row.remove();
    for (const row of [1, 3, 5].map((index) => rowAt(index * 2))) {
      text.forget(row);
      keep(text, row);
    }
    keep(text, rowAt(0));
    text.sweep();
    const kept = order(text);
    expect(kept).toEqual(inTree().filter((row) => kept.includes(row ?? '')));
    expect(kept.length).toBeGreaterThan(6);
  });

  it('tells what may be named, and whether that is so much that it is time to ask', () => {
    const text = new PageText();
    keep(text, rowAt(0));
    const unknown = [keep(text, rowAt(1), []), keep(text, rowAt(2), [])];
    expect(text.hasUnknown).toBe(true);
    expect(text.hasMuch).toBe(false);
    for (let times = 0; times < 1000; times++) keep(text, rowAt(3));
    expect(text.hasMuch).toBe(true);
    expect(text.unknown()).toEqual(unknown);
    // Asked about, it is waited for.
    expect(text.hasUnknown).toBe(false);
  });

  it('puts parts in the place of a block, once, and not of one that is forgotten', () => {
    const text = new PageText();
    const [first, second] = [keep(text, rowAt(0), []), keep(text, rowAt(1), [])];
    keep(text, rowAt(2));
    const part = { block: { ...first.block, text: 'part' }, isNamed: true };
    text.replace(first, [part]);
    text.replace(first, [part]);
    text.forget(rowAt(1));
    text.replace(second, [part]);
    text.tidy();
    expect(order(text)).toEqual(['part', '2']);
    expect(text.hasUnknown).toBe(false);
    expect(text.forget(rowAt(0))).toBe(true);
    expect(order(text)).toEqual(['2']);
  });

  it('forgets an element once, and says whether anything was known of it', () => {
    const text = new PageText();
    keep(text, rowAt(0));
    expect(text.forget(rowAt(0))).toBe(true);
    expect(text.forget(rowAt(0))).toBe(false);
    expect(order(text)).toEqual([]);
  });

  it('forgets the block that a text was read as part of, whosever run that was', () => {
    const text = new PageText();
    for (const row of [0, 1]) keep(text, rowAt(row));
    const node = rowAt(1).firstChild;
    if (!(node instanceof Text)) throw new Error('The row has no text');
    expect(text.forgetTexts([node, document.createTextNode('new')])).toBe(true);
    expect(order(text)).toEqual(['0']);
    expect(text.forgetTexts([node])).toBe(false);
  });
});
