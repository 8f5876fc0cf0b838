// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isInUnread } from '../../../content/reader/scan/unread';

/** Whether the text "here" in `html` is never read. */
function isUnread(html: string): boolean {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeValue === 'here') return isInUnread(walker.currentNode);
  }
  throw new Error('the text is not there');
}

describe('is never read', () => {
  it.each([
    '<textarea>here</textarea>',
    '<div contenteditable>here</div>',
    '<div contenteditable="TRUE"><p><b>here</b></p></div>',
    '<div contenteditable="plaintext-only">here</div>',
    '<div role="textbox">here</div>',
    '<div role="searchbox"><span>here</span></div>',
    '<code>here</code>',
    '<pre><code><span>here</span></code></pre>',
    '<p translate="no">here</p>',
    '<noscript>here</noscript>',
    '<button><svg><text>here</text></svg></button>',
  ])('%s', (html) => expect(isUnread(html)).toBe(true));
});

describe('is read', () => {
  it.each([
    '<p>here</p>',
    '<div contenteditable="false">here</div>',
    '<p translate="yes">here</p>',
    '<div role="article">here</div>',
    '<form><input><p>here</p></form>',
  ])('%s', (html) => expect(isUnread(html)).toBe(false));

  it('in a page that asks browsers not to translate it', () => {
    document.documentElement.setAttribute('translate', 'no');
    document.body.setAttribute('translate', 'no');
    expect(isUnread('<p>here</p>')).toBe(false);
    document.documentElement.removeAttribute('translate');
    document.body.removeAttribute('translate');
  });
});
