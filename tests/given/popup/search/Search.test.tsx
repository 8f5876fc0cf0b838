// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../src/core/popup/popupState';
import { key, panelOf, settled, showPopup, type } from '../../../popup/support';
import { all, click, dispatch, one, text } from '../../../ui/support/show';

describe('the search', () => {
  const opened = openedAt(
    { view: 'timeline', tab: null, story: null, topic: null, event: null },
    'page',
  );

  /** The timeline with its search open, by its button. */
  function searching(): Element {
    const root = showPopup({ opened });
    click(one(root, '#open-search'));
    return root;
  }

  it('marks what it finds, everywhere in the story', () => {
    const root = searching();
    type(one(root, '#search'), 'sanctions');
    expect(all(root, 'h2').map(text)).toEqual(
      expect.arrayContaining(['Cards', 'Events', 'Questions']),
    );
    expect(new Set(all(root, 'mark').map((mark) => text(mark).toLowerCase()))).toEqual(
      new Set(['sanctions']),
    );
  });

  it('opens a claim in place, and goes to an event', () => {
    const root = searching();
    type(one(root, '#search'), 'Ayers comments');
    const hit = all(root, '.hit button').find((one) => text(one).includes('Ayers comments'));
    click(hit ?? expect.fail('no hit'));
    expect(all(one(root, '[id="pyeongchang-2018/T18"]'), '.event-more')).toHaveLength(1);
  });

  it('says when there is nothing, and Escape brings the timeline back', async () => {
    const root = searching();
    const field = one(root, '#search');
    type(field, 'zebra');
    expect(panelOf(root)).toContain('Nothing in the story has this word.');
    type(field, 'zebra Pence');
    expect(panelOf(root)).toContain('Nothing in the story has all of these words.');
    const escaping = key('Escape');
    dispatch(field, escaping);
    expect(escaping.defaultPrevented).toBe(true);
    expect(all(root, '.event')).toHaveLength(20);
    expect(all(root, '#search')).toEqual([]);
    await settled();
    expect(document.activeElement).toBe(one(root, '#open-search'));
  });

  it('opens by “/” with the focus in it, whichever tab is shown', async () => {
    const root = showPopup();
    dispatch(one(root, '#tab-story'), key('/'));
    await settled();
    expect(document.activeElement).toBe(one(root, '#search'));
  });
});
