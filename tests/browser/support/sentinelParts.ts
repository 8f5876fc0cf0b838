/** A page's script: the sentinel's reading and watching, to be asked from a test. */
import { pagePieces } from '../../../content/sentinel/pagePieces';
import { searchPieces } from '../../../content/sentinel/searchPieces';
import { watch } from '../../../content/sentinel/watch';
import { readTrigger } from '../../../src/core/prefilter/readTrigger';

const names = readTrigger('(pence)', '(?-i:');

/** The page's text in pieces; `between` is run after the first of them. */
function readPieces(between?: () => void): string[] {
  const read: string[] = [];
  for (const piece of pagePieces()) {
    read.push(piece);
    if (read.length === 1) between?.();
  }
  return read;
}

let hits = 0;
function startWatch(): void {
  void watch((texts) => searchPieces(names, texts), pagePieces).then(() => hits++);
}

Object.assign(globalThis, { readPieces, startWatch, hitsSeen: () => hits });
