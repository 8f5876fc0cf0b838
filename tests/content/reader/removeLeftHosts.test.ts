// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { POPOVER_ID } from '../../../content/dom/popoverId';
import { removeLeftHosts } from '../../../content/reader/removeLeftHosts';

/** What extensions see of closed trees in Firefox. */
const roots = new WeakMap<Element, ShadowRoot>();

const openTrees = (): void => {
  Object.defineProperty(HTMLElement.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });
};

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'openOrClosedShadowRoot');
  for (const one of document.querySelectorAll('html > div')) one.remove();
});

/** An element at the top of the page, with a closed tree that holds something of this id. */
function addHost(id: string, parent: Element = document.documentElement): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = `<div id="${id}"></div>`;
  roots.set(host, root);
  parent.append(host);
  return host;
}

it('takes out the host that an earlier start has left, and no other of the page', () => {
  openTrees();
  const [left, page] = [addHost(POPOVER_ID), addHost('widget')];
  const plain = document.createElement('div');
  document.documentElement.append(plain);
  removeLeftHosts();
  expect(left.isConnected).toBe(false);
  expect(page.isConnected).toBe(true);
  expect(plain.isConnected).toBe(true);
});

it('leaves alone what is where no host of ours ever is', () => {
  openTrees();
  const inside = addHost(POPOVER_ID, document.body);
  removeLeftHosts();
  expect(inside.isConnected).toBe(true);
});

it('looks for nothing in a browser whose scripts end themselves', () => {
  const left = addHost(POPOVER_ID);
  const look = vi.spyOn(document, 'querySelectorAll');
  removeLeftHosts();
  expect(look).not.toHaveBeenCalled();
  expect(left.isConnected).toBe(true);
});
