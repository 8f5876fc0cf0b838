// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../src/core/popup/popupState';
import { all, one, text } from '../../ui/support/show';
import { panelOf, showPopup } from '../support';

describe('the sources', () => {
  const opened = openedAt({ view: 'sources', tab: null, topic: null, event: null }, 'page');

  it('stand side by side, with whom each relies on', () => {
    const columns = all(showPopup({ opened }), '.columns > section').map(text);
    expect(columns).toHaveLength(2);
    expect(columns[0]).toContain('The Washington Post');
    expect(columns[1]).toContain('Nick Ayers');
  });

  it('tell where they agree and differ, what one alone says, and what none does', () => {
    const root = showPopup({ opened });
    expect(all(root, 'h2').map(text)).toEqual(
      expect.arrayContaining([
        'They agree',
        'The articles differ',
        'Unclear or partial',
        'Only one says it',
      ]),
    );
    expect(all(root, '.difference-differ')).toHaveLength(3);
    expect(panelOf(root)).toMatch(
      /\d+ of 54 claims come from US officials, none from North Korea;/,
    );
    expect(panelOf(root)).toContain('What North Korea says about any of this');
    expect(text(one(root, '.footer'))).toContain('2 articles · 54 claims');
  });
});
