// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isAsRead } from '../../../content/reader/marks/isAsRead';
import { MentionPlaces } from '../../../content/reader/scan/PageMention';
import { takeAll } from '../../../src/core/detect/Steps';

/** The mention of Ada in "Met Ada there", and the text node that it lies in. */
function mentionOfAda() {
  const element = document.createElement('p');
  const node = document.createTextNode('Met Ada there');
  element.append(node);
  document.body.append(element);
  const block = {
    ...{ element, isFirst: true, edges: null, kind: 'paragraph' as const, lang: '' },
    ...{ text: node.data, nodes: [node], starts: [0] },
  };
  const mention = { topic: 'ada', block: 0, start: 4, end: 7, name: 'ada' };
  const evidence = { kind: 'full', confidence: 'certain' } as const;
  const places = new MentionPlaces();
  const [placed] = takeAll(places.place([{ ...mention, evidence }], [{ block, isNamed: true }]));
  if (!placed) throw new Error('The mention has no place');
  return { node, placed };
}

it.each([
  ['Met Ada there', true],
  // What is not part of the name may change.
  ['Met Ada, who', true],
  ['Met Adam here', false],
  ['Met Eve there', false],
  ['MetXAda there', false],
  ['Met Ad', false],
])('where the text has become “%s”: %s', (text, isSame) => {
  const { node, placed } = mentionOfAda();
  node.data = text;
  expect(isAsRead(placed)).toBe(isSame);
});
