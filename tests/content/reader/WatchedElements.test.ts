// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WatchedElements } from '../../../content/reader/scan/WatchedElements';
import { element, textIn } from '../support/page';

/** The elements whose boxes are observed. */
const observed = new Set<Element>();
/** Tells, as the browser does, which of them have a box now. */
let tell: (entries: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void;
/** How often something was asked of the browser. */
let asked = 0;

let life: AbortController;
let elements: WatchedElements;
const onChange = vi.fn();

beforeEach(() => {
  onChange.mockClear();
  observed.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe(one: Element) {
        asked += 1;
        observed.add(one);
      }
      unobserve(one: Element) {
        asked += 1;
        observed.delete(one);
      }
      disconnect() {
        observed.clear();
      }
    },
  );
  document.body.innerHTML =
    '<main><section id="tab"><p id="one">Ada</p></section><p id="two">Byron</p></main><aside></aside>';
  life = new AbortController();
  elements = new WatchedElements(onChange, life.signal);
});
afterEach(() => life.abort());

const shown = (...selectors: readonly string[]) => new Set(selectors.map((one) => element(one)));

/** Sets an attribute, and lets the browser tell of it. */
async function touch(selector: string): Promise<void> {
  element(selector).setAttribute('class', String(Math.random()));
  await new Promise((resolve) => setTimeout(resolve));
}

it('tells when a shown place has lost its box, and not when one has come', () => {
  elements.watch([], shown('#one', '#two'));
  expect(observed).toEqual(shown('#one', '#two'));
  tell([{ isIntersecting: true }]);
  expect(onChange).not.toHaveBeenCalled();
  tell([{ isIntersecting: true }, { isIntersecting: false }]);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('observes what is new, and no more what is not shown any more', () => {
  elements.watch([], shown('#one', '#two'));
  asked = 0;
  elements.watch([], shown('#two', 'aside'));
  expect(observed).toEqual(shown('#two', 'aside'));
  expect(asked).toBe(2);
});

it('asks the browser for nothing where all is as before', async () => {
  elements.watch([textIn('#one')], shown('#two'));
  asked = 0;
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  elements.watch([textIn('#one')], shown('#two'));
  expect(asked).toBe(0);
  expect(observe).not.toHaveBeenCalled();
});

it('tells when an attribute changes of what is around a hidden text', async () => {
  elements.watch([textIn('#one')], new Set());
  await touch('#tab');
  expect(onChange).toHaveBeenCalledTimes(1);
  await touch('main');
  await touch('html');
  expect(onChange).toHaveBeenCalledTimes(3);
  document.documentElement.removeAttribute('class');
});

it('tells nothing of what is beside it, or is not hidden any more', async () => {
  elements.watch([textIn('#one')], new Set());
  await touch('#two');
  await touch('aside');
  elements.watch([textIn('#two')], new Set());
  await touch('#tab');
  expect(onChange).not.toHaveBeenCalled();
  await touch('#two');
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('tells of the hosts around a text in a shadow tree', async () => {
  const root = element('aside').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Ada</p>';
  elements.watch([element('p', root)], new Set());
  await touch('aside');
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('observes so many elements at most', () => {
  let html = 'Ada';
  for (let depth = 0; depth < 30; depth++) html = `<i>${html}</i>`;
  document.body.innerHTML = `<p>${html}</p>`.repeat(100);
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const texts = [...document.querySelectorAll('i:not(:has(i))')].map(
    (one) => one.firstChild ?? one,
  );
  expect(texts).toHaveLength(100);
  elements.watch(texts, new Set());
  expect(observe.mock.calls.length).toBe(2000);
});

it('tells nothing once the signal has aborted', async () => {
  elements.watch([textIn('#one')], shown('#two'));
  life.abort();
  expect(observed.size).toBe(0);
  await touch('#tab');
  expect(onChange).not.toHaveBeenCalled();
});
