import { describe, expect, it } from 'vitest';
import { reportOn, unlabelledLine } from '../../build/eval/evalReport';
import { FLOORS } from '../../build/eval/floors';
import { joinLabels, type Label, type LabelledPage } from '../../build/eval/labels';
import { overlaps } from '../../build/eval/overlap';
import { probeLabels } from '../../build/eval/probePages';
import { readProbes } from '../../build/eval/probes';
import { type FoundMark, score } from '../../build/eval/score';

const TEXT = 'At noon Mike Pence left; his wife Karen Pence stayed.\nA stamp was fifty pence then.';

/** An excerpt of TEXT, with `units` around it. */
function excerpt(text: string, nth = 0, units = 40) {
  let at = TEXT.indexOf(text);
  for (let more = nth; more > 0; more--) at = TEXT.indexOf(text, at + 1);
  const before = TEXT.slice(Math.max(0, at - units), at);
  return { before, text, after: TEXT.slice(at + text.length, at + text.length + units) };
}

const label = (level: Label['level'], text: string, nth = 0): Label => ({
  topic: 'pence',
  level,
  ...excerpt(text, nth),
});
const found = (text: string, nth = 0): FoundMark => ({ topic: 'pence', ...excerpt(text, nth) });

const PAGE: LabelledPage = {
  id: 'home',
  language: 'en',
  labels: [label('full', 'Mike Pence'), label('trap', 'Karen Pence'), label('trap', 'pence')],
};

const scoreOf = (...mentions: FoundMark[]) => score('pence', [PAGE], new Map([['home', mentions]]));

describe('overlaps', () => {
  it('holds for a part of the same place, and for its white space', () => {
    expect(overlaps(excerpt('Mike Pence'), excerpt('Pence'))).toBe(true);
    const { before, text, after } = excerpt('Mike Pence');
    expect(
      overlaps({ before: `\n ${before}`, text, after: after.replace(';', ' ;') }, excerpt('Mike')),
    ).toBe(true);
  });

  it('does not hold for another place with the same text, or one beside it', () => {
    expect(overlaps(excerpt('Pence'), excerpt('Pence', 1))).toBe(false);
    expect(overlaps(excerpt('Mike'), excerpt('Pence'))).toBe(false);
  });

  it('holds whatever the length of what is around', () => {
    expect(overlaps(excerpt('Mike Pence', 0, 10), excerpt('Mike Pence'))).toBe(true);
    expect(overlaps(excerpt('fifty', 0, 5), excerpt('fifty pence'))).toBe(true);
  });
});

describe('score', () => {
  it('counts what must be found, and what is wrong', () => {
    expect(scoreOf(found('Mike Pence'), found('Pence', 1))).toMatchObject({
      right: 1,
      wrong: 1,
      wanted: 1,
      found: 1,
      precision: 0.5,
      recall: 1,
      mistakes: [{ kind: 'wrong', page: 'home', text: 'Pence' }],
    });
  });

  it('has no precision without a mention, and tells what was missed', () => {
    expect(scoreOf()).toMatchObject({
      precision: null,
      recall: 0,
      mistakes: [{ kind: 'missed', text: 'Mike Pence' }],
    });
  });

  it('neither misses nor blames a description, and ignores what is ambiguous', () => {
    const labels = [label('desc', 'wife'), label('ambiguous', 'stamp')];
    const pages = [{ ...PAGE, labels }];
    const all = new Map([['home', [found('wife'), found('stamp')]]]);
    expect(score('pence', pages, all)).toMatchObject({
      right: 1,
      wrong: 0,
      wanted: 0,
      recall: null,
    });
    expect(score('pence', pages, new Map())).toMatchObject({ wanted: 0, mistakes: [] });
  });

  it('names the pages that hold no mention and were marked', () => {
    const pages = [
      PAGE,
      { ...PAGE, id: 'shop', labels: [label('trap', 'pence')] },
      { ...PAGE, id: 'away', labels: [] },
    ];
    const all = new Map([['shop', [found('pence')]]]);
    expect(score('pence', pages, all)).toMatchObject({
      pagesWithoutMention: 2,
      pagesWronglyMarked: ['shop'],
    });
  });

  it('leaves other topics out', () => {
    expect(scoreOf({ ...found('stamp'), topic: 'pyeongchang-meeting' })).toMatchObject({
      wrong: 0,
    });
  });
});

