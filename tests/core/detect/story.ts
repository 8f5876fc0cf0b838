import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/core/detect/Block';
import { find } from '../../../src/core/detect/find';
import { type Resolved, resolve } from '../../../src/core/detect/resolve';
import { compileNames } from '../../../src/core/names/compileNames';
import type { Lexicon, LexiconTopic } from '../../../src/core/names/Lexicon';
import { type ParsedNames, parseNames } from '../../../src/core/names/parseNames';

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../seeds/pyeongchang-2018/${file}`, import.meta.url), 'utf8'),
  );

const trigger = (id: string): LexiconTopic => ({ id, role: 'trigger' });
const supporting = (id: string): LexiconTopic => ({ id, role: 'supporting' });

/** The topics that the story's names speak of. */
export const TOPICS: readonly LexiconTopic[] = [
  ...['pence', 'kim-yo-jong', 'pyeongchang-meeting', 'pyeongchang'].map(trigger),
  ...[
    'kim-jong-un',
    'kim-yong-nam',
    'moon-jae-in',
    'heather-nauert',
    'nick-ayers',
    'otto-warmbier',
    'maximum-pressure',
    'dprk',
  ].map(supporting),
];

export function parsed(input: unknown, topics = TOPICS): ParsedNames {
  const result = parseNames(input, topics);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

/** The story's own names. */
export const NAMES = parsed(read('names.json'));
export const LEXICON = compileNames(NAMES);

/** What a page of these blocks has, by the names of a lexicon. */
export function detectIn(
  lexicon: Lexicon,
  blocks: readonly Block[],
  title = '',
  off: Iterable<string> = [],
): Resolved {
  const read = blocks.map((block) => ({ block, candidates: find(block.text, lexicon) }));
  const page = { lang: blocks[0]?.lang ?? '', title, blocks: read };
  const turnedOff = new Set(off);
  return resolve(page, lexicon, { isOn: (topic) => !turnedOff.has(topic) });
}

/** What a page of these blocks has, by the story's names. */
export const detect = (
  blocks: readonly Block[],
  title = '',
  off: Iterable<string> = [],
): Resolved => detectIn(LEXICON, blocks, title, off);
