// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCopy } from '../../../content/card/useCopy';
import { button, show, text } from '../../ui/support/show';

let isAllowed: boolean;
const copied = vi.fn();

function Copier() {
  const { copying, start } = useCopy(async (what) => {
    copied(what);
    return isAllowed;
  });
  return (
    <button type="button" aria-label="Copy" onClick={() => start('Ada')}>
      {copying ?? 'Copy'}
    </button>
  );
}

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  copied.mockClear();
  isAllowed = true;
  root = show(<Copier />);
});
afterEach(() => void vi.useRealTimers());

const press = () => act(async () => button(root, 'Copy').click());
const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
const said = () => text(button(root, 'Copy'));

it('says for a while that it is done, and is itself again', async () => {
  expect(said()).toBe('Copy');
  await press();
  expect(copied).toHaveBeenCalledExactlyOnceWith('Ada');
  expect(said()).toBe('done');
  await pass(2000);
  expect(said()).toBe('done');
  await pass(1000);
  expect(said()).toBe('Copy');
});

it('says that it has failed', async () => {
  isAllowed = false;
  await press();
  expect(said()).toBe('failed');
});

it('says it as long again when it is pressed again', async () => {
  await press();
  await pass(2000);
  await press();
  await pass(2000);
  expect(said()).toBe('done');
  await pass(1000);
  expect(said()).toBe('Copy');
});
