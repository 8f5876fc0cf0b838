/** A size in bytes as people read it: “48 kB”, “4.2 MB”. */
export function sizeWords(language: string, bytes: number): string {
  const [unit, size] =
    bytes < 1e3
      ? ['byte', bytes]
      : bytes < 1e6
        ? ['kilobyte', bytes / 1e3]
        : ['megabyte', bytes / 1e6];
  const style = { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, style).format(size);
}
