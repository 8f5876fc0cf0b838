// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { SpreadMentions } from '../../../content/reader/marks/SpreadMentions';
import { element, mentionOf, textIn } from '../support/page';

let spread: SpreadMentions;
beforeEach(() => {
  document.body.innerHTML = '<p>Met <i><b>Ada</b> <u>Lovelace</u></i> here</p><p id="other">x</p>';
  spread = new SpreadMentions();
});

function add() {
  const mention = mentionOf('Ada Lovelace', element('p'));
  spread.add(mention);
  return mention;
}

it('knows what a change among the children of an element may have torn', () => {
  const mention = add();
  expect(spread.around(element('i'))).toEqual([mention]);
  expect(spread.around(element('b'))).toEqual([mention]);
  // What holds more than the whole mention cannot tear it.
  expect(spread.around(element('p'))).toEqual([]);
  expect(spread.around(element('#other'))).toEqual([]);
});

it('sees that nothing has come between', () => {
  const mention = add();
  element('p').append('more');
  element('b').before('', document.createElement('s'));
  element('b').after('');
  expect(spread.isWhole(mention)).toBe(true);
});

it.each<[string, () => void]>([
  ['a text came between', () => element('b').after('and')],
  ['a text came between, in an element', () => (element('u').innerHTML = '<s>Byron</s>Lovelace')],
  ['the last text is gone', () => textIn('u').remove()],
  ['the middle is gone', () => element('b').nextSibling?.remove()],
  ['its parts have changed places', () => element('b').before(element('u'))],
])('sees that %s', (_, change) => {
  const mention = add();
  change();
  expect(spread.isWhole(mention)).toBe(false);
});

it('sees that it has been torn far apart', () => {
  const mention = add();
  for (let count = 0; count < 1000; count++) element('b').after('word');
  expect(spread.isWhole(mention)).toBe(false);
});

it('knows nothing of what was deleted, and takes what it does not know for whole', () => {
  const [mention, other] = [add(), add()];
  spread.delete(mention);
  expect(spread.around(element('i'))).toEqual([other]);
  spread.delete(other);
  expect(spread.around(element('i'))).toEqual([]);
  textIn('u').remove();
  expect(spread.isWhole(mention)).toBe(true);
});
