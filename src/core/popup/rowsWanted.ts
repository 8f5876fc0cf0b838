import type { FoundTopic, FrameCount } from './findings';

/** A stretch of the mentions of a topic in one frame: `count` of them from the one at `from`. */
export interface RowsWanted {
  readonly frameId: number;
  /** By full id. */
  readonly topic: string;
  readonly from: number;
  readonly count: number;
}

/** The same, with the language of the frame's page; empty where the page does not state it. */
export interface FrameRows extends RowsWanted {
  readonly lang: string;
}

/**
 * What has to be asked of which frames for the mentions of a topic from the one at `from` (0 is the
 * first of the tab) to the one before `to`.
 */
export function rowsWanted(
  { full, frames }: Pick<FoundTopic, 'full'> & { readonly frames: readonly FrameCount[] },
  from: number,
  to: number,
): FrameRows[] {
  const wanted: FrameRows[] = [];
  let start = 0;
  for (const { frameId, lang, count } of frames) {
    const first = Math.max(from - start, 0);
    const end = Math.min(to - start, count);
    if (first < end) wanted.push({ frameId, lang, topic: full, from: first, count: end - first });
    start += count;
  }
  return wanted;
}
