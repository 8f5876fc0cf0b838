// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { swallowKeyup } from '../../../content/card/swallowKeyup';

const heardByPage = vi.fn();
window.addEventListener('keyup', (event) => heardByPage(event.type, event.code));
beforeEach(() => heardByPage.mockClear());

function key(type: 'keydown' | 'keyup', code: string): KeyboardEvent {
  const event = new KeyboardEvent(type, { code, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const press = (type: 'keydown' | 'keyup', code: string) =>
  document.body.dispatchEvent(key(type, code));

it('keeps the release of a key that the card had from the page', () => {
  swallowKeyup(key('keydown', 'Escape'), () => false);
  press('keyup', 'Escape');
  expect(heardByPage).not.toHaveBeenCalled();
});

it('keeps one release: the next belongs to the page', () => {
  swallowKeyup(key('keydown', 'Escape'), () => false);
  press('keyup', 'Escape');
  press('keydown', 'Escape');
  press('keyup', 'Escape');
  expect(heardByPage).toHaveBeenCalledTimes(1);
});

it('leaves the releases of other keys alone', () => {
  swallowKeyup(key('keydown', 'Escape'), () => false);
  press('keyup', 'KeyA');
  expect(heardByPage).toHaveBeenCalledWith('keyup', 'KeyA');
});

it('lets the card hear its own releases', () => {
  swallowKeyup(key('keydown', 'Enter'), () => true);
  press('keyup', 'Enter');
  expect(heardByPage).toHaveBeenCalledTimes(1);
});

it('ends where the release was elsewhere', () => {
  swallowKeyup(key('keydown', 'Escape'), () => false);
  press('keydown', 'KeyA');
  press('keyup', 'Escape');
  expect(heardByPage).toHaveBeenCalledTimes(1);
});
