// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { SettingsChange } from '../../src/core/settings/items';
import { SiteSection } from '../../src/options/sections/SiteSection';
import { all, button, click, dispatch, one, show, text } from '../ui/support/show';

const NOW = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

function open(
  sites: Readonly<Record<string, number>>,
  isSaved: boolean | Promise<boolean> = true,
  isPaused = false,
) {
  const onChange = vi.fn(async (_: SettingsChange) => isSaved);
  const root = show(
    <SiteSection sites={sites} isPaused={isPaused} now={NOW} onChange={onChange} />,
  );
  const box = one(root, 'textarea');
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('No box');
  return {
    root,
    box,
    onChange,
    type: (typed: string) => type(box, typed),
    add: async (typed: string) => {
      type(box, typed);
      await act(async () => {
        one(root, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
      });
    },
    said: () => text(one(root, '[role="status"]')),
  };
}

function type(box: HTMLTextAreaElement, typed: string): void {
  box.value = typed;
  dispatch(box, new Event('input', { bubbles: true }));
}

describe('the list of sites', () => {
  it('is in order, says until when, and leaves out what is over', () => {
    const { root } = open({ 'b.example': NOW + HOUR, 'a.example': 0, 'old.example': NOW - HOUR });
    const [a, b, ...others] = all(root, '.sites > li').map(text);
    expect(a).toBe('a.example');
    expect(b).toMatch(/^b\.example until .*2026/);
    expect(others).toEqual([]);
  });

  it('takes a site off', () => {
    const { root, onChange } = open({ 'a.example': 0, 'b.example': 0 });
    click(button(root, 'Take a.example off the list'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'a.example': undefined } });
  });

  it('stores what is new at one go, and keeps what it did not understand in the box', async () => {
    const { add, onChange, box, said } = open({ 'a.example': 0, 'b.example': NOW + HOUR });
    await add('a.example b.example c.example nö://');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      sites: { 'b.example': 0, 'c.example': 0 },
    });
    expect(said()).toBe('2 sites added. 1 was there already. Not an address of a site: “nö://”.');
    expect(box.value).toBe('nö://');
  });

  it('stores nothing where all is known', async () => {
    const { add, onChange, said, box } = open({ 'a.example': 0 });
    await add('https://a.example/page');
    expect(onChange).not.toHaveBeenCalled();
    expect([said(), box.value]).toEqual(['1 was there already.', '']);
  });

  it('keeps what was typed when it could not be stored', async () => {
    const { add, box, said } = open({}, false);
    await add('a.example b.example');
    expect([said(), box.value]).toEqual(['', 'a.example b.example']);
  });

  it('keeps what is typed while it stores', async () => {
    let answer: (isSaved: boolean) => void = () => {};
    const saved = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { add, type, box, said } = open({}, saved);
    await add('a.example');
    type('b.example');
    answer(true);
    await expect.poll(said).toBe('1 site added.');
    expect(box.value).toBe('b.example');
  });
});
