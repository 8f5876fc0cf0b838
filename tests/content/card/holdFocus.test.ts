// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdFocus } from '../../../content/card/holdFocus';
import { element, trusted } from '../support/page';

let life: AbortController;
let card: HTMLElement;
const onLost = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onLost.mockClear();
  document.body.innerHTML = '<input id="before"><input id="trap"><div id="host"></div>';
  const root = element('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="card" tabindex="-1"><button>One</button><button>Two</button></div>';
  card = element('#card', root);
  element('#before').focus();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const focusedInCard = () => {
  const root = card.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
};

/** Moves the focus to another element, and lets follow what follows. */
function moveFocus(to: HTMLElement): void {
  to.focus();
  vi.runAllTimers();
}

it('moves the focus into the card, and back when the card goes', () => {
  holdFocus(card, onLost, life.signal);
  expect(focusedInCard()).toBe(card);
  life.abort();
  expect(document.activeElement).toBe(element('#before'));
});

it('leaves the focus where the visitor has put it meanwhile', () => {
  holdFocus(card, onLost, life.signal);
  window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Tab' })));
  moveFocus(element('#trap'));
  expect(onLost).not.toHaveBeenCalled();
  life.abort();
  expect(document.activeElement).toBe(element('#trap'));
});

it('tells when the page has taken the focus', () => {
  holdFocus(card, onLost, life.signal);
  moveFocus(element('#trap'));
  expect(onLost).toHaveBeenCalledTimes(1);
});

it('takes a focus that moves long after a key for the page’s doing', () => {
  holdFocus(card, onLost, life.signal);
  window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'a' })));
  vi.advanceTimersByTime(1000);
  moveFocus(element('#trap'));
  expect(onLost).toHaveBeenCalledTimes(1);
});

it('takes a key that a script makes up for nobody’s hand', () => {
  holdFocus(card, onLost, life.signal);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  moveFocus(element('#trap'));
  expect(onLost).toHaveBeenCalledTimes(1);
});

it('misses nothing where the focus moves within the card', () => {
  holdFocus(card, onLost, life.signal);
  moveFocus(element('button', card));
  expect(onLost).not.toHaveBeenCalled();
});

it('misses nothing where a focused button goes, and the focus falls to the body', () => {
  holdFocus(card, onLost, life.signal);
  element('button', card).focus();
  element('button', card).blur();
  element('button', card).remove();
  vi.runAllTimers();
  expect(onLost).not.toHaveBeenCalled();
});

it('misses nothing while another window has the focus', () => {
  holdFocus(card, onLost, life.signal);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  moveFocus(element('#trap'));
  expect(onLost).not.toHaveBeenCalled();
});

it('gives nothing back to what is gone from the page', () => {
  holdFocus(card, onLost, life.signal);
  element('#before').remove();
  life.abort();
  expect(document.activeElement?.id).not.toBe('before');
});

it('tells nothing once the signal has aborted', () => {
  holdFocus(card, onLost, life.signal);
  element('#trap').focus();
  life.abort();
  vi.runAllTimers();
  expect(onLost).not.toHaveBeenCalled();
});
