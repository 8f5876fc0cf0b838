// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { reportOf } from '../../../content/reader/reportOf';
import { MentionPlaces } from '../../../content/reader/scan/PageMention';
import { takeAll } from '../../../src/core/detect/Steps';

const node = document.createTextNode('Ada met Byron, and Ada left.');
document.body.append(node);
document.documentElement.lang = 'en';

const block = {
  ...{ element: document.body, isFirst: true, kind: 'paragraph' as const, lang: '' },
  ...{ text: node.data, nodes: [node], starts: [0] },
};
const kept = { block, candidates: [] };
const mention = (topic: string, start: number, end: number) => ({
  ...{ topic, block: 0, start, end, name: topic },
  evidence: { kind: 'full', confidence: 'certain' } as const,
});
const mentions = takeAll(
  new MentionPlaces().place(
    [mention('ada', 0, 3), mention('byron', 8, 13), mention('ada', 19, 22)],
    [kept],
  ),
);

it('counts for each topic what can be seen and what cannot, in the order of the page', () => {
  const found = { mentions, blocks: [kept], relevant: true, isDone: true };
  expect(reportOf(found, ({ start }) => start > 0)).toEqual({
    state: 'done',
    relevant: true,
    lang: 'en',
    topics: [
      { topic: 'ada', shown: 1, hidden: 1 },
      { topic: 'byron', shown: 1, hidden: 0 },
    ],
  });
});

it('says that reading goes on while it does', () => {
  const found = { mentions: [], blocks: [], relevant: false, isDone: false };
  expect(reportOf(found, () => true)).toMatchObject({ state: 'reading', topics: [] });
});
