// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { listen } from '../../../content/dom/listen';

/** An event as the browser makes them; what a script makes is never trusted. */
function trusted(type: string): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

it('ignores untrusted (synthetic) events', () => {
  const life = new AbortController();
  const listener = vi.fn();
  listen('click', listener, life.signal);
  document.body.dispatchEvent(new Event('click', { bubbles: true }));
  expect(listener).not.toHaveBeenCalled();
  document.body.dispatchEvent(trusted('click'));
  expect(listener).toHaveBeenCalledTimes(1);
  life.abort();
});

it('hears what the page stops on its way', () => {
  const life = new AbortController();
  const listener = vi.fn();
  const stop = (event: Event) => event.stopImmediatePropagation();
  listen('click', listener, life.signal);
  document.body.addEventListener('click', stop, { capture: true, signal: life.signal });
  document.body.dispatchEvent(trusted('click'));
  expect(listener).toHaveBeenCalledTimes(1);
  life.abort();
});

it('hears nothing once the signal has aborted', () => {
  const life = new AbortController();
  const listener = vi.fn();
  listen('click', listener, life.signal);
  life.abort();
  document.body.dispatchEvent(trusted('click'));
  expect(listener).not.toHaveBeenCalled();
});
