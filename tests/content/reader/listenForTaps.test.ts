// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForTaps } from '../../../content/reader/listenForTaps';
import { element, textIn, trusted } from '../support/page';

let life: AbortController;
let countsClicks: boolean;
const onTap = vi.fn();

beforeEach(() => {
  onTap.mockClear();
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '<p>Text</p>';
  countsClicks = false;
  life = new AbortController();
  listenForTaps(() => countsClicks, onTap, life.signal);
  return () => life.abort();
});

/** A click as the browser makes it of a tap, or of a press with the mouse. */
function click(on: Element, init: PointerEventInit = {}): void {
  const all = { bubbles: true, composed: true, pointerType: 'touch', clientX: 30, clientY: 40 };
  on.dispatchEvent(trusted(new PointerEvent('click', { ...all, ...init })));
}

it('tells where text is tapped', () => {
  click(element('p'));
  expect(onTap).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 }, true);
});

it('tells of clicks with the mouse where they count', () => {
  click(element('p'), { pointerType: 'mouse' });
  expect(onTap).not.toHaveBeenCalled();
  countsClicks = true;
  click(element('p'), { pointerType: 'mouse' });
  expect(onTap).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 }, false);
});

it('tells of the first button only', () => {
  countsClicks = true;
  click(element('p'), { pointerType: 'mouse', button: 1 });
  expect(onTap).not.toHaveBeenCalled();
});

describe('leaves to the page a tap on', () => {
  it.each([
    '<a href="/x"><b id="here">Text</b></a>',
    '<button><b id="here">Text</b></button>',
    '<label><b id="here">Text</b></label>',
    '<details><summary id="here">Text</summary></details>',
    '<div role="menuitemradio"><b id="here">Text</b></div>',
    '<div contenteditable><b id="here">Text</b></div>',
  ])('%s', (html) => {
    document.body.innerHTML = html;
    click(element('#here'));
    expect(onTap).not.toHaveBeenCalled();
  });

  it('text of a shadow tree in a link', () => {
    document.body.innerHTML = '<a href="/x"><span id="host"></span></a>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>Text</b>';
    click(element('b', root));
    expect(onTap).not.toHaveBeenCalled();
  });
});

it('takes an anchor without an address for text', () => {
  document.body.innerHTML = '<a id="here">Text</a>';
  click(element('#here'));
  expect(onTap).toHaveBeenCalledTimes(1);
});

it('takes the click that ends a selection for no tap', () => {
  document.getSelection()?.setBaseAndExtent(textIn('p'), 0, textIn('p'), 3);
  click(element('p'));
  expect(onTap).not.toHaveBeenCalled();
  document.getSelection()?.collapse(textIn('p'), 1);
  click(element('p'));
  expect(onTap).toHaveBeenCalledTimes(1);
});

it('is deaf to clicks of scripts, and to all once the signal has aborted', () => {
  element('p').dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
  life.abort();
  click(element('p'));
  expect(onTap).not.toHaveBeenCalled();
});
