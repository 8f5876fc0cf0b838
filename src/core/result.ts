/** An expected failure is a value: either `ok` with what was asked for, or not, with what is wrong. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** The result that holds `value`. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** The result that says what is wrong. */
export const failure = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
