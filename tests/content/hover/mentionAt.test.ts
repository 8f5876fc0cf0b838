// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mentionAt } from '../../../content/hover/mentionAt';
import { Marks } from '../../../content/reader/marks/Marks';
import { computeStyles, lay, setType } from '../support/layout';
import { element, mentionOf, textIn } from '../support/page';

/** What lies at a point, the topmost first. */
let stack: readonly Element[];
/** What the browser's caret snaps to. */
let caret: { readonly offsetNode: Node; readonly offset: number } | null;
/** What the page itself would say something on. */
let speaking: Element | null;

beforeEach(() => {
  computeStyles();
  vi.stubGlobal('StaticRange', class {});
  caret = null;
  speaking = null;
  stack = [];
  Object.assign(document, {
    caretPositionFromPoint: () => caret,
    elementsFromPoint: () => stack,
  });
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => stack[0] ?? null);
  setType(() => ({ left: 0, top: 0 }));
  document.body.innerHTML = '<p>Met Ada here</p>';
});
afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

/** Marks on these mentions. */
function marksOn(...mentions: readonly ReturnType<typeof mentionOf>[]): Marks {
  const marks = new Marks({ add: () => {}, delete: () => {}, clear: () => {} });
  marks.update(mentions, []);
  return marks;
}

/** In the middle of “Ada”, whose letters are 10 px wide and begin at 40. */
const ON_ADA = { x: 55, y: 10 };

function found(point: { x: number; y: number }, marks: Marks): string | null {
  const mention = mentionAt(point, marks, [], (on) => on === speaking);
  return mention?.kept.block.text.slice(mention.start, mention.end) ?? null;
}

/** The caret at a place in the text, with its element on top. */
function pointAt(offset: number, selector = 'p'): void {
  caret = { offsetNode: textIn(selector), offset };
  stack = [element(selector)];
}

describe('the mention at a point', () => {
  it('is the one whose letters are there', () => {
    pointAt(5);
    expect(found(ON_ADA, marksOn(mentionOf('Ada', document.body)))).toBe('Ada');
  });

  it('is none beside the letters, though the caret snaps to them', () => {
    const marks = marksOn(mentionOf('Ada', document.body));
    pointAt(7);
    expect(found({ x: 72, y: 10 }, marks)).toBeNull();
    expect(found({ x: 55, y: 22 }, marks)).toBeNull();
    // A finger's width off counts.
    expect(found({ x: 71, y: 10 }, marks)).toBe('Ada');
  });

  it('is found where the caret snaps to another text', () => {
    document.body.innerHTML = '<p>Met <b>Ada</b> here</p>';
    const marks = marksOn(mentionOf('Ada', document.body));
    caret = { offsetNode: textIn('p'), offset: 4 };
    stack = [element('b')];
    expect(found({ x: 5, y: 10 }, marks)).toBe('Ada');
  });

  it('is the right one of several in a text', () => {
    document.body.innerHTML = '<p>Ada, Byron</p>';
    const marks = marksOn(mentionOf('Ada', document.body), mentionOf('Byron', document.body));
    pointAt(7);
    expect(found({ x: 75, y: 10 }, marks)).toBe('Byron');
  });

  it('is one that runs over several texts, at each of them', () => {
    document.body.innerHTML = '<p>Ada <b>Lovelace</b></p>';
    const [left, right] = [textIn('p'), textIn('b')];
    setType((text) => ({ left: text === right ? 40 : 0, top: 0 }));
    const marks = marksOn(mentionOf('Ada Lovelace', document.body));
    caret = { offsetNode: left, offset: 1 };
    stack = [element('p')];
    expect(found({ x: 5, y: 10 }, marks)).toBe('Ada Lovelace');
    caret = { offsetNode: right, offset: 4 };
    stack = [element('b')];
    expect(found({ x: 85, y: 10 }, marks)).toBe('Ada Lovelace');
  });

  it('is none where nothing is, and where no caret is', () => {
    expect(found(ON_ADA, marksOn(mentionOf('Ada', document.body)))).toBeNull();
    stack = [document.body];
    expect(found(ON_ADA, marksOn(mentionOf('Ada', document.body)))).toBeNull();
  });

  it('is none whose text is gone since', () => {
    const marks = marksOn(mentionOf('Ada', document.body));
    pointAt(5);
    textIn('p').data = 'Met';
    expect(found(ON_ADA, marks)).toBeNull();
  });

  it('is none where the page has a word of its own to say', () => {
    pointAt(5);
    speaking = element('p');
    expect(found(ON_ADA, marksOn(mentionOf('Ada', document.body)))).toBeNull();
  });
});

