/**
 * V8 first makes bytecode of an expression and, when it is run again, machine code; but that at once
 * for a text longer than 1,000 units (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const LONG_ENOUGH = ' '.repeat(1024);

/** The expression of this source, made ready to be run on many texts. */
export function machineExpression(source: string, flags: string): RegExp {
  const expression = new RegExp(source, flags);
  expression.test(LONG_ENOUGH);
  expression.lastIndex = 0;
  return expression;
}
