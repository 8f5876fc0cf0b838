import { describe, expect, it, vi } from 'vitest';
import { hasAccess, originsOf, requestAccess } from '../../src/browser/permissions';
import { watchAccess } from '../../src/browser/watchAccess';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

describe('what is asked for', () => {
  it.each([
    ['https://news.example.org/a?b', ['https://news.example.org/*']],
    ['http://news.example.org:8080/', ['http://news.example.org/*']],
    ['file:///home/page.html', EVERYWHERE],
    ['about:blank', EVERYWHERE],
    ['nonsense', EVERYWHERE],
    [null, EVERYWHERE],
  ])('at %s is %j', (url, origins) => expect(originsOf(url)).toEqual(origins));
});

describe('whether we are let in', () => {
  it('is what the browser says', async () => {
    const contains = vi.fn(async () => false);
    expect(await hasAccess({ contains }, 'https://news.example.org/')).toBe(false);
    expect(contains).toHaveBeenCalledWith({ origins: ['https://news.example.org/*'] });
  });

  it('is a matter of asking the page where the browser knows no answer', async () => {
    expect(await hasAccess({ contains: () => Promise.reject(new Error('no')) }, null)).toBe(true);
  });

  it('is no where the browser refuses to ask the visitor', async () => {
    expect(await requestAccess({ request: async () => true }, null)).toBe(true);
    expect(await requestAccess({ request: () => Promise.reject(new Error('no')) }, null)).toBe(
      false,
    );
  });
});

describe('access that is given or taken away', () => {
  type Listener = Parameters<Parameters<typeof watchAccess>[0]['onAdded']['addListener']>[0];
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      hasListener: (listener: Listener) => listeners.has(listener),
      hasListeners: () => listeners.size > 0,
      fire: () => {
        for (const listener of listeners) listener({});
      },
    };
  };

  it('is told of, until the signal aborts', () => {
    const [onAdded, onRemoved] = [event(), event()];
    const [life, listener] = [new AbortController(), vi.fn()];
    watchAccess({ onAdded, onRemoved }, listener, life.signal);
    onAdded.fire();
    onRemoved.fire();
    expect(listener).toHaveBeenCalledTimes(2);
    life.abort();
    onAdded.fire();
    onRemoved.fire();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
