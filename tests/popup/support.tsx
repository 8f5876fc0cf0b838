import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, vi } from 'vitest';
import * as panels from '../../popup/latePanels';
import { Popup, type PopupActions, type PopupProps } from '../../popup/shell/Popup';
import { fullId } from '../../src/core/pack/fullId';
import type { FrameFindings } from '../../src/core/popup/findings';
import { openedAt } from '../../src/core/popup/popupState';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import { UiContext } from '../../src/ui/UiContext';
import { all, show, text } from '../ui/support/show';
import { story, ui } from '../ui/support/story';

// happy-dom has no layout.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #onSeen: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
      constructor(onSeen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.#onSeen = onSeen;
      }
      observe() {
        this.#onSeen([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  );
});
Element.prototype.scrollIntoView = () => {};

export const nothing = () => {};

export const key = (pressed: string) =>
  new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });

/** The tab that is called `name`, whatever it counts. */
export function tab(root: ParentNode, name: string): HTMLElement {
  const found = all(root, '[role=tab]').find((one) => text(one).startsWith(name));
  return found ?? expect.fail(`no tab ${name}`);
}

const penceRow = {
  id: 3,
  topic: fullId(story.pack.id, 'pence'),
  text: 'Mike Pence',
  before: 'In front sat ',
  after: ', and did not turn.',
  rendered: true,
  evidence: null,
};

export const inert: PopupActions = {
  save: nothing,
  shown: nothing,
  jump: () => Promise.resolve(true),
  rows: () => Promise.resolve([penceRow]),
  undoWrongMatch: nothing,
  turnOff: nothing,
  switchOn: nothing,
  start: () => Promise.resolve(true),
  allow: nothing,
  openOptions: nothing,
  openAbout: nothing,
  beside: null,
  report: () => Promise.resolve(true),
};

/** An address that leaves everything open. */
export const NOWHERE = { view: null, tab: null, story: null, topic: null, event: null } as const;

/** 21 February 2018, in ms. */
const NOW = Date.UTC(2018, 1, 21, 12);

export const frame = (more: Partial<FrameFindings> = {}): FrameFindings => ({
  frameId: 0,
  isTop: true,
  isCurrent: false,
  state: 'done',
  about: [story.pack.id],
  lang: 'en',
  topics: [{ topic: fullId(story.pack.id, 'pence'), shown: 1, hidden: 0 }],
  published: null,
  dismissed: [],
  ...more,
});

let last: Element = document.body;

/** Shows the popup on a page where everything is fine, but for what is given. */
export function showPopup(props: Partial<PopupProps> = {}, look: Partial<PopupProps['look']> = {}) {
  // What listens to the document would go on listening.
  void act(() => render(null, last));
  last = show(
    <UiContext.Provider value={ui}>
      <Popup
        stories={[story]}
        writings={new Map([[fullId(story.pack.id, 'moon-jae-in'), new Set(['Latn'] as const)]])}
        opened={openedAt(NOWHERE, 'page')}
        choices={NO_CHOICES}
        look={{
          host: 'news.example.org',
          entries: ['news.example.org', 'example.org'],
          hasAccess: true,
          sentinel: 'asking',
          frames: [frame()],
          ...look,
        }}
        isAsking={false}
        now={NOW}
        panels={panels}
        problem={null}
        actions={inert}
        {...props}
      />
    </UiContext.Provider>,
  );
  return last;
}

/** Types into a field, and lets everything follow that follows. */
export function type(field: HTMLElement, typed: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('That is no field.');
  void act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets promises that a click has started settle. */
export const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

export const panelOf = (root: ParentNode): string =>
  text(root.querySelector('[role=tabpanel]') ?? document.createElement('p'));
