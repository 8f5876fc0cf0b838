// @vitest-environment happy-dom
import lexicon from 'sidelight:lexicon';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIMINGS } from '../../../src/core/hover/timings';
import { makeSamplePage } from '../../../src/core/sample/samplePage';
import { sampleView } from '../../../src/core/sample/sampleView';
import type { Settings } from '../../../src/core/settings/Settings';
import { Sample } from '../../../src/options/sample/Sample';
import { all, click, dispatch, one, show } from '../../ui/support/show';
import { story } from '../../ui/support/story';

const page = makeSamplePage(story.pack, lexicon, 2);
const view = sampleView(page, lexicon, { isOn: () => true, marks: 'all' });

/** The window has neither highlights nor layout: marks are drawn into this. */
const highlights = new Map<string, readonly Range[]>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Array<Range> {
      constructor(...ranges: Range[]) {
        super();
        this.push(...ranges);
      }
    },
  );
});

afterEach(() => {
  // Unmounted, for an open card listens to the window.
  for (const root of shown.splice(0)) void act(() => render(null, root));
  vi.useRealTimers();
});

const shown: HTMLElement[] = [];

function open(trigger: Settings['trigger']): HTMLElement {
  const root = show(<Sample story={story} page={page} view={view} trigger={trigger} />);
  shown.push(root);
  return root;
}

const cards = (root: HTMLElement) => all(root, '.sample-card').length;
const mentions = (root: HTMLElement) => all(root, '.mention');

let x = 0;
const move = (element: HTMLElement | undefined, shiftKey = false): void => {
  x += 1;
  if (element) {
    dispatch(
      element,
      new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: 10, shiftKey }),
    );
  }
};
const pass = (ms: number): void => {
  void act(() => {
    vi.advanceTimersByTime(ms);
  });
};

describe('the sample', () => {
  it('draws what is marked as highlights', () => {
    open('rest');
    const drawn = [...(highlights.get('context-note') ?? [])].map(String);
    expect(drawn.length).toBe(
      [view.title, ...view.passages].flat().filter(({ mention }) => mention?.isMarked).length,
    );
    expect(drawn).toContain('Mike Pence');
  });

  it('opens when the pointer has rested on a mark, and not before', () => {
    const root = open('rest');
    move(mentions(root)[0]);
    pass(TIMINGS.rest - 1);
    expect(cards(root)).toBe(0);
    pass(1);
    expect(cards(root)).toBe(1);
  });

  it('closes a while after the pointer has gone, unless it comes back to the card', () => {
    const root = open('rest');
    move(mentions(root)[0]);
    pass(TIMINGS.rest);
    move(one(root, '.sample-title'));
    pass(TIMINGS.grace - 1);
    move(one(root, '.sample-card h2'));
    pass(TIMINGS.grace);
    expect(cards(root)).toBe(1);
    move(one(root, '.sample-title'));
    pass(TIMINGS.grace);
    expect(cards(root)).toBe(0);
  });

  it('opens on rest with Shift held, and not without', () => {
    const root = open('modifier');
    move(mentions(root)[0]);
    pass(TIMINGS.rest * 2);
    expect(cards(root)).toBe(0);
    move(mentions(root)[0], true);
    pass(TIMINGS.rest);
    expect(cards(root)).toBe(1);
  });

  it('opens on a click where a click is chosen, and there alone', () => {
    const press = (root: HTMLElement) => {
      const [mention] = mentions(root);
      if (mention) dispatch(mention, new MouseEvent('click', { bubbles: true, detail: 1 }));
    };
    const resting = open('rest');
    press(resting);
    expect(cards(resting)).toBe(0);
    const clicking = open('click');
    move(mentions(clicking)[0]);
    pass(TIMINGS.rest * 2);
    expect(cards(clicking)).toBe(0);
    press(clicking);
    expect(cards(clicking)).toBe(1);
  });

  it('opens by key whatever is chosen, takes the focus, and gives it back on Escape', () => {
    const root = open('modifier');
    const [mention] = mentions(root);
    mention?.focus();
    if (mention) click(mention);
    expect(document.activeElement?.className).toBe('sample-card');
    expect(mention?.getAttribute('aria-expanded')).toBe('true');
    dispatch(
      one(root, '.sample-card'),
      new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    expect(cards(root)).toBe(0);
    expect(document.activeElement).toBe(mention);
  });
});
