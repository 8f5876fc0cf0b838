// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CardHost } from '../../../content/card/CardHost';
import { listenForEscape } from '../../../content/card/listenForEscape';
import { element, trusted } from '../support/page';
import { openHost } from './openHost';

let life: AbortController;
let host: CardHost;
const onEscape = vi.fn();
const heardByPage = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<p>Text</p>';
  life = new AbortController();
  const { signal } = life;
  document.addEventListener('keydown', heardByPage, { capture: true, signal });
  host = openHost(document.body, '<p><button>Word</button><i role="tooltip" hidden></i></p>');
  listenForEscape(onEscape, host, signal);
  return () => {
    life.abort();
    host.remove();
  };
});

function press(on: Element, init: KeyboardEventInit = {}): KeyboardEvent {
  const all = { key: 'Escape', code: 'Escape', bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', { ...all, ...init });
  on.dispatchEvent(trusted(event));
  return event;
}

const button = () => element('button', host.popover);
const tip = () => element('[role="tooltip"]', host.popover);

it('takes Escape for the card, and the page hears nothing of it', () => {
  const event = press(element('p'));
  expect(onEscape).toHaveBeenCalledTimes(1);
  expect(heardByPage).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
});

it('keeps the release of the key from the page as well', () => {
  const heardRelease = vi.fn();
  document.addEventListener('keyup', heardRelease, { capture: true, signal: life.signal });
  press(element('p'));
  element('p').dispatchEvent(
    trusted(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true })),
  );
  expect(heardRelease).not.toHaveBeenCalled();
});

it('closes first the explanation that is open in the card', () => {
  const onCancel = vi.fn(() => {
    tip().hidden = true;
  });
  element('p', host.popover).addEventListener('cancel', onCancel);
  tip().hidden = false;
  press(element('p'));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(onEscape).not.toHaveBeenCalled();
  expect(heardByPage).not.toHaveBeenCalled();
  press(element('p'));
  expect(onEscape).toHaveBeenCalledTimes(1);
});

it('leaves Escape in the card to the explanation that has the focus', () => {
  tip().hidden = false;
  const event = press(button());
  expect(onEscape).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
});

it('takes Escape in a card without an open explanation', () => {
  press(button());
  expect(onEscape).toHaveBeenCalledTimes(1);
});

it('leaves other keys, the end of a composition, and what a script makes up to the page', () => {
  press(element('p'), { key: 'Enter', code: 'Enter' });
  press(element('p'), { isComposing: true });
  element('p').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onEscape).not.toHaveBeenCalled();
  expect(heardByPage).toHaveBeenCalledTimes(3);
});

it('leaves Escape to the page once the signal has aborted', () => {
  life.abort();
  const event = press(element('p'));
  expect(onEscape).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
});
