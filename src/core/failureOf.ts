import * as v from 'valibot';

const failedSchema = v.object({ failed: v.string() });

/**
 * Why what was asked for was not done, as an answer of the background says it (core/messages);
 * `null` for any other answer.
 */
export function failureOf(answer: unknown): string | null {
  const parsed = v.safeParse(failedSchema, answer);
  return parsed.success ? parsed.output.failed : null;
}
