/** A label of a probe: a stretch of one of its blocks. */
export interface ProbeLabel {
  readonly topic: string;
  readonly block: number;
  readonly text: string;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Whether it must be marked, or only may be. */
  readonly isWanted: boolean;
}

/** A short page written to measure detection: a headline and paragraphs. */
export interface Probe {
  readonly id: string;
  readonly language: string;
  /** The headline first; plain text, without the labels' brackets. */
  readonly blocks: readonly string[];
  readonly labels: readonly ProbeLabel[];
}

/** Short for the topics of the story that probes are mostly about; others are written out. */
const TOPICS: Readonly<Record<string, string>> = {
  p: 'pence',
  k: 'kim-yo-jong',
  g: 'pyeongchang',
  m: 'pyeongchang-meeting',
};

/** `[topic text]` must be marked, `{topic text}` may be. */
const LABEL = /\[([\w-]+) ([^\]]+)\]|\{([\w-]+) ([^}]+)\}/gu;

/**
 * Reads a probes file: a page a line, `id @language | title | paragraph | …`. Lines that are empty or
 * begin with `#` are passed over.
 */
export const readProbes = (file: string): Probe[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readProbe);

function readProbe(line: string): Probe {
  const [head = '', ...marked] = line.split(' | ');
  const [id = '', language = ''] = head.trim().split(' @');
  const read = marked.map((block, at) => readBlock(block.trim(), at));
  return {
    id,
    language,
    blocks: read.map(({ text }) => text),
    labels: read.flatMap(({ labels }) => labels),
  };
}

function readBlock(marked: string, block: number): { text: string; labels: ProbeLabel[] } {
  const labels: ProbeLabel[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(LABEL)) {
    const [whole, must, mustText, may = '', mayText = ''] = found;
    text += marked.slice(from, found.index);
    const topic = must ?? may;
    const words = mustText ?? mayText;
    const start = text.length;
    text += words;
    labels.push({
      topic: TOPICS[topic] ?? topic,
      block,
      text: words,
      start,
      end: text.length,
      isWanted: must !== undefined,
    });
    from = found.index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}
