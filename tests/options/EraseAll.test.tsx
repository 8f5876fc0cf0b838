// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { EraseAll } from '../../src/options/sections/EraseAll';
import { button, click, one, show, text } from '../ui/support/show';

function open(isErased: boolean) {
  const onErase = vi.fn(async () => isErased);
  const root = show(<EraseAll onErase={onErase} />);
  const focused = () => document.activeElement?.textContent;
  return { root, onErase, focused, said: () => text(one(root, '[role="status"]')) };
}

test('asks first, with the focus on what does no harm', () => {
  const { root, onErase, focused } = open(true);
  click(button(root, 'Erase everything'));
  expect(focused()).toBe('Keep');
  click(button(root, 'Keep'));
  expect(onErase).not.toHaveBeenCalled();
  expect(focused()).toBe('Erase everything');
});

test('erases when told so, and says that it did', async () => {
  const { root, onErase, focused, said } = open(true);
  click(button(root, 'Erase everything'));
  await act(async () => button(root, 'Erase').click());
  expect(onErase).toHaveBeenCalledOnce();
  expect(said()).toMatch(/^Erased/);
  expect(focused()).toBe('Erase everything');
});

test('does not say so when it could not', async () => {
  const { root, said } = open(false);
  click(button(root, 'Erase everything'));
  await act(async () => button(root, 'Erase').click());
  expect(said()).toBe('');
});