describe('something that lies over the letters', () => {
  beforeEach(() => {
    document.body.innerHTML = '<main><p>Met <b>Ada</b> here</p></main><div id="banner"></div>';
    caret = { offsetNode: textIn('b'), offset: 1 };
  });
  const at = { x: 15, y: 10 };
  const marks = () => marksOn(mentionOf('Ada', document.body));

  it('hides them where it is a banner', () => {
    stack = [element('#banner'), element('b')];
    expect(found(at, marks())).toBeNull();
  });

  it('hides nothing where it is part of the letters’ own element', () => {
    element('b').append(document.createElement('i'));
    stack = [element('i')];
    expect(found(at, marks())).toBe('Ada');
  });

  it('hides nothing where the browser looked through to what is around', () => {
    stack = [element('main')];
    expect(found(at, marks())).toBe('Ada');
  });

  it('cuts them off where what is around shows nothing there', () => {
    stack = [element('main')];
    element('p').setAttribute('style', 'overflow: hidden');
    lay(element('p'), [0, 0, 200, 5]);
    expect(found(at, marks())).toBeNull();
    lay(element('p'), [0, 0, 200, 20]);
    expect(found(at, marks())).toBe('Ada');
  });

  it('may cut them to a shape, of which nobody knows whether it is open there', () => {
    stack = [element('main')];
    element('p').setAttribute('style', 'clip-path: circle(50%)');
    expect(found(at, marks())).toBeNull();
  });

  it('is passed over at the outermost px of the letters, which browsers round', () => {
    vi.spyOn(document, 'elementFromPoint').mockImplementation((x) =>
      x < 1 ? element('#banner') : element('b'),
    );
    expect(found({ x: 0, y: 10 }, marks())).toBe('Ada');
  });
});

it('is no mention that the page does not show', () => {
  pointAt(5);
  element('p').setAttribute('style', 'visibility: hidden');
  Object.assign(element('p'), { checkVisibility: () => false });
  expect(found(ON_ADA, marksOn(mentionOf('Ada', document.body)))).toBeNull();
});

describe('a link that is stretched over its teaser', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<article style="position: relative"><a href="/x">More</a><p>Ada</p></article><aside>Byron</aside>';
    caret = { offsetNode: textIn('a'), offset: 0 };
  });
  const at = { x: 15, y: 10 };

  it('shows the mention below it in the teaser', () => {
    stack = [element('a'), element('p'), element('article')];
    expect(found(at, marksOn(mentionOf('Ada', document.body)))).toBe('Ada');
  });

  it('shows nothing of what lies below the teaser', () => {
    stack = [element('a'), element('article'), element('aside')];
    expect(found(at, marksOn(mentionOf('Byron', document.body)))).toBeNull();
  });

  it('is no banner: what is no link hides what is below it', () => {
    element('a').removeAttribute('href');
    stack = [element('a'), element('p'), element('article')];
    expect(found(at, marksOn(mentionOf('Ada', document.body)))).toBeNull();
  });
});

it('looks for what is on top in open shadow trees as well', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = element('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Met Ada</p><i></i>';
  const text = element('p', root).firstChild ?? root;
  caret = { offsetNode: text, offset: 5 };
  stack = [element('#host')];
  const marks = marksOn(mentionOf('Ada', root));
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() =>
    Object.assign([new DOMRect(40, 0, 30, 20)], { item: () => null }),
  );
  root.elementFromPoint = () => element('p', root);
  expect(found(ON_ADA, marks)).toBe('Ada');
  root.elementFromPoint = () => element('i', root);
  expect(found(ON_ADA, marks)).toBeNull();
});
