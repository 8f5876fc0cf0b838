import * as v from 'valibot';

/**
 * How far the sentinel of a frame has come: it has found nothing so far (`watching`), or it has
 * asked for the reader (`asking`) and may have been told to wait. The reader may have found that
 * the browser lacks what it needs (`unsupported`).
 */
const sentinelState = v.picklist(['searching', 'watching', 'asking', 'unsupported']);

export type SentinelState = v.InferOutput<typeof sentinelState>;

/** The state that `value` is, or `null` for anything else; never throws. */
export function parseSentinelState(value: unknown): SentinelState | null {
  const parsed = v.safeParse(sentinelState, value);
  return parsed.success ? parsed.output : null;
}
