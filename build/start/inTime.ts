import { failure, type Result, success } from '../../src/core/result';

/**
 * What a promise gives, or why not: its error, or that it took too long. It goes on all the same.
 *
 * @param ms how long it may take
 */
export async function inTime<Value>(
  promise: Promise<Value>,
  ms: number,
): Promise<Result<Value, string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Value, string>>((resolve) => {
    timer = setTimeout(() => resolve(failure(`No answer within ${ms / 1000} s.`)), ms);
  });
  const given = promise.then(
    (value) => success(value),
    (error: unknown) => failure(error instanceof Error ? error.message : String(error)),
  );
  return Promise.race([given, late]).finally(() => clearTimeout(timer));
}
