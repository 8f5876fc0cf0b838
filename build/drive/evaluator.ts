/** A function that is sent as source text: it may use its arguments and the globals there only. */
export type Remote<Args extends readonly unknown[], Value> = (...args: Args) => Value;

/** Runs a function elsewhere; arguments and value travel as JSON. Waits for a promise. */
export type Evaluate = <Args extends readonly unknown[], Value>(
  fn: Remote<Args, Value>,
  ...args: Args
) => Promise<Awaited<Value>>;

/** The same for a function that gets a closed shadow root before its arguments. */
export type EvaluateWithRoot = <Args extends readonly unknown[], Value>(
  fn: (root: ShadowRoot, ...args: Args) => Value,
  ...args: Args
) => Promise<Awaited<Value>>;

/** Makes `Evaluate` of whatever can evaluate an expression that gives a promise of a string. */
export function evaluator(run: (expression: string) => Promise<unknown>): Evaluate {
  return async <Args extends readonly unknown[], Value>(
    fn: Remote<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> => readJson<Awaited<Value>>(await run(callSource(fn, literals(args))));
}

/** The same; `run` gets the source of a function that takes the root. */
export function rootEvaluator(run: (source: string) => Promise<unknown>): EvaluateWithRoot {
  return async <Args extends readonly unknown[], Value>(
    fn: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> =>
    readJson<Awaited<Value>>(await run(`(root) => ${callSource(fn, ['root', ...literals(args)])}`));
}

const literals = (args: readonly unknown[]): string[] =>
  args.map((arg) => JSON.stringify(arg) ?? 'undefined');

/** An expression that calls `fn` and gives its value as JSON text (`undefined` as `null`). */
const callSource = (fn: (...args: never[]) => unknown, args: readonly string[]): string =>
  `(async () => JSON.stringify(await (${fn})(${args.join(', ')})) ?? 'null')()`;

/** Reads what `callSource` gave. The type is what the function promised. */
function readJson<Value>(text: unknown): Value {
  if (typeof text !== 'string') throw new Error(`Not JSON text: ${String(text)}`);
  return JSON.parse(text);
}
