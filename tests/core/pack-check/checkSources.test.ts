import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/core/pack-check/checkSources';
import { exampleArticles, exampleFiles, packOf, saidOf, withChange } from './stories';

/** What the checker says about the example with one change. */
function check(file: string, path: (string | number)[], value: unknown): string[] {
  const files = exampleFiles();
  const pack = packOf({ ...files, [file]: withChange(files[file], path, value) });
  return checkSources(pack, exampleArticles()).map(saidOf);
}

describe('checkSources', () => {
  it('finds nothing wrong with a pack that is true to its articles', () => {
    expect(checkSources(packOf(exampleFiles()), exampleArticles())).toEqual([]);
  });

  it('finds a quotation that is altered by one letter', () => {
    const altered = 'It turned because of wind “stronger than we has been told”.';
    expect(check('claims.json', [1, 'text'], altered)).toEqual([
      'claims.json: claims[1].text quotes “stronger than we has been told”, which stands in no paragraph that it refers to; quote word for word, or name the paragraph',
    ]);
  });

  it('finds a quotation that ends inside a word', () => {
    const cut = 'It turned because of wind “stronger than we had been tol”.';
    expect(check('claims.json', [1, 'text'], cut)).toHaveLength(1);
  });

  it('finds a quotation from a paragraph that the claim does not refer to', () => {
    expect(check('claims.json', [1, 'note'], 'She speaks of “forty passengers”.')).toEqual([
      'claims.json: claims[1].note quotes “forty passengers”, which stands in no paragraph that it refers to; quote word for word, or name the paragraph',
    ]);
  });

  it('reads any kind of quotation mark and apostrophe alike', () => {
    const claim = 'Ada Lind told “the town’s radio”.';
    expect(check('claims.json', [1, 'note'], claim)).toEqual([]);
    expect(check('claims.json', [1, 'note'], 'Ada Lind told “the town‛s radio”.')).toEqual([]);
    expect(
      check('claims.json', [2, 'note'], 'It reads “that the engine ‘simply stopped’”.'),
    ).toEqual([]);
  });

  it('finds a quotation of more than eight words', () => {
    const long = 'She calls it “stronger than we had been told,’ Ada Lind told the”.';
    expect(check('claims.json', [1, 'note'], long)).toEqual([
      expect.stringContaining('claims.json: claims[1].note quotes 10 words, more than 8'),
    ]);
  });

  it.each([
    ['claims.json', [0, 'text'], 'claims[0].text'],
    ['claims.json', [3, 'statements', 1, 'words'], 'claims[3].statements[1].words'],
    ['claims.json', [4, 'statements', 0, 'inference'], 'claims[4].statements[0].inference'],
    ['events.json', [0, 'text'], 'events[0].text'],
    ['events.json', [1, 'when', 'basis', 0, 'inference'], 'events[1].when.basis[0].inference'],
    ['topics.json', [0, 'summary'], 'topics[0].summary'],
    ['topics.json', [1, 'distinct'], 'topics[1].distinct'],
    ['questions.json', [0, 'sides', 1, 'says'], 'questions[0].sides[1].says'],
    ['pack.json', ['summary'], 'pack.summary'],
    ['pack.json', ['unknowns', 0, 'text'], 'pack.unknowns[0].text'],
  ])('finds a copied sentence in %s, %j', (file, path, at) => {
    const copied =
      'Thirty-eight people were on board on 3 May, said a passenger who did not want to be named; that was all.';
    expect(check(file, path, copied)).toEqual([
      `${file}: ${at} shares 8 words in a row with an article: “a passenger who did not want to be”; say it in your own words`,
    ]);
  });

  it('lets seven words in a row pass, and eight only inside one quotation', () => {
    expect(
      check('claims.json', [2, 'note'], 'This passenger who did not want to be quoted.'),
    ).toEqual([]);
    const quoted = 'Here speaks “A passenger who did not want to be”.';
    expect(check('claims.json', [2, 'note'], quoted)).toEqual([]);
    const partly = 'Here speaks a “passenger who did not want to be”.';
    expect(check('claims.json', [2, 'note'], partly)).toEqual([
      'claims.json: claims[2].note shares 8 words in a row with an article: “a passenger who did not want to be”; say it in your own words',
    ]);
  });

  it('does not take the headline for a copy', () => {
    const title = 'A passenger who did not want to be named said that the engine stopped';
    expect(check('sources.json', [1, 'title'], title)).toEqual([]);
  });

  it('finds a reference past the last paragraph of the text itself', () => {
    const files = exampleFiles();
    const sources = withChange(files['sources.json'], [0, 'paragraphs'], 9);
    const claims = withChange(files['claims.json'], [0, 'statements', 0, 'paragraphs', 1], 9);
    const pack = packOf({ ...files, 'sources.json': sources, 'claims.json': claims });
    expect(checkSources(pack, exampleArticles()).map(saidOf)).toEqual([
      'sources.json: sources[0].paragraphs is 9, but the article has 4 (non-empty lines); write that',
      'claims.json: claims[0].statements[0].paragraphs[1] is 9, but the article has 4 paragraphs; name those that say it',
    ]);
  });

  it('says which article is not there, and still checks the other', () => {
    const [first = ['', '']] = exampleArticles();
    const problems = checkSources(packOf(exampleFiles()), new Map([first]));
    expect(problems.map(({ path, id }) => [path, id])).toEqual([
      ['sources[1].sha256', 'y'],
      // Its quotation can be found nowhere now.
      ['claims[2].text', 'engine'],
    ]);
  });
});