describe('the floors', () => {
  const written = [{ topic: 'pence', forms: ['{Mike|Michael} Pence', 'Pence'] }];
  const texts = FLOORS.map(({ id, find }) => [id, find(TEXT, written).map(({ text }) => text)]);

  it('find names as substrings, and as words', () => {
    expect(texts).toEqual([
      ['substring', ['Mike Pence', 'Pence', 'pence']],
      ['word', ['Mike Pence', 'Pence']],
    ]);
  });

  it('are reported beside the finder, by topic and language', () => {
    const report = reportOn({ id: 'word', found: new Map([['home', [found('Mike Pence')]]]) }, [
      PAGE,
    ]);
    expect(report.topics.pence).toMatchObject({ precision: 1, recall: 1 });
    expect(report.languages.en?.pence).toEqual(report.topics.pence);
  });
});

describe('certain and likely', () => {
  it('are told apart', () => {
    const certain: FoundMark = { ...found('Mike Pence'), confidence: 'certain' };
    const likely: FoundMark = { ...found('Pence', 1), confidence: 'likely' };
    expect(scoreOf(certain, likely).byConfidence).toEqual({
      certain: { right: 1, wrong: 0 },
      likely: { right: 0, wrong: 1 },
    });
  });
});

describe('labels of several files', () => {
  it('are joined page by page', () => {
    const [one, other] = [label('full', 'Mike Pence'), label('trap', 'pence')];
    expect(joinLabels([{ home: [one] }, { home: [other], away: [] }])).toEqual(
      new Map([
        ['home', [one, other]],
        ['away', []],
      ]),
    );
  });
});

describe('probes', () => {
  const [probe, ...more] = readProbes(
    '# a comment\n\nid @en | A title | [p Mike Pence] saw {kim-jong-un Kim Jong Un}. | No.\n',
  );

  it('are read with their labels as places', () => {
    expect(more).toEqual([]);
    expect(probe).toEqual({
      id: 'id',
      language: 'en',
      blocks: ['A title', 'Mike Pence saw Kim Jong Un.', 'No.'],
      labels: [
        { topic: 'pence', block: 1, text: 'Mike Pence', start: 0, end: 10, isWanted: true },
        {
          topic: 'kim-jong-un',
          block: 1,
          text: 'Kim Jong Un',
          start: 15,
          end: 26,
          isWanted: false,
        },
      ],
    });
  });

  it('have the labels of pages', () => {
    expect(probe && probeLabels(probe)).toEqual([
      {
        topic: 'pence',
        level: 'full',
        text: 'Mike Pence',
        before: 'A title\n',
        after: ' saw Kim Jong Un.\nNo.',
      },
      {
        topic: 'kim-jong-un',
        level: 'desc',
        text: 'Kim Jong Un',
        before: 'A title\nMike Pence saw ',
        after: '.\nNo.',
      },
    ]);
  });
});

describe('marks that no label is about', () => {
  it('are told, and score nothing', () => {
    const finder = { id: 'made', found: new Map([['home', [{ ...found('wife'), topic: 'x' }]]]) };
    expect(unlabelledLine(finder, reportOn(finder, [PAGE]))).toBe('Marked, and in no labels: x 1');
    const none = { id: 'made', found: new Map([['home', [found('Mike Pence')]]]) };
    expect(unlabelledLine(none, reportOn(none, [PAGE]))).toBeUndefined();
  });
});
