import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import { mentionReport, pageGlance, pageReport } from './PageReport';
import type { ReaderHandle } from './ReaderHandle';

/**
 * The calls of the extension to the reader in a frame, and the schema of what comes back of each.
 * It crosses from the page's process, so it is parsed where it arrives.
 */
const readerAnswers = {
  glance: pageGlance,
  report: pageReport,
  rows: v.array(mentionReport),
  jump: v.boolean(),
  walk: v.boolean(),
  /** Has nothing to answer. */
  restore: v.null(),
} satisfies Partial<Record<keyof ReaderHandle, v.GenericSchema>>;

export type ReaderCall = keyof typeof readerAnswers;

export type ReaderAnswer<Name extends ReaderCall> = v.InferOutput<(typeof readerAnswers)[Name]>;

/** What a frame's reader answered to this call; an answer of another shape is none. */
export function parseReaderAnswer<Name extends ReaderCall>(
  call: Name,
  answer: unknown,
): Result<ReaderAnswer<Name>, null> {
  const parsed = v.safeParse(readerAnswers[call], answer);
  return parsed.success ? success(parsed.output) : failure(null);
}
