// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMenu } from '../../src/ui/useMenu';

const onClose = vi.fn();
const heard = vi.fn();

function Menu({ isOpen }: { readonly isOpen: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = useMenu(list, isOpen, onClose);
  return (
    <ul ref={list} onKeyDown={onKeyDown}>
      {['one', 'two', 'three'].map((name) => (
        <li key={name}>
          <button type="button">{name}</button>
        </li>
      ))}
    </ul>
  );
}

const show = (isOpen: boolean) => void act(() => render(<Menu isOpen={isOpen} />, document.body));
const focused = () => document.activeElement?.textContent;

/** Presses a key where the focus is; says whether anything may still come of it. */
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

beforeEach(() => {
  onClose.mockClear();
  heard.mockClear();
  document.addEventListener('keydown', heard);
});
afterEach(() => {
  render(null, document.body);
  document.removeEventListener('keydown', heard);
});

describe('a menu', () => {
  it('takes the focus to its first item when it opens', () => {
    show(false);
    expect(focused()).not.toBe('one');
    show(true);
    expect(focused()).toBe('one');
  });

  it('goes round its items by arrows, and to its ends', () => {
    show(true);
    const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'End'];
    const reached = way.map((key) => {
      expect(press(key)).toBe(false);
      return focused();
    });
    expect(reached).toEqual(['two', 'three', 'one', 'three', 'two', 'one', 'three']);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is closed by Escape, of which nobody else hears', () => {
    show(true);
    expect(press('Escape')).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves all other keys, and all while it is closed', () => {
    show(true);
    expect(press('Enter')).toBe(true);
    show(false);
    expect(press('Escape')).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
