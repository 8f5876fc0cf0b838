// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { select } from '../../../content/sentinel/select';
import { fakeXPath } from './fakeXPath';

test('finds once, and hands over none that is not asked for', () => {
  fakeXPath();
  const evaluate = vi.spyOn(document, 'evaluate');
  document.body.innerHTML = '<script>one</script><p>Ada</p><script>two</script>';
  const at = select('//script/text()|//head/*/text()');
  document.body.innerHTML = '';
  expect([0, 1, 2].map((index) => at(index)?.nodeValue)).toEqual(['one', 'two', undefined]);
  expect(at(2)).toBeNull();
  expect(evaluate).toHaveBeenCalledTimes(1);
  // In document order, of which the kind of result says nothing but by its number.
  expect(evaluate.mock.lastCall?.[3]).toBe(7);
});
