/**
 * Arguments for every Chromium that a script of ours starts: nothing of its own over the network,
 * no questions, and no sandbox for root, who cannot have one.
 */
export const chromiumArgs = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
