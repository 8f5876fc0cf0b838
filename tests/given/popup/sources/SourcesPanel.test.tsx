// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../src/core/popup/popupState';
import { panelOf, showPopup } from '../../../popup/support';
import { all, button, click, text } from '../../../ui/support/show';
import { story } from '../../../ui/support/story';

describe('the sources', () => {
  const opened = openedAt(
    { view: 'sources', tab: null, story: null, topic: null, event: null },
    'page',
  );

  it('stand side by side: headline, publisher, date', () => {
    const columns = all(showPopup({ opened }), '.source-head li').map(text);
    expect(columns).toHaveLength(2);
    expect(columns[0]).toContain('Publisher not identified');
    expect(columns[0]).toContain('the day after The Washington Post’s report');
    expect(columns[1]).toContain('North Korea pulled out of high-level Olympics meeting, says US');
  });

  it('tell first where they differ, then the rest in order', () => {
    const root = showPopup({ opened });
    expect(all(root, '.sources-body h2').map(text)).toEqual([
      'The articles differ',
      'Told differently',
      'Unclear whether they differ',
      'The articles agree',
      'Only one says it',
      'Not said in either article',
    ]);
    expect(all(root, '.difference .question')).toHaveLength(3);
    expect(all(root, '.question')).toHaveLength(story.pack.questions.length);
    expect(panelOf(root)).toMatch(
      /\d+ of 54 claims come from US officials, none from North Korea;/,
    );
    expect(panelOf(root)).toContain('What North Korea says about any of this');
  });

  it('give what one alone tells, and whom each relies on, on request', () => {
    const root = showPopup({ opened });
    const [onlyA = expect.fail()] = all(root, '.topic-rows button');
    expect(text(onlyA)).toMatch(/^Only article A/);
    click(onlyA);
    expect(all(root, '.topic-rows .claim').length).toBeGreaterThan(10);
    click(button(root, 'Whom each article relies on'));
    const relies = all(root, '.relies').map(text);
    expect(relies[0]).toContain('The Washington Post');
    expect(relies[1]).toContain('Nick Ayers');
  });
});
