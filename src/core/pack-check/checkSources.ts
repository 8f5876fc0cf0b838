import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/packSchema';
import { excerpt } from '../pack/shapeProblems';
import { isVerbatim, lengthInWords, quotationsIn, splitParagraphs, wordsOf } from './articleText';
import { type LocatedText, packTexts } from './packTexts';
import { withId } from './withId';

/** A quotation is evidence, not a copy: this many words are enough for it. */
const LONGEST_QUOTATION = 8;

/** As many words in a row as in an article, outside a quotation, are copied and not written. */
const COPIED_RUN = 8;

/**
 * Checks a pack against the articles that it was written from: the paragraphs it refers to exist,
 * what it quotes stands there word for word, and nothing else is taken from them.
 *
 * @param articles the articles' texts by the SHA-256 of their bytes, in hexadecimal
 * @returns every problem, with the file and the path in the pack; none when all is well
 */
export function checkSources(pack: Pack, articles: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const texts = new Map<string, string[]>();
  const unclaimed = unclaimedWords(pack, articles);
  for (const [n, { id, sha256, paragraphs }] of pack.sources.entries()) {
    const at = { file: 'sources.json', path: `sources[${n}]` };
    const article = articles.get(sha256);
    if (article === undefined) {
      const message = `is “${excerpt(sha256)}”, which no article in the folder has; ${unclaimed}`;
      problems.push({ file: at.file, path: `${at.path}.sha256`, message });
      continue;
    }
    const lines = splitParagraphs(article);
    texts.set(id, lines);
    if (lines.length === paragraphs) continue;
    const message = `is ${paragraphs}, but the article has ${lines.length} (non-empty lines); write that`;
    problems.push({ file: at.file, path: `${at.path}.paragraphs`, message });
  }
  const runs = runsOf(texts);
  const checked = packTexts(pack);
  return [
    ...problems,
    ...missingParagraphs(pack, texts),
    ...checked.flatMap((text) => quotationProblems(text, texts)),
    ...checked.flatMap((text) => copiedRun(text, runs)),
  ].map((problem) => withId(pack, problem));
}

/** What there is to write instead: of the articles that no source names, hash and paragraphs. */
function unclaimedWords(pack: Pack, articles: ReadonlyMap<string, string>): string {
  const named = new Set(pack.sources.map(({ sha256 }) => sha256));
  const found = [...articles]
    .filter(([sha256]) => !named.has(sha256))
    .map(([sha256, text]) => `${sha256} (${splitParagraphs(text).length} paragraphs)`);
  return found.length === 0
    ? 'put the article there'
    : `no source names ${found.join(' or ')}: write one of these`;
}

function missingParagraphs(pack: Pack, texts: ReadonlyMap<string, readonly string[]>): Problem[] {
  const inFile = (name: string, all: Pack['claims'] | Pack['events']) =>
    all.flatMap(({ statements }, n) =>
      statements.flatMap(({ source, paragraphs }, m) => {
        const count = texts.get(source)?.length ?? Number.POSITIVE_INFINITY;
        return paragraphs.flatMap((paragraph, k) =>
          paragraph <= count
            ? []
            : [
                {
                  file: `${name}.json`,
                  path: `${name}[${n}].statements[${m}].paragraphs[${k}]`,
                  message: `is ${paragraph}, but the article has ${count} paragraphs; name those that say it`,
                },
              ],
        );
      }),
    );
  return [...inFile('claims', pack.claims), ...inFile('events', pack.events)];
}

function quotationProblems(
  { file, path, text, from }: LocatedText,
  texts: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const paragraphs = [...from].flatMap(([source, meant]) =>
    (texts.get(source) ?? []).filter((_, n) => meant === 'all' || meant.has(n + 1)),
  );
  return quotationsIn(text).flatMap((quotation) => {
    const problems: Problem[] = [];
    const shown = `“${excerpt(quotation)}”`;
    if (!paragraphs.some((paragraph) => isVerbatim(quotation, paragraph))) {
      const message = `quotes ${shown}, which stands in no paragraph that it refers to; quote word for word, or name the paragraph`;
      problems.push({ file, path, message });
    }
    const length = lengthInWords(quotation);
    if (length > LONGEST_QUOTATION) {
      const message = `quotes ${length} words, more than ${LONGEST_QUOTATION}: ${shown}; quote fewer`;
      problems.push({ file, path, message });
    }
    return problems;
  });
}

const runAt = (words: readonly string[], n: number): string =>
  words.slice(n, n + COPIED_RUN).join(' ');

/** Every run of `COPIED_RUN` words in the articles. */
function runsOf(texts: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const paragraphs of texts.values()) {
    const words = wordsOf(paragraphs.join('\n')).map((word) => word.text);
    for (let n = 0; n + COPIED_RUN <= words.length; n++) runs.add(runAt(words, n));
  }
  return runs;
}

/** The first run that the text shares with an article, unless one quotation holds all of it. */
function copiedRun({ file, path, text }: LocatedText, runs: ReadonlySet<string>): Problem[] {
  const words = wordsOf(text);
  const plain = words.map((word) => word.text);
  const start = words.findIndex(({ quotation }, n) => {
    const isQuoted = quotation !== 0 && words[n + COPIED_RUN - 1]?.quotation === quotation;
    return !isQuoted && runs.has(runAt(plain, n));
  });
  if (start === -1) return [];
  const message = `shares ${COPIED_RUN} words in a row with an article: “${runAt(plain, start)}”; say it in your own words`;
  return [{ file, path, message }];
}
