const NO_BREAK = '\u00a0';

/** A text in which no line breaks within one of `names`. For showing only: not for copying. */
export const keepNames = (text: string, names: readonly string[]): string =>
  names.reduce((kept, name) => kept.replaceAll(name, name.replaceAll(' ', NO_BREAK)), text);
