// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { openedAt } from '../../src/core/popup/popupState';
import { makeStory } from '../../src/core/story/makeStory';
import { ferryFiles, filesOf, packOf, withoutNames } from '../core/pack-check/stories';
import { all, click, one, text } from '../ui/support/show';
import { frame, inert, NOWHERE, panelOf, showPopup, tab } from './support';

const [ferry, well] = [ferryFiles(), filesOf('tests/stories/old-well')].map((files) =>
  makeStory(packOf(withoutNames(files))),
);
if (!ferry || !well) throw new Error('Two stories are there.');
const stories = [ferry, well];

const count = (topic: string, shown = 1) => ({ topic, shown, hidden: 0 });
const onPage = (...topics: string[]) => ({
  frames: [frame({ about: ['sand-island', 'old-well'], topics: topics.map((one) => count(one)) })],
});
const BOTH = onPage('sand-island/ada-lind', 'old-well/ada-lind', 'old-well/well');
const opened = (view: 'story' | 'page' | 'timeline', story: string | null = null) =>
  openedAt({ ...NOWHERE, view, story }, 'story');
const choice = (root: ParentNode) => one(root, 'select') as HTMLSelectElement;
const groups = (root: ParentNode) =>
  all(root, 'optgroup').map((group) => [
    group.getAttribute('label'),
    all(group, 'option').map(text),
  ]);

describe('the popup with several stories', () => {
  it('begins with the story that the page names most of', () => {
    const root = showPopup({ stories, opened: opened('story') }, BOTH);
    expect(choice(root).value).toBe('old-well');
    expect(all(root, '.topic-rows .topic-row')).toHaveLength(2);
  });

  it('lists those of the page before the others', () => {
    const root = showPopup({ stories, opened: opened('story') }, onPage('old-well/well'));
    expect(groups(root)).toEqual([
      ['On this page', ['چاهی که بسته شد']],
      ['Other stories', ['The ferry that turned back']],
    ]);
  });

  it('shows another when it is chosen, and tells that for the tab', () => {
    const shown = vi.fn();
    const actions = { ...inert, shown };
    const root = showPopup({ stories, opened: opened('story'), actions }, BOTH);
    expect(shown.mock.lastCall).toMatchObject([{ story: null }, 'old-well']);
    const select = choice(root);
    select.value = 'sand-island';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return vi.waitFor(() => {
      expect(shown.mock.lastCall).toMatchObject([{ story: 'sand-island' }, 'sand-island']);
      expect(panelOf(root)).toContain('Why did it turn back?');
    });
  });

  it('offers to turn off a story that marks a great deal of the page, and says of no other', () => {
    const turnOff = vi.fn();
    const topics = [count('sand-island/ada-lind', 299), count('old-well/well', 300)];
    const look = { frames: [frame({ about: [], topics })] };
    const actions = { ...inert, turnOff };
    const root = showPopup({ stories, opened: opened('page'), actions }, look);
    expect(all(root, '.crowd').map(text)).toEqual([
      'This story is found 300 times here. If it marks what it should not: turn it off',
    ]);
    click(one(root, '.crowd button'));
    expect(turnOff.mock.calls).toEqual([['old-well']]);
  });

  it('shows none before the page has answered, but for one that was chosen', () => {
    const asking = { stories, isAsking: true };
    expect(panelOf(showPopup({ ...asking, opened: opened('story') }, { frames: [] }))).toBe('');
    const chosen = showPopup({ ...asking, opened: opened('story', 'old-well') }, { frames: [] });
    expect(choice(chosen).value).toBe('old-well');
  });

  it('has the page’s topics under their stories, and counts all', () => {
    const root = showPopup({ stories, opened: opened('page') }, BOTH);
    const found = one(root, '.found-head').parentElement ?? expect.fail();
    expect(all(found, '.found-story').map(text)).toEqual([
      'چاهی که بسته شد',
      'The ferry that turned back',
    ]);
    expect(all(root, '.found-row')).toHaveLength(3);
    expect(text(tab(root, 'This page'))).toContain('3');
  });

  it('searches all stories, that which is shown first', () => {
    const at = { ...opened('timeline', 'old-well'), isSearching: true, query: 'a' };
    const root = showPopup({ stories, opened: at }, BOTH);
    expect(all(root, '.hits-story').map(text)).toEqual([
      'چاهی که بسته شد',
      'The ferry that turned back',
    ]);
    expect(all(root, 'select')).toEqual([]);
  });

  it('goes from a hit of another story to that story’s timeline', () => {
    const shown = vi.fn();
    const at = { ...opened('timeline', 'old-well'), isSearching: true, query: 'ferry' };
    const root = showPopup({ stories, opened: at, actions: { ...inert, shown } }, BOTH);
    const events = all(root, '.hits').find(
      (list) => list.previousSibling?.textContent === 'Events',
    );
    click(one(events?.firstElementChild ?? expect.fail('no events'), 'button'));
    expect(shown.mock.lastCall).toMatchObject([{ story: 'sand-island' }, 'sand-island']);
    expect(choice(root).value).toBe('sand-island');
  });

  it('names every story where the page is about none', () => {
    const root = showPopup(
      { stories, opened: opened('story') },
      { frames: [], sentinel: 'watching' },
    );
    expect(panelOf(root)).toContain('This page is not about any of the stories');
  });

  it('says so where no story is installed', () => {
    for (const view of ['story', 'page', 'timeline'] as const) {
      const root = showPopup({ stories: [], opened: opened(view) }, { frames: [] });
      expect(panelOf(root)).toContain('Sidelight knows no story');
    }
  });
});
