// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../content/reader/scan/PageBlock';
import { readBlocks } from '../../../content/reader/scan/readBlocks';
import { computeStyles } from '../support/layout';
import { element } from '../support/page';

beforeEach(() => {
  computeStyles();
  document.documentElement.lang = 'en';
});

/** The blocks in `html`, or under what `selector` matches in it. */
function read(html: string, selector = 'body', isShallow = false): readonly PageBlock[] {
  document.body.innerHTML = html;
  return [...readBlocks(element(selector), { isShallow, onShadow: () => {} })];
}

const texts = (html: string, selector?: string, isShallow?: boolean): readonly string[] =>
  read(html, selector, isShallow).map(({ text }) => text);

describe('a block', () => {
  it('is the text of an element’s run, over the elements in its line', () => {
    expect(texts('<p>Met <b>A<i>d</i></b>a here</p><p>Next</p>')).toEqual(['Met Ada here', 'Next']);
  });

  it('ends where another begins in it, and goes on behind as one of its own', () => {
    const blocks = read('<div>Before<p>Inside</p>behind</div>');
    expect(blocks.map(({ text, isFirst }) => [text, isFirst])).toEqual([
      ['Before', true],
      ['Inside', true],
      ['behind', false],
    ]);
    expect(blocks[2]?.element).toBe(element('div'));
  });

  it('has a line break where the page has one', () => {
    expect(texts('<p>Ada<br>Byron</p>')).toEqual(['Ada\nByron']);
  });

  it('is none of white space alone', () => {
    expect(texts('<div> <p> </p>\n<p>Ada</p> </div>')).toEqual(['Ada']);
  });

  it('knows where each of its texts begins', () => {
    const [block] = read('<p>Met <b>Ada</b><i></i> here</p>');
    expect(block?.starts).toEqual([0, 4, 7]);
    expect(block?.nodes.map(({ data }) => data)).toEqual(['Met ', 'Ada', ' here']);
  });

  it('leaves out readings over characters, images, and what is never read', () => {
    expect(
      texts(
        '<p><ruby>金<rt>Kim</rt></ruby>正恩 <code>code</code><img alt="x"></p><script>code</script><textarea>field</textarea>',
      ),
    ).toEqual(['金正恩 ']);
  });

  it('takes an unknown element as its style has it', () => {
    expect(texts('<div>Ada <x-name>Byron</x-name></div>')).toEqual(['Ada Byron']);
    expect(texts('<div>Ada <x-name style="display: block">Byron</x-name></div>')).toEqual([
      'Ada ',
      'Byron',
    ]);
  });

  it('ends where letters meet that the page lays out apart', () => {
    const span = '<span style="display: block">Ada</span>';
    expect(texts(`<p>Met${span}here</p>`)).toEqual(['Met', 'Ada', 'here']);
    // Where no letters meet, no name could arise that is none.
    expect(texts(`<p>Met ${span} here</p>`)).toEqual(['Met Ada here']);
  });

  it('goes through any depth of nesting', () => {
    document.body.innerHTML = '';
    let at: Element = document.body;
    for (let depth = 0; depth < 5000; depth++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append('Ada');
    const blocks = [...readBlocks(document.body, { isShallow: false, onShadow: () => {} })];
    expect(blocks.map(({ text }) => text)).toEqual(['Ada']);
    // From within: what takes a tree apart by recursion has not room enough on every version of Node.
    for (let outer = at.parentElement; outer !== null && at !== document.body; ) {
      at.remove();
      at = outer;
      outer = at.parentElement;
    }
  });
});

describe('a block’s kind and language', () => {
  const said = (html: string, selector?: string) =>
    read(html, selector).map(({ kind, lang }) => [kind, lang]);

  it('are those of the elements around it', () => {
    expect(
      said(
        '<h2>Ada</h2><div role="heading"><p>Ada</p></div><section lang="ko"><p>Ada</p></section><p>Ada</p>',
      ),
    ).toEqual([
      ['heading', 'en'],
      ['heading', 'en'],
      ['paragraph', 'ko'],
      ['paragraph', 'en'],
    ]);
  });

  it('are those around the root, where only a part is read', () => {
    const html = '<section lang="de"><h1><div id="here">Ada</div></h1></section>';
    expect(said(html, '#here')).toEqual([['heading', 'de']]);
  });

  it('may be said to be unknown', () => {
    expect(said('<p lang="">Ada</p>')).toEqual([['paragraph', '']]);
  });
});

it('reads the runs of the root alone where it is asked to', () => {
  expect(texts('<div id="here">One <b>two</b><p>three</p>four</div>', '#here', true)).toEqual([
    'One two',
    'four',
  ]);
});

describe('open shadow trees', () => {
  const html = '<p>Before</p><x-card style="display: block"></x-card><p>Behind</p>';

  it('are read and told of, those inside them too', () => {
    document.body.innerHTML = html;
    const outer = element('x-card').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>Outer</p><div id="inner"></div>';
    const inner = element('#inner', outer).attachShadow({ mode: 'open' });
    inner.innerHTML = 'Inner';
    const found: ShadowRoot[] = [];
    const onShadow = (root: ShadowRoot) => void found.push(root);
    const blocks = [...readBlocks(document.body, { isShallow: false, onShadow })];
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Outer', 'Inner', 'Behind']);
    expect(blocks.find(({ text }) => text === 'Inner')?.element).toBe(inner);
    expect(found).toEqual([outer, inner]);
  });

  it('are not read where they are closed', () => {
    document.body.innerHTML = html;
    element('x-card').attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed</p>';
    const blocks = [...readBlocks(document.body, { isShallow: false, onShadow: () => {} })];
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Behind']);
  });
});

describe('while the page changes between two blocks', () => {
  /** Reads all, and does `change` after the first block; gives the blocks, and whether those are all. */
  function readWhile(change: () => void) {
    document.body.innerHTML = '<p id="one">One</p><p id="two">Two</p><p id="three">Three</p>';
    const blocks = readBlocks(document.body, { isShallow: false, onShadow: () => {} });
    const found: string[] = [];
    let next = blocks.next();
    while (!next.done) {
      found.push(next.value.text);
      if (found.length === 1) change();
      next = blocks.next();
    }
    return { found, isWhole: next.value };
  }

  it('it says that it has read all', () => {
    expect(readWhile(() => element('#two').append(' and more'))).toEqual({
      found: ['One', 'Two and more', 'Three'],
      isWhole: true,
    });
  });

  it('it says that it has lost its way where what it stood at is gone', () => {
    expect(readWhile(() => element('#one').remove()).isWhole).toBe(false);
  });
});
