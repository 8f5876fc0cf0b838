// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OffBar } from '../../../popup/site/OffBar';
import { type Choices, NO_CHOICES } from '../../../src/core/settings/Settings';
import { button, click, show, text } from '../../ui/support/show';

const NOW = new Date('2026-03-04T10:00:00').getTime();

const open = (choices: Partial<Choices>, host: string | null = 'news.example') => {
  const onSwitchOn = vi.fn();
  const root = show(
    <OffBar
      entries={host === null ? [] : [host]}
      choices={{ ...NO_CHOICES, ...choices }}
      now={NOW}
      onSwitchOn={onSwitchOn}
    />,
  );
  return { root, onSwitchOn };
};

describe('the bar below the header', () => {
  it('is empty while it is on', () => {
    expect(text(open({}).root)).toBe('');
    expect(text(open({ sites: { 'other.example': 0 } }).root)).toBe('');
  });

  it.each([
    [{ sites: { 'news.example': 0 } }, 'Off on news.example'],
    [{ sites: { 'news.example': NOW + 3_600_000 } }, 'Off on news.example until 11:00'],
    [{ paused: true, sites: { 'news.example': 0 } }, 'Off everywhere'],
  ])('for %j says “%s”, and takes it back', (choices, said) => {
    const { root, onSwitchOn } = open(choices);
    expect(text(root)).toBe(`${said}Turn on`);
    click(button(root, 'Turn on'));
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });

  it('says where there is no site that it is off everywhere, and nothing else', () => {
    expect(text(open({ paused: true }, null).root)).toContain('Off everywhere');
    expect(text(open({ sites: { 'news.example': 0 } }, null).root)).toBe('');
  });
});
